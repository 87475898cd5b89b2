package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.benchmarks.GeneratedHandlers.Kind;
import io.github.lambdabatch.benchmarks.GeneratedTemplates.Language;
import io.github.lambdabatch.benchmarks.SizedHandlers.Part;
import io.github.lambdabatch.benchmarks.TemplateCompileBenchmark.Source;

/** Runs the benchmarks, all or the one that is named, and prints what they show as rows of a table. */
public final class Main {
  private static final String COMPARE = "compare";
  private static final ImmutableMap<String, Runnable> BENCHMARKS =
      ImmutableMap.of(
          "compile", Main::compile,
          "handlers", Main::handlers,
          "size", Main::size,
          "templates", Main::templates,
          "template-compile", Main::compileWithTemplates);

  private Main() {}

  /** Takes the name of a benchmark, or {@code all}. */
  public static void main(String[] args) {
    String name = args.length == 0 ? "all" : args[0];
    System.out.println("| measured | result |");
    System.out.println("|---|---|");
    BENCHMARKS.forEach(
        (benchmark, run) -> {
          if (name.equals(benchmark) || name.equals("all")) {
            run.run();
          }
        });
  }

  private static void compile() {
    Samples samples = measurement(CompileBenchmark.class, COMPARE, ImmutableMap.of()).warm(5, 10);
    row("a library without handlers, Error Prone alone", "%.0f ms", samples.median("without"));
    row("the same with the checks", "ratio %.3f", samples.ratio("with", "without"));
  }

  private static void handlers() {
    for (Kind kind : Kind.values()) {
      Samples samples = measurement(HandlerBenchmark.class, COMPARE, ImmutableMap.of("handlers", kind)).warm(10, 12);
      String handlers = HandlerBenchmark.HANDLERS + " handlers that are " + kind;
      row(handlers + ", Error Prone alone", "%.2f ms each", each(samples.median("without")));
      row(handlers + ", analysis", "%.2f ms more each", each(samples.difference("analysis", "without")));
      row(handlers + ", all checks", "%.2f ms more each", each(samples.difference("with", "without")));
    }
  }

  private static double each(double time) {
    return time / HandlerBenchmark.HANDLERS;
  }

  private static void size() {
    for (Part part : Part.values()) {
      for (int size : ImmutableList.of(10, 100, 1000)) {
        Samples samples =
            measurement(SizeBenchmark.class, COMPARE, ImmutableMap.of("part", part, "size", size)).warm(6, 10);
        row(
            "analysis of a handler with " + size + " " + part,
            "%.1f us for each of them",
            samples.difference("analysis", "without") * 1000 / SizeBenchmark.PARTS);
      }
    }
  }

  private static void templates() {
    for (Language language : Language.values()) {
      Measurement read = measurement(TemplateBenchmark.class, "read", ImmutableMap.of("language", language));
      row(
          "reading " + GeneratedTemplates.resources() + " resources, " + language,
          "%.1f ms, the first time in a process %.0f ms",
          read.warm(60, 20).median("with"),
          read.cold().median("with"));
    }
  }

  private static void compileWithTemplates() {
    for (Source source : Source.values()) {
      for (Language language : Language.values()) {
        ImmutableMap<String, Object> parameters = ImmutableMap.of("source", source, "language", language);
        Class<?> benchmark = TemplateCompileBenchmark.class;
        row(
            "one file, " + source + ", with a template of " + language,
            "%.1f ms more than without, the first time in a process %.0f ms more",
            measurement(benchmark, COMPARE, parameters).warm(60, 20).difference("with", "without"),
            measurement(benchmark, "compileWith", parameters).cold().median("with")
                - measurement(benchmark, "compileWithout", parameters).cold().median("without"));
      }
    }
  }

  private static Measurement measurement(Class<?> benchmark, String method, ImmutableMap<String, Object> parameters) {
    return new Measurement(benchmark, method, parameters);
  }

  private static void row(String measured, String result, Object... values) {
    System.out.println("| " + measured + " | " + result.formatted(values) + " |");
  }
}
