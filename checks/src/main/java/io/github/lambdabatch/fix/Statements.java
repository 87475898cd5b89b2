package io.github.lambdabatch.fix;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import java.util.List;

/** Edits of statements that keep to the lines and the indentation of the file. */
final class Statements {
  private final Layout layout;
  private final SourceEdits edits;

  Statements(Layout layout, SourceEdits edits) {
    this.layout = layout;
    this.edits = edits;
  }

  /** Adds statements at the end of a block. */
  void append(BlockTree block, List<String> lines) {
    int brace = layout.closingBrace(block);
    String indent = layout.indentAt(brace);
    boolean ownLine = layout.source().substring(layout.lineStart(brace), brace).isBlank();
    if (ownLine) {
      edits.insert(layout.lineStart(brace), join(lines, indent + layout.unit()) + "\n");
      return;
    }
    int open = layout.start(block) + 1;
    String inner = layout.source().substring(open, brace).strip();
    String inside = indent + layout.unit();
    String kept = inner.isEmpty() ? "" : inside + inner + "\n";
    edits.replace(open, brace, "\n" + kept + join(lines, inside) + "\n" + indent);
  }

  /** Adds statements before another one. */
  void insertBefore(StatementTree statement, List<String> lines) {
    String separator = layout.startsLine(statement) ? "\n" + layout.indentOf(statement) : " ";
    edits.insert(layout.start(statement), String.join(separator, lines) + separator);
  }

  /** Replaces a statement by others, or takes it away with its line; a comment behind it stays. */
  void replace(StatementTree statement, List<String> lines) {
    if (!lines.isEmpty()) {
      String separator = layout.startsLine(statement) ? "\n" + layout.indentOf(statement) : " ";
      edits.replace(layout.start(statement), layout.end(statement), String.join(separator, lines));
    } else if (layout.startsLine(statement) && hasLine(statement)) {
      edits.delete(layout.lineStart(layout.start(statement)), layout.nextLine(layout.end(statement)));
    } else if (layout.startsLine(statement)) {
      edits.delete(layout.start(statement), behind(statement));
    } else {
      int start = layout.start(statement);
      while (!layout.startsLine(statement) && layout.source().charAt(start - 1) == ' ') {
        start--;
      }
      edits.delete(start, layout.end(statement));
    }
  }

  /** Takes a statement away; a comment behind it stays. */
  void remove(StatementTree statement) {
    if (hasLine(statement)) {
      replace(statement, List.of());
    } else {
      edits.delete(layout.start(statement), behind(statement));
    }
  }

  private boolean hasLine(StatementTree statement) {
    return layout.source().substring(layout.end(statement), layout.nextLine(layout.end(statement))).isBlank();
  }

  /** Returns where the text begins that follows the statement on its line. */
  private int behind(StatementTree statement) {
    int end = layout.end(statement);
    String rest = layout.source().substring(end, layout.nextLine(end));
    return end + rest.length() - rest.stripLeading().length();
  }

  /** Returns lines of which the first stands at one indentation, as they read at another; the first is not indented. */
  static String reindent(String text, String from, String to) {
    int second = text.indexOf('\n') + 1;
    TextBlocks.refuseUnlessIndented(text.substring(second == 0 ? text.length() : second), from);
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        out.append('\n');
        if (!line.isBlank()) {
          out.append(to);
        }
      }
      out.append(!first && line.startsWith(from) ? line.substring(from.length()) : line);
      first = false;
    }
    return out.toString();
  }

  /** Returns the lines, each indented that is not blank. */
  static String join(List<String> lines, String indent) {
    return lines.stream().map(line -> line.isBlank() ? "" : indent + line).collect(joining("\n"));
  }
}
