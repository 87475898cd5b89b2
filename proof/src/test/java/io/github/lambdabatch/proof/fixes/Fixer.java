package io.github.lambdabatch.proof.fixes;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.lambdabatch.proof.comparison.Comparer;
import io.github.lambdabatch.proof.comparison.Comparison;
import io.github.lambdabatch.proof.comparison.Verdict;
import io.github.lambdabatch.proof.fixes.Fix.Outcome;
import io.github.lambdabatch.proof.grammar.GeneratedHandler;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.PatchMode;
import io.github.lambdabatch.testing.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Patches handlers with all checks in one run, and judges what becomes of them. */
public final class Fixer {
  private static final int AT_A_TIME = 100;
  private static final int MAX_RUNS = 4;
  private static final Pattern FILE = Pattern.compile("(\\w+)\\.java:");

  private final CheckedCompiler compiler = Comparer.compiler();
  private final Comparer comparer = Comparer.ofAllChecks();

  /** Patches what has findings, and judges it, in its order. */
  public ImmutableList<Fix> fix(List<Comparison> flagged) {
    ImmutableList.Builder<Fix> fixes = ImmutableList.builder();
    for (List<Comparison> some : Iterables.partition(flagged, AT_A_TIME)) {
      fixes.addAll(fixTogether(some));
    }
    return fixes.build();
  }

  private ImmutableList<Fix> fixTogether(List<Comparison> flagged) {
    ImmutableList<GeneratedHandler> handlers = flagged.stream().map(Comparison::handler).collect(toImmutableList());
    ImmutableList<GeneratedHandler> patched = patch(handlers);
    ImmutableMap<String, String> errors = errors(patched);
    ImmutableList<GeneratedHandler> compiling =
        patched.stream().filter(handler -> !errors.containsKey(handler.name())).collect(toImmutableList());
    ImmutableList<GeneratedHandler> last = compiling;
    for (int run = 2; run < MAX_RUNS; run++) {
      last = patch(last);
    }
    ImmutableMap<String, String> lastTexts = texts(last);
    ImmutableMap<String, String> textsAgain = texts(patch(last));
    ImmutableMap<String, Comparison> after =
        comparer.compare(last).stream()
            .collect(toImmutableMap(comparison -> comparison.handler().name(), comparison -> comparison));
    ImmutableMap<String, String> firstTexts = texts(patched);
    ImmutableMap<String, Comparison> between =
        comparer
            .compare(
                compiling.stream()
                    .filter(handler -> !handler.source().equals(lastTexts.get(handler.name())))
                    .collect(toImmutableList()))
            .stream()
            .collect(toImmutableMap(comparison -> comparison.handler().name(), comparison -> comparison));
    return flagged.stream()
        .map(
            before -> {
              String name = before.handler().name();
              String text = firstTexts.get(name);
              if (errors.containsKey(name)) {
                return new Fix(before, Outcome.BROKEN, text, errors.get(name));
              }
              return textsAgain.get(name).equals(lastTexts.get(name))
                  ? judge(before, between.get(name), after.get(name))
                  : new Fix(
                      before,
                      before.verdict() == Verdict.SILENT ? Outcome.NOT_SEEN : Outcome.UNSTABLE,
                      textsAgain.get(name),
                      "still changed by run " + MAX_RUNS);
            })
        .collect(toImmutableList());
  }

  /** Judges what the runs made of a handler; in between it was something else where one run was not enough. */
  private static Fix judge(Comparison before, @Nullable Comparison between, Comparison after) {
    String text = after.handler().source();
    if (text.equals(before.handler().source())) {
      return new Fix(before, Outcome.REFUSED, text, reasons(before));
    }
    ImmutableSet<String> left =
        after.findings().stream().filter(rule -> !after.refusals().containsKey(rule)).collect(toImmutableSet());
    if (!left.isEmpty()) {
      return new Fix(before, Outcome.FINDINGS_LEFT, text, "findings " + left);
    }
    if (!after.findings().isEmpty()) {
      return new Fix(before, Outcome.PARTLY, text, reasons(after));
    }
    if (between != null && between.verdict() == Verdict.UNFOUNDED) {
      return new Fix(before, Outcome.UNFOUNDED, between.handler().source(), "findings " + between.findings());
    }
    if (after.behaviour().isRight()) {
      return between == null
          ? new Fix(before, Outcome.APPLIED, text, "")
          : new Fix(before, Outcome.APPLIED_IN_MORE_RUNS, text, before.findings() + ", then " + between.findings());
    }
    boolean notSeen =
        after.behaviour().symptoms().keySet().stream()
            .allMatch(symptom -> before.silences().stream().anyMatch(s -> s.symptoms().contains(symptom)));
    return new Fix(
        before,
        notSeen ? Outcome.NOT_SEEN : Outcome.MISBEHAVES,
        text,
        after.behaviour().symptoms().toString());
  }

  private static String reasons(Comparison comparison) {
    return ImmutableSortedSet.copyOf(comparison.refusals().values()).toString();
  }

  private ImmutableList<GeneratedHandler> patch(List<GeneratedHandler> handlers) {
    ImmutableList<SourceFile> sources =
        handlers.stream().map(handler -> SourceFile.of(handler.source())).collect(toImmutableList());
    PatchMode.Patched patched = PatchMode.patch(compiler, sources);
    return handlers.stream()
        .map(
            handler ->
                new GeneratedHandler(
                    handler.name(),
                    patched.text(SourceFile.of(handler.source())),
                    handler.feed(),
                    handler.traits(),
                    handler.choices()))
        .collect(toImmutableList());
  }

  private static ImmutableMap<String, String> texts(List<GeneratedHandler> handlers) {
    return handlers.stream().collect(toImmutableMap(GeneratedHandler::name, GeneratedHandler::source));
  }

  /** The first error of each handler that does not compile. */
  private ImmutableMap<String, String> errors(List<GeneratedHandler> handlers) {
    ImmutableList<SourceFile> sources =
        handlers.stream().map(handler -> SourceFile.of(handler.source())).collect(toImmutableList());
    ImmutableMap.Builder<String, String> errors = ImmutableMap.builder();
    for (String error : compiler.compile(sources).errors()) {
      Matcher file = FILE.matcher(error);
      if (file.find()) {
        errors.put(file.group(1), error);
      }
    }
    return errors.buildKeepingLast();
  }
}
