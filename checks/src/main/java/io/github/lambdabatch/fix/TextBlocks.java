package io.github.lambdabatch.fix;

/** Text blocks, which stay the same text only where all of their lines move alike. */
final class TextBlocks {
  private static final String DELIMITER = "\"\"\"";

  private TextBlocks() {}

  /** Refuses lines with a text block where one of them has not the indentation that is to be taken from them all. */
  static void refuseUnlessIndented(String lines, String indentation) {
    boolean moveAlike = lines.lines().allMatch(line -> line.isBlank() || line.startsWith(indentation));
    if (!moveAlike && lines.contains(DELIMITER)) {
      throw new Refusal("a text block is indented less than the code around it");
    }
  }
}
