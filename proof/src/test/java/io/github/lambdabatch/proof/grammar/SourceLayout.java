package io.github.lambdabatch.proof.grammar;

/** Indents the lines of a source by its braces, so that the parts of the grammar need not care. */
final class SourceLayout {
  private SourceLayout() {}

  static String indent(String source) {
    StringBuilder indented = new StringBuilder();
    int depth = 0;
    for (String line : source.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      int before = line.startsWith("}") || line.startsWith(")") ? depth - 1 : depth;
      indented.append("  ".repeat(Math.max(0, before))).append(line).append('\n');
      depth += depthOf(line);
    }
    return indented.toString();
  }

  private static int depthOf(String line) {
    int depth = 0;
    for (char c : line.toCharArray()) {
      depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
    }
    return depth;
  }
}
