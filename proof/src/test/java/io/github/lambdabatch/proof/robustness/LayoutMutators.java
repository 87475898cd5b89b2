package io.github.lambdabatch.proof.robustness;

import static io.github.lambdabatch.proof.robustness.Mutator.oneOf;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes that mean nothing to javac, but something to whoever edits the text. */
final class LayoutMutators {
  private static final ImmutableList<String> TRIVIA =
      ImmutableList.of(
          " ",
          "\n",
          "\r\n",
          "\t",
          "\n\n\n",
          "/* } */",
          "/** { */",
          "// } catch (\n",
          "// \"\n",
          "//\r\n",
          "/* ;\n * ) */",
          "/*é\uD83D\uDE00*/");
  private static final Pattern LINE_BREAK = Pattern.compile("(?<!//[^\n]{0,120})\n[ ]*");

  private LayoutMutators() {}

  static ImmutableList<Mutator> all() {
    return ImmutableList.of(LayoutMutators::insert, LayoutMutators::join, LayoutMutators::escape);
  }

  /** Puts a comment or white space before a token. */
  private static @Nullable Mutation insert(Anatomy anatomy, SplittableRandom random) {
    Range token = oneOf(anatomy.tokens(), random);
    return new Mutation("insert comment", Edit.insert(token.start(), oneOf(TRIVIA, random)));
  }

  /** Makes some lines one. */
  private static @Nullable Mutation join(Anatomy anatomy, SplittableRandom random) {
    Matcher lineBreak = LINE_BREAK.matcher(anatomy.seed().text());
    int from = random.nextInt(anatomy.seed().text().length());
    ImmutableList.Builder<Edit> edits = ImmutableList.builder();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count && lineBreak.find(from); i++) {
      edits.add(Edit.replace(new Range(lineBreak.start(), lineBreak.end()), " "));
      from = lineBreak.end();
    }
    ImmutableList<Edit> made = edits.build();
    return made.isEmpty() ? null : new Mutation("join lines", made);
  }

  /** Writes the first character of a token as javac reads it elsewhere: by its number. */
  private static @Nullable Mutation escape(Anatomy anatomy, SplittableRandom random) {
    Range token = oneOf(anatomy.tokens(), random);
    String escaped = "\\u%04x".formatted((int) anatomy.text(token).charAt(0));
    return new Mutation("escape", Edit.replace(new Range(token.start(), token.start() + 1), escaped));
  }
}
