package io.github.lambdabatch.proof.robustness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.PatchMode;
import io.github.lambdabatch.testing.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles mutants, many at a time: without the checks, with them, and in patch mode. */
final class Checker {
  private static final int MAX_RUNS = 4;
  private static final Pattern FILE = Pattern.compile("(\\w+)_(\\d+)\\.java:");

  private final CheckedCompiler javac;
  private final CheckedCompiler checks;

  /** Error Prone applies its patches when javac is about to make classes. */
  private final CheckedCompiler patching;

  Checker(ImmutableList<String> support) {
    CheckedCompiler all = CheckedCompiler.allChecks().withStubs(support.toArray(String[]::new));
    javac = all.withChecks().withoutClasses();
    patching = all.withFlags("-XepAllErrorsAsWarnings");
    checks = patching.withoutClasses();
  }

  /** Returns the first error of each mutant that does not compile. */
  ImmutableMap<Mutant, String> errors(List<Mutant> mutants) {
    return errors(mutants, files(mutants));
  }

  private ImmutableMap<Mutant, String> errors(List<Mutant> mutants, ImmutableList<SourceFile> files) {
    Map<Integer, Mutant> byNumber = new LinkedHashMap<>();
    mutants.forEach(mutant -> byNumber.put(mutant.number(), mutant));
    Compilation compilation;
    try {
      compilation = javac.compile(files);
    } catch (AssertionError e) {
      return oneByOne(mutants, files, e.getMessage());
    }
    Map<Mutant, String> errors = new LinkedHashMap<>();
    for (String error : compilation.errors()) {
      Matcher file = FILE.matcher(error);
      if (file.find()) {
        errors.putIfAbsent(byNumber.get(Integer.valueOf(file.group(2))), error);
      } else {
        return oneByOne(mutants, files, error);
      }
    }
    return ImmutableMap.copyOf(errors);
  }

  /** Some errors make javac crash, or report others where there are none: the halves show whose they are. */
  private ImmutableMap<Mutant, String> oneByOne(
      List<Mutant> mutants, ImmutableList<SourceFile> files, String error) {
    if (mutants.isEmpty()) {
      throw new AssertionError("An error of no mutant: " + error);
    }
    if (mutants.size() == 1) {
      return ImmutableMap.of(mutants.get(0), error);
    }
    int half = mutants.size() / 2;
    return ImmutableMap.<Mutant, String>builder()
        .putAll(errors(mutants.subList(0, half), files.subList(0, half)))
        .putAll(errors(mutants.subList(half, mutants.size()), files.subList(half, files.size())))
        .buildOrThrow();
  }

  /** Returns the findings of all checks. */
  Compilation check(List<Mutant> mutants) {
    return checks.compile(files(mutants)).assertCompiles();
  }

  /** Returns the files as patch mode leaves them. */
  ImmutableList<SourceFile> patch(ImmutableList<SourceFile> files) {
    PatchMode.Patched patched = PatchMode.patch(patching, files);
    return files.stream().map(file -> new SourceFile(file.path(), patched.text(file))).collect(toImmutableList());
  }

  /** Looks at mutants that compile, and says what is wrong with them. */
  void look(ImmutableList<Mutant> mutants, Counts counts, Consumer<Failure> failures) {
    Compilation compilation;
    try {
      compilation = check(mutants);
    } catch (AssertionError e) {
      each(mutants, counts, failures, Failure.Kind.CRASH, e);
      return;
    }
    ImmutableSet<String> found =
        compilation.findings().stream().map(Finding::file).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> fixable =
        compilation.fixable().stream().map(Finding::file).collect(ImmutableSet.toImmutableSet());
    ImmutableList<Mutant> flagged =
        mutants.stream().filter(mutant -> fixable.contains(mutant.file().fileName())).collect(toImmutableList());
    ImmutableList<SourceFile> patched;
    try {
      patched = patch(files(flagged));
    } catch (AssertionError e) {
      each(mutants, counts, failures, Failure.Kind.PATCH_FAILED, e);
      return;
    }
    ImmutableMap<Mutant, String> broken = errors(flagged, patched);
    ImmutableMap<String, String> texts =
        patched.stream().collect(ImmutableMap.toImmutableMap(SourceFile::path, SourceFile::text));
    broken.forEach(
        (mutant, error) ->
            failures.accept(
                new Failure(Failure.Kind.BROKEN, mutant, error + "\n" + texts.get(mutant.file().path()))));
    counts.mutants += mutants.size();
    counts.found += found.size();
    counts.fixed += flagged.size();
    ImmutableList<Mutant> sample =
        flagged.stream()
            .filter(mutant -> mutant.number() % Counts.SAMPLE == 0 && !broken.containsKey(mutant))
            .collect(toImmutableList());
    again(sample, texts, counts, failures);
  }

  /** Patches a sample of what was patched again and again. */
  private void again(
      ImmutableList<Mutant> sample,
      ImmutableMap<String, String> patched,
      Counts counts,
      Consumer<Failure> failures) {
    if (sample.isEmpty()) {
      return;
    }
    ImmutableList<SourceFile> once =
        sample.stream()
            .map(mutant -> new SourceFile(mutant.file().path(), patched.get(mutant.file().path())))
            .collect(toImmutableList());
    ImmutableList<SourceFile> before = once;
    ImmutableList<SourceFile> after = patch(once);
    counts.patchedAgain += sample.size();
    for (int i = 0; i < sample.size(); i++) {
      counts.changedAgain += after.get(i).equals(once.get(i)) ? 0 : 1;
    }
    for (int run = 2; run < MAX_RUNS; run++) {
      before = after;
      after = patch(before);
    }
    for (int i = 0; i < sample.size(); i++) {
      if (!after.get(i).equals(before.get(i))) {
        failures.accept(new Failure(Failure.Kind.UNSTABLE, sample.get(i), after.get(i).text()));
      }
    }
  }

  /** Looks at the halves, until it is clear whose failure it is. */
  private void each(
      ImmutableList<Mutant> mutants,
      Counts counts,
      Consumer<Failure> failures,
      Failure.Kind kind,
      AssertionError error) {
    if (mutants.size() == 1) {
      counts.mutants++;
      failures.accept(new Failure(kind, mutants.get(0), error.getMessage()));
      return;
    }
    int half = mutants.size() / 2;
    look(mutants.subList(0, half), counts, failures);
    look(mutants.subList(half, mutants.size()), counts, failures);
  }

  private static ImmutableList<SourceFile> files(List<Mutant> mutants) {
    return mutants.stream().map(Mutant::file).collect(toImmutableList());
  }
}
