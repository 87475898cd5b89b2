package io.github.lambdabatch.proof.robustness;

/** A range of a text, and what takes its place. */
record Edit(int start, int end, String text) {
  static Edit insert(int position, String text) {
    return new Edit(position, position, text);
  }

  static Edit replace(Range range, String text) {
    return new Edit(range.start(), range.end(), text);
  }

  static Edit delete(Range range) {
    return replace(range, "");
  }

  /** Whether the ranges have more in common than an end. */
  boolean overlaps(Edit other) {
    return start < other.end && other.start < end
        || start == end && other.start < start && start < other.end
        || other.start == other.end && start < other.start && other.start < end;
  }
}
