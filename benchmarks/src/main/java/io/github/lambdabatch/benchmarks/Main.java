package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.benchmarks.GeneratedHandlers.Kind;
import io.github.lambdabatch.benchmarks.GeneratedTemplates.Language;
import io.github.lambdabatch.benchmarks.SizedHandlers.Part;
import io.github.lambdabatch.benchmarks.TemplateCompileBenchmark.Source;
import java.util.Arrays;
import java.util.stream.Stream;

/** Runs the benchmarks, all or the one that is named, and prints what they show as rows of a table. */
public final class Main {
  private static final ImmutableList<Integer> SIZES = ImmutableList.of(10, 100, 1000);

  private Main() {}

  /** Takes the name of a benchmark, or {@code all}. */
  public static void main(String[] args) {
    String name = args.length == 0 ? "all" : args[0];
    boolean isAll = name.equals("all");
    System.out.println("| measured | result |");
    System.out.println("|---|---|");
    if (isAll || name.equals("compile")) {
      compile();
    }
    if (isAll || name.equals("handlers")) {
      handlers();
    }
    if (isAll || name.equals("size")) {
      size();
    }
    if (isAll || name.equals("templates")) {
      templates();
    }
    if (isAll || name.equals("template-compile")) {
      compileWithTemplates();
    }
  }

  private static void compile() {
    Measurement compile = Measurement.warm(CompileBenchmark.class, "compile");
    Measurement without = compile.with("checks", EnabledChecks.NONE);
    Measurement with = compile.with("checks", EnabledChecks.ALL);
    Rounds rounds = Rounds.of(5, 4, 6, ImmutableList.of(without, with));
    row("a library without handlers, Error Prone alone", "%.0f ms", rounds.of(without));
    row("the same with the checks", "%.0f ms, ratio %.3f", rounds.of(with), rounds.ratio(with, without));
  }

  private static void handlers() {
    Measurement compile = Measurement.warm(HandlerBenchmark.class, "compile");
    ImmutableList<Measurement> all =
        Arrays.stream(Kind.values())
            .flatMap(
                kind ->
                    Arrays.stream(EnabledChecks.values())
                        .map(checks -> compile.with("handlers", kind).with("checks", checks)))
            .collect(toImmutableList());
    Rounds rounds = Rounds.of(3, 8, 8, all);
    for (Kind kind : Kind.values()) {
      Measurement handlers = compile.with("handlers", kind);
      Measurement none = handlers.with("checks", EnabledChecks.NONE);
      for (EnabledChecks checks : EnabledChecks.values()) {
        Measurement measured = handlers.with("checks", checks);
        row(
            HandlerBenchmark.HANDLERS + " handlers that are " + kind + ", checks: " + checks,
            "%.0f ms, %.3f ms more for each handler",
            rounds.of(measured),
            rounds.difference(measured, none) / HandlerBenchmark.HANDLERS);
      }
    }
  }

  private static void size() {
    Measurement compile = Measurement.warm(SizeBenchmark.class, "compile");
    ImmutableList<Measurement> all =
        Arrays.stream(Part.values())
            .flatMap(part -> SIZES.stream().map(size -> compile.with("part", part).with("size", size)))
            .flatMap(
                sized ->
                    Stream.of(EnabledChecks.NONE, EnabledChecks.ANALYSIS)
                        .map(checks -> sized.with("checks", checks)))
            .collect(toImmutableList());
    Rounds rounds = Rounds.of(3, 4, 4, all);
    for (Part part : Part.values()) {
      for (int size : SIZES) {
        Measurement sized = compile.with("part", part).with("size", size);
        double more =
            rounds.difference(sized.with("checks", EnabledChecks.ANALYSIS), sized.with("checks", EnabledChecks.NONE));
        row(
            "analysis of a handler with " + size + " " + part,
            "%.1f us for each of them",
            more * 1000 / SizeBenchmark.PARTS);
      }
    }
  }

  private static void templates() {
    Measurement warm = Measurement.warm(TemplateBenchmark.class, "read");
    Measurement cold = Measurement.cold(TemplateBenchmark.class, "read");
    ImmutableList<Measurement> all =
        Arrays.stream(Language.values())
            .flatMap(language -> Stream.of(warm, cold).map(read -> read.with("language", language)))
            .collect(toImmutableList());
    Rounds rounds = Rounds.of(3, 40, 20, all);
    for (Language language : Language.values()) {
      row(
          "reading " + GeneratedTemplates.resources() + " resources, " + language,
          "%.1f ms, the first time in a process %.0f ms",
          rounds.of(warm.with("language", language)),
          rounds.of(cold.with("language", language)));
    }
  }

  private static void compileWithTemplates() {
    ImmutableList<String> templates =
        Stream.concat(
                Stream.of(TemplateCompileBenchmark.NO_TEMPLATE), Arrays.stream(Language.values()).map(Enum::name))
            .collect(toImmutableList());
    Measurement warm = Measurement.warm(TemplateCompileBenchmark.class, "compile");
    Measurement cold = Measurement.cold(TemplateCompileBenchmark.class, "compile");
    for (Source source : Source.values()) {
      ImmutableList<Measurement> all =
          templates.stream()
              .flatMap(
                  template -> Stream.of(warm, cold).map(c -> c.with("source", source).with("template", template)))
              .collect(toImmutableList());
      Rounds rounds = Rounds.of(3, 40, 20, all);
      for (String template : templates.subList(1, templates.size())) {
        row(
            "one file, " + source + ", with a template, " + template,
            "%.1f ms more than without, the first time in a process %.0f ms",
            difference(rounds, warm.with("source", source), template),
            difference(rounds, cold.with("source", source), template));
      }
    }
  }

  private static double difference(Rounds rounds, Measurement compile, String template) {
    return rounds.difference(
        compile.with("template", template), compile.with("template", TemplateCompileBenchmark.NO_TEMPLATE));
  }

  private static void row(String measured, String result, Object... values) {
    System.out.println("| " + measured + " | " + result.formatted(values) + " |");
  }
}
