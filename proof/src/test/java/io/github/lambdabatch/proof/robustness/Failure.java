package io.github.lambdabatch.proof.robustness;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** What went wrong with a mutant. */
record Failure(Kind kind, Mutant mutant, String details) {
  enum Kind {
    /** A check threw an exception. */
    CRASH,
    /** Error Prone could not apply the patch. */
    PATCH_FAILED,
    /** What compiled does not compile once it is patched. */
    BROKEN,
    /** Patch runs do not come to an end. */
    UNSTABLE
  }

  /** Returns the failure with as few mutations as show it. */
  Failure shrunk(Checker checker) {
    Failure smallest = this;
    for (int i = smallest.mutant().mutations().size() - 1; i >= 0; i--) {
      Mutant smaller = smallest.mutant().without(i);
      if (!checker.errors(ImmutableList.of(smaller)).isEmpty()) {
        continue;
      }
      List<Failure> same = new ArrayList<>();
      checker.look(ImmutableList.of(smaller), new Counts(), same::add);
      if (!same.isEmpty() && same.get(0).kind() == kind) {
        smallest = same.get(0);
      }
    }
    return smallest;
  }

  /** Failures that look alike. */
  String likeness() {
    List<String> lines = Splitter.on('\n').splitToList(details);
    String where =
        lines.stream()
            .filter(line -> line.strip().startsWith("at io.github.lambdabatch"))
            .findFirst()
            .orElse(lines.get(0).replaceFirst("^\\S*: ", ""));
    return kind + " " + where.strip();
  }

  @Override
  public String toString() {
    return "=== " + kind + ": " + mutant + "\n--- " + details;
  }
}
