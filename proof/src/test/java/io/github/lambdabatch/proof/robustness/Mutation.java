package io.github.lambdabatch.proof.robustness;

import com.google.common.collect.ImmutableList;

/**
 * One change of a seed, which another one may stand beside.
 *
 * @param kind what is changed
 * @param edits the edits of the seed's text
 */
record Mutation(String kind, ImmutableList<Edit> edits) {
  Mutation(String kind, Edit... edits) {
    this(kind, ImmutableList.copyOf(edits));
  }

  boolean overlaps(Mutation other) {
    return edits.stream().anyMatch(edit -> other.edits.stream().anyMatch(edit::overlaps));
  }

  boolean overlapsItself() {
    for (int i = 0; i < edits.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (edits.get(i).overlaps(edits.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
