package io.github.lambdabatch;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation.
 *
 * @param file where it is
 * @param text its Markdown
 */
record Page(Path file, String text) {
  private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^##+ (.+)$", Pattern.MULTILINE);
  private static final Pattern TITLE = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  static Page read(Path file) throws IOException {
    return new Page(file, Files.readString(file));
  }

  /** A fenced block of code, with the heading that it stands under. */
  record Block(String heading, String language, String text) {}

  ImmutableList<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    replaceBlocks(
        block -> {
          blocks.add(block);
          return block.text();
        });
    return ImmutableList.copyOf(blocks);
  }

  ImmutableList<String> blocks(String heading, String language) {
    return blocks().stream()
        .filter(block -> block.heading().equals(heading) && block.language().equals(language))
        .map(Block::text)
        .collect(toImmutableList());
  }

  /** Gives the text of every block that the function takes. */
  Page replaceBlocks(Function<Block, String> change) {
    Matcher matcher = BLOCK.matcher(text);
    String changed =
        matcher.replaceAll(
            found -> {
              Block block = new Block(headingBefore(found.start()), found.group(1), found.group(2));
              return Matcher.quoteReplacement("```" + block.language() + "\n" + change.apply(block) + "```");
            });
    return new Page(file, changed);
  }

  private String headingBefore(int offset) {
    return HEADING.matcher(text)
        .results()
        .filter(heading -> heading.start() < offset)
        .reduce((first, second) -> second)
        .map(heading -> heading.group(1))
        .orElse("");
  }

  ImmutableList<String> headings() {
    return HEADING.matcher(withoutBlocks()).results().map(heading -> heading.group(1)).collect(toImmutableList());
  }

  /** The first lines that say something, the title not counted. */
  String firstLines(int count) {
    return Splitter.on('\n')
        .omitEmptyStrings()
        .splitToStream(text)
        .skip(1)
        .limit(count)
        .reduce("", (first, second) -> first + second + "\n");
  }

  /** The targets of links that are no web addresses, with the heading that they name. */
  ImmutableList<String> relativeLinks() {
    return LINK.matcher(withoutBlocks())
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.startsWith("https://"))
        .collect(toImmutableList());
  }

  /** Whether the page has the heading that a link names, in the form that links use. */
  boolean hasAnchor(String anchor) {
    return TITLE.matcher(withoutBlocks())
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .anyMatch(anchor::equals);
  }

  private String withoutBlocks() {
    return BLOCK.matcher(text).replaceAll("");
  }
}
