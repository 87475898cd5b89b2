package io.github.lambdabatch.proof.robustness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.testing.SourceFile;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file that compiles, of which mutants are made.
 *
 * @param name where it is from
 * @param text its text
 * @param neighbours packages with classes that those of the same package use; mutants stay in these
 */
record Seed(String name, String text, ImmutableSet<String> neighbours) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** The seed's text with the edits, as a file that can be compiled beside others of the same seed. */
  SourceFile with(ImmutableList<Mutation> mutations, int number) {
    String mutated = edited(mutations);
    String type = SourceFile.of(text).fileName().replace(".java", "");
    String renamed = mutated.replaceAll("\\b" + type + "\\b", type + "_" + number);
    Matcher named = PACKAGE.matcher(renamed);
    if (!named.find()) {
      return file("mutant" + number, type, number, "package mutant%d; ".formatted(number) + renamed);
    }
    if (neighbours.contains(named.group(1))) {
      return file(named.group(1), type, number, renamed);
    }
    String moved =
        renamed.substring(0, named.start(1)) + "mutant" + number + renamed.substring(named.end(1));
    return file("mutant" + number, type, number, moved);
  }

  private static SourceFile file(String inPackage, String type, int number, String text) {
    return new SourceFile(inPackage.replace('.', '/') + "/" + type + "_" + number + ".java", text);
  }

  private String edited(ImmutableList<Mutation> mutations) {
    ImmutableList<Edit> edits =
        mutations.stream()
            .flatMap(mutation -> mutation.edits().stream())
            .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
            .collect(ImmutableList.toImmutableList());
    StringBuilder out = new StringBuilder();
    int position = 0;
    for (Edit edit : edits) {
      out.append(text, position, edit.start()).append(edit.text());
      position = edit.end();
    }
    return out.append(text.substring(position)).toString();
  }
}
