package io.github.lambdabatch.proof.robustness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What all checks say of a library.
 *
 * @param files how many files were compiled with the checks
 * @param leftOut how many files do not compile, because something that they use is not there
 * @param crash what the checks threw; empty if nothing
 */
record LibraryCheck(
    String library, int files, int leftOut, ImmutableList<Finding> findings, String crash, double seconds) {
  private static final int AT_A_TIME = 1500;

  /** Error Prone looks at nothing where javac finds an error. */
  private static final int MOST_ROUNDS = 8;

  private static final Pattern FILE = Pattern.compile("^/?(\\S+\\.java):\\d+");

  /** Compiles the library; its own jar is on the class path, and stands for the files that are left out. */
  static LibraryCheck of(Library library, CheckedCompiler compiler) {
    long start = System.nanoTime();
    int files = 0;
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    String crash = "";
    for (List<SourceFile> some : Iterables.partition(library.files(), AT_A_TIME)) {
      ImmutableList<SourceFile> left = ImmutableList.copyOf(some);
      try {
        for (int round = 0; round < MOST_ROUNDS && !left.isEmpty(); round++) {
          Compilation compilation = compiler.compile(left);
          if (compilation.errors().isEmpty()) {
            files += left.size();
            findings.addAll(compilation.findings());
            break;
          }
          left = without(left, compilation.errors());
        }
      } catch (AssertionError e) {
        crash = e.getMessage();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new LibraryCheck(
        library.name(), files, library.files().size() - files, findings.build(), crash, seconds);
  }

  private static ImmutableList<SourceFile> without(ImmutableList<SourceFile> files, ImmutableList<String> errors) {
    ImmutableSet<String> wrong =
        errors.stream()
            .map(FILE::matcher)
            .filter(Matcher::find)
            .map(file -> file.group(1))
            .collect(toImmutableSet());
    ImmutableList<SourceFile> left =
        files.stream().filter(file -> !wrong.contains(file.path())).collect(toImmutableList());
    if (left.size() == files.size()) {
      throw new AssertionError("errors of no file: " + errors);
    }
    return left;
  }

  @Override
  public String toString() {
    return "%-45s %6d %6d %6d %6d %8.1f"
        .formatted(library, files, leftOut, findings.size(), crash.isEmpty() ? 0 : 1, seconds);
  }
}
