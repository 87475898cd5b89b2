package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.truth.Correspondence;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * Asserts what a fix makes of a source, and that this is right: it compiles, all checks accept it, and patching it
 * again changes nothing.
 */
public final class FixAssert {
  private static final Correspondence<String, String> CONTAINING =
      Correspondence.from((text, part) -> text.contains(part), "contains");

  private final CheckedCompiler compiler;
  private final String input;
  private final ImmutableSet<String> expected;
  private final ImmutableSet<String> allowed;

  private FixAssert(
      CheckedCompiler compiler, String input, ImmutableSet<String> expected, ImmutableSet<String> allowed) {
    this.compiler = compiler;
    this.input = input;
    this.expected = expected;
    this.allowed = allowed;
  }

  /** Starts with the source that is to be fixed. */
  public static FixAssert given(String input) {
    return new FixAssert(CheckedCompiler.allChecks(), input, ImmutableSet.of(), ImmutableSet.of());
  }

  /** Uses a compiler with flags, stubs or a class path of the test's own. */
  public FixAssert compiledBy(CheckedCompiler other) {
    return new FixAssert(other, input, expected, allowed);
  }

  /** Names all checks that report something in the source, however often. */
  public FixAssert finding(String... checks) {
    return new FixAssert(compiler, input, ImmutableSet.copyOf(checks), allowed);
  }

  /** Names checks that may still report something after the fix. */
  public FixAssert leaving(String... checks) {
    return new FixAssert(compiler, input, expected, ImmutableSet.copyOf(checks));
  }

  /** Asserts that all checks patched together give exactly this text, and all that the class comment says of it. */
  public void assertBecomes(String output) {
    ImmutableList<Finding> fixable = assertInput().fixable();
    assertWithMessage("all checks patched together")
        .that(withoutBlankLinesInHeader(PatchMode.patch(compiler, input)))
        .isEqualTo(withoutBlankLinesInHeader(output));
    assertAccepted("the output", output);
    assertWithMessage("the second patch run").that(PatchMode.patch(compiler, output)).isEqualTo(output);
    fixable.stream().map(Finding::check).distinct().forEach(this::assertLeadsToAcceptedCode);
  }

  /** Asserts that all checks, patched in one run over all of the sources, make these texts of them. */
  public static void assertBecome(AttributedSources sources, ImmutableMap<SourceFile, String> outputs) {
    sources
        .patched()
        .forEach(
            (input, output) ->
                assertWithMessage("patched together with others: %s", input.path())
                    .that(withoutBlankLinesInHeader(output))
                    .isEqualTo(withoutBlankLinesInHeader(outputs.get(input))));
  }

  /** Asserts that no finding in the sources has a fix, and that one in each says why. */
  public static void assertNoFixes(AttributedSources sources, ImmutableMap<SourceFile, String> reasons) {
    ImmutableList<Finding> findings = sources.findings();
    sources
        .patched()
        .forEach(
            (input, output) -> {
              assertWithMessage("not to be patched: %s", input.path()).that(output).isEqualTo(input.text());
              assertWithMessage("findings in %s", input.path())
                  .that(findings.stream().filter(f -> f.file().equals(input.fileName())).map(Finding::message).toList())
                  .comparingElementsUsing(CONTAINING)
                  .contains(reasons.get(input));
            });
  }

  /** Asserts that no finding has a fix, that patching changes nothing, and that a finding says why. */
  public void assertNoFix(String reason) {
    Compilation compilation = assertInput();
    ImmutableList<Finding> findings = compilation.findings();
    assertWithMessage("findings that have a fix").that(compilation.fixable()).isEmpty();
    assertWithMessage("the source after a patch run").that(PatchMode.patch(compiler, input)).isEqualTo(input);
    if (findings.stream().noneMatch(finding -> finding.message().contains(reason))) {
      throw new AssertionError("No finding says \"" + reason + "\": " + findings);
    }
  }

  @CanIgnoreReturnValue
  private Compilation assertInput() {
    Compilation compilation = compiler.compile(input).assertCompiles();
    assertWithMessage("the checks that report something in the input: %s", compilation.findings())
        .that(checksOf(compilation))
        .isEqualTo(expected);
    return compilation;
  }

  private void assertLeadsToAcceptedCode(String check) {
    String alone = PatchMode.patch(compiler.withChecks(check), input);
    String title = "the output of " + check + " patched alone";
    assertWithMessage("%s, which offers a fix", title).that(alone).isNotEqualTo(input);
    assertCompiles(title, alone);
    assertAccepted(title + " and patched by all checks", PatchMode.patch(compiler, alone));
  }

  private void assertAccepted(String title, String source) {
    Compilation compilation = assertCompiles(title, source);
    ImmutableSet<String> others =
        checksOf(compilation).stream()
            .filter(check -> !allowed.contains(check))
            .collect(ImmutableSet.toImmutableSet());
    assertWithMessage("findings in %s\n%s\n%s", title, compilation.findings(), source).that(others).isEmpty();
  }

  @CanIgnoreReturnValue
  private Compilation assertCompiles(String title, String source) {
    Compilation compilation = compiler.compile(source);
    assertWithMessage("errors of javac in %s:\n%s", title, source).that(compilation.errors()).isEmpty();
    return compilation;
  }

  /** Where Error Prone leaves blank lines when it adds the first import is not the same in all its versions. */
  private static String withoutBlankLinesInHeader(String source) {
    int header = source.lastIndexOf("\nimport ");
    int end = header < 0 ? 0 : source.indexOf("\n", header + 1);
    String body = source.substring(end).stripLeading();
    return source.substring(0, end).replaceAll("\n\\s*\n", "\n") + "\n" + body;
  }

  private static ImmutableSet<String> checksOf(Compilation compilation) {
    return compilation.findings().stream().map(Finding::check).collect(ImmutableSet.toImmutableSet());
  }
}
