package io.github.lambdabatch;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BugPattern;
import io.github.lambdabatch.testing.OwnChecks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds the documentation to the code: every check has a sample, a page and a row in the table, and all code and output
 * on the pages is what the samples are, and print.
 *
 * <p>With {@code -Ddocs.write=true} it writes the fixed samples, and the code and the output on the pages, instead.
 */
final class DocsTest {
  private static final boolean WRITE = Boolean.getBoolean("docs.write");
  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Path DOCS = ROOT.resolve("docs");
  private static final String SETTING = "ReportBatchItemFailures";
  private static final String EXAMPLE = "Example";
  private static final String USE_INSTEAD = "Use instead";
  private static final ImmutableList<String> HEADINGS =
      ImmutableList.of(
          "What it does", "Why it is bad", EXAMPLE, USE_INSTEAD, "Options", "Fix safety", "References");

  static ImmutableSet<String> checks() {
    return OwnChecks.names();
  }

  static ImmutableList<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return Stream.concat(Stream.of(README), files.filter(file -> file.toString().endsWith(".md")).sorted())
          .collect(toImmutableList());
    }
  }

  @Test
  void everyCheckHasASample() throws IOException {
    assertThat(Samples.checks(false)).containsExactlyElementsIn(checks());
  }

  @Test
  void samplesPrintTheirOwnFindingAndNoOther() throws IOException {
    ImmutableListMultimap<String, String> output = Samples.output();
    assertThat(output.keySet()).containsExactlyElementsIn(checks().stream().map(Samples::fileOf).toList());
    for (String check : checks()) {
      for (String finding : output.get(Samples.fileOf(check))) {
        assertThat(finding).contains("] [" + check + "]");
      }
    }
  }

  @Test
  void fixedSamplesAreWhatPatchModeMakesOfTheSamples() throws IOException {
    var patched = Samples.patch();
    ImmutableListMultimap<String, String> output = Samples.output();
    for (String check : checks()) {
      String text = patched.get(Samples.fileOf(check));
      // Where a check has no fix, patch mode leaves its sample as it is, and the fixed one is written by hand.
      boolean hasFix = output.get(Samples.fileOf(check)).stream().anyMatch(finding -> finding.contains("Did you mean"));
      if (WRITE && hasFix) {
        Files.createDirectories(Samples.fixed(check).getParent());
        Files.writeString(Samples.fixed(check), text);
      }
      assertThat(text).isEqualTo(Files.readString(hasFix ? Samples.fixed(check) : Samples.source(check)));
    }
  }

  @Test
  void everyFixedSampleIsThereAndPrintsNothing() throws IOException {
    assertThat(Samples.checks(true)).containsExactlyElementsIn(checks());
    assertThat(Samples.outputOfFixed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void pageHasItsSections(String check) throws IOException {
    Page page = Page.read(pageOf(check));
    assertThat(page.text()).startsWith("# " + check + "\n");
    assertThat(page.headings()).containsExactlyElementsIn(HEADINGS).inOrder();
    assertThat(page.text()).contains("Severity: " + severityOf(check));
    assertThat(page.text()).contains("https://docs.aws.amazon.com/lambda/");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void pageSaysFirstThatTheFixNeedsTheSetting(String check) throws IOException {
    if (Samples.output().get(Samples.fileOf(check)).stream().anyMatch(finding -> finding.contains(SETTING))) {
      assertThat(Page.read(pageOf(check)).firstLines(3)).contains(SETTING);
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void pageShowsTheSample(String check) throws IOException {
    String before = classOf(Samples.source(check));
    String after = classOf(Samples.fixed(check));
    if (WRITE) {
      write(
          Page.read(pageOf(check))
              .replaceBlocks(
                  block -> {
                    if (block.language().equals("java") && block.heading().equals(EXAMPLE)) {
                      return before;
                    }
                    boolean fixed = block.language().equals("java") && block.heading().equals(USE_INSTEAD);
                    return fixed ? after : block.text();
                  }));
    }
    Page page = Page.read(pageOf(check));
    assertThat(page.blocks(EXAMPLE, "java")).containsExactly(before);
    assertThat(page.blocks(USE_INSTEAD, "java")).containsExactly(after);
    assertThat(page.blocks(EXAMPLE, "text")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void pageShowsTheTemplateOfTheSample(String check) throws IOException {
    Page page = Page.read(pageOf(check));
    for (boolean fixed : new boolean[] {false, true}) {
      String template = Files.readString(Samples.template(fixed));
      for (String block : page.blocks(fixed ? USE_INSTEAD : EXAMPLE, "yaml")) {
        assertThat(template.indent(-2)).contains(block);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void tableHasTheCheck(String check) throws IOException {
    String row = "| [`%s`](docs/rules/%s.md) | %s | ".formatted(check, check, severityOf(check));
    assertThat(Files.readString(README)).contains(row);
  }

  @Test
  void everyPageOfACheckHasItsCheck() throws IOException {
    try (Stream<Path> files = Files.list(DOCS.resolve("rules"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")).toList())
          .containsExactlyElementsIn(checks());
    }
  }

  @Test
  void quotedOutputIsReal() throws IOException {
    ImmutableListMultimap<String, String> output = Samples.output();
    for (Path file : pages()) {
      Page real = Page.read(file).replaceBlocks(block -> isOutput(block) ? real(block, output) : block.text());
      if (WRITE) {
        write(real);
      }
      assertThat(Files.readString(file)).isEqualTo(real.text());
    }
    assertWithMessage("blocks of the README that show the output of all samples")
        .that(Page.read(README).blocks().stream().filter(b -> isOutput(b) && quoted(b, output).size() > 1).count())
        .isEqualTo(1);
  }

  @Test
  void linksAreAlive() throws IOException {
    for (Path file : pages()) {
      for (String link : Page.read(file).relativeLinks()) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        assertWithMessage("%s links to %s", file, link).that(Files.exists(target)).isTrue();
        if (hash >= 0) {
          boolean found = Page.read(target).hasAnchor(link.substring(hash + 1));
          assertWithMessage("%s links to %s", file, link).that(found).isTrue();
        }
      }
    }
  }

  @Test
  void mavenSnippetIsWhatTheSamplesUse() throws Exception {
    Element used = pluginIn(parse(Files.readString(Samples.MODULE.resolve("pom.xml"))));
    Element shown = pluginIn(parse(blockOfReadme("xml", "maven-compiler-plugin")));
    assertThat(texts(shown, "arg")).containsExactlyElementsIn(texts(used, "arg")).inOrder();
    assertThat(texts(shown, "groupId")).containsExactlyElementsIn(texts(used, "groupId")).inOrder();
    assertThat(texts(shown, "artifactId")).containsExactlyElementsIn(texts(used, "artifactId")).inOrder();
    assertThat(texts(shown, "showWarnings")).containsExactlyElementsIn(texts(used, "showWarnings"));
  }

  @Test
  void jvmConfigIsWhatTheBuildUses() throws IOException {
    assertThat(blockOfReadme("text", "--add-exports")).isEqualTo(Files.readString(ROOT.resolve(".mvn/jvm.config")));
  }

  @Test
  void everyCheckCanBeEnforcedAndPatched() throws Exception {
    Document pom = parse(Files.readString(Samples.MODULE.resolve("pom.xml")));
    ImmutableList<String> enforced =
        checks().stream().map(check -> "-Xep:" + check + ":ERROR").collect(toImmutableList());
    String patched = String.join(",", checks());
    assertThat(Splitter.onPattern("\\s+").split(texts(pom.getDocumentElement(), "enforced").get(0)))
        .containsExactlyElementsIn(enforced);
    assertThat(texts(pom.getDocumentElement(), "checks")).containsExactly(patched);
    String readme = Files.readString(README);
    enforced.forEach(flag -> assertThat(readme).contains(flag));
    assertThat(readme).contains("-XepPatchChecks:" + patched);
  }

  private static Path pageOf(String check) {
    return DOCS.resolve("rules").resolve(check + ".md");
  }

  private static void write(Page page) throws IOException {
    Files.writeString(page.file(), page.text());
  }

  private static String severityOf(String check) {
    try {
      Class<?> type = Class.forName("io.github.lambdabatch.checks." + check);
      return type.getAnnotation(BugPattern.class).severity().name();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The source of a class without its package and its imports. */
  private static String classOf(Path file) throws IOException {
    return Files.readString(file)
        .lines()
        .dropWhile(line -> line.isEmpty() || line.startsWith("package ") || line.startsWith("import "))
        .map(line -> line + "\n")
        .collect(joining());
  }

  private static boolean isOutput(Page.Block block) {
    return block.language().equals("text") && block.text().startsWith("[WARNING] ");
  }

  private static ImmutableList<String> quoted(Page.Block block, ImmutableListMultimap<String, String> output) {
    return output.keySet().stream().filter(file -> block.text().contains("] " + file)).collect(toImmutableList());
  }

  /** The output that the block should have: that of the sample that it names, or that of all if it names several. */
  private static String real(Page.Block block, ImmutableListMultimap<String, String> output) {
    ImmutableList<String> files = quoted(block, output);
    assertWithMessage("samples in %s", block).that(files).isNotEmpty();
    return (files.size() == 1 ? output.get(files.get(0)) : output.values()).stream().collect(joining());
  }

  private static String blockOfReadme(String language, String content) throws IOException {
    return Page.read(README).blocks().stream()
        .filter(block -> block.language().equals(language) && block.text().contains(content))
        .map(Page.Block::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("the README shows no " + content));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  /** The first plugin of the document that compiles. */
  private static Element pluginIn(Document document) {
    NodeList plugins = document.getElementsByTagName("plugin");
    return IntStream.range(0, plugins.getLength())
        .mapToObj(i -> (Element) plugins.item(i))
        .filter(plugin -> texts(plugin, "artifactId").contains("maven-compiler-plugin"))
        .findFirst()
        .orElseThrow();
  }

  /** The texts of the elements of the name, without what stands for a property. */
  private static ImmutableList<String> texts(Element parent, String name) {
    NodeList elements = parent.getElementsByTagName(name);
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> elements.item(i).getTextContent().replaceAll("\\$\\{\\w+\\}", "").strip())
        .collect(toImmutableList());
  }
}
