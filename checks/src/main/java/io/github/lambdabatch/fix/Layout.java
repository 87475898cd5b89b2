package io.github.lambdabatch.fix;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.google.errorprone.util.ErrorProneToken;
import com.google.errorprone.util.ErrorProneTokens;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a file is laid out: where its trees are, and how it indents. */
final class Layout {
  private static final Pattern ESCAPED_ASCII = Pattern.compile("\\\\u+00[2-7]");

  private final String source;
  private final VisitorState state;
  private final String unit;

  /** Takes the unit of indentation from the method: the step from its first line to its first statement. */
  Layout(VisitorState state, Tree method) {
    this.source = state.getSourceCode().toString();
    this.state = state;
    this.unit = unitOf(method);
  }

  String source() {
    return source;
  }

  /** Returns one step of indentation. */
  String unit() {
    return unit;
  }

  int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  int end(Tree tree) {
    return state.getEndPosition(tree);
  }

  /** Returns the text of the tree; an empty one of what javac itself has put there, such as the call of a constructor. */
  String text(Tree tree) {
    return end(tree) < 0 ? "" : source.substring(start(tree), end(tree));
  }

  /** Returns the type as the variable's declaration has it, which the tree does not where that is {@code var}. */
  String typeOf(VariableTree variable) {
    return end(variable.getType()) < 0 ? "var" : text(variable.getType());
  }

  /** Returns the white space before the first token of the line that the offset is in. */
  String indentAt(int offset) {
    int line = lineStart(offset);
    int end = line;
    while (end < source.length() && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
      end++;
    }
    return source.substring(line, end);
  }

  String indentOf(Tree tree) {
    return indentAt(start(tree));
  }

  /** Returns the indentation of the statements of a block; those that an annotation adds stand elsewhere. */
  String indentIn(BlockTree block) {
    for (StatementTree statement : block.getStatements()) {
      if (start(statement) > start(block)) {
        return indentOf(statement);
      }
    }
    return indentAt(closingBrace(block));
  }

  int lineStart(int offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Returns the offset of the next line, or of the end of the text. */
  int nextLine(int offset) {
    int newline = source.indexOf('\n', offset);
    return newline < 0 ? source.length() : newline + 1;
  }

  /** Returns whether the tree is the first on its line. */
  boolean startsLine(Tree tree) {
    return source.substring(lineStart(start(tree)), start(tree)).isBlank();
  }

  /** Returns whether nothing but white space or a comment follows the tree on its line. */
  boolean endsLine(Tree tree) {
    String rest = source.substring(end(tree), nextLine(end(tree))).strip();
    return rest.isEmpty() || rest.startsWith("//") || rest.startsWith("/*") && rest.endsWith("*/");
  }

  /** Returns whether nothing at all follows the offset on its line. */
  boolean isAtLineEnd(int offset) {
    return source.substring(offset, nextLine(offset)).isBlank();
  }

  /** Returns whether nothing but a comment that ends with the line follows the brace that opens a block. */
  boolean opensLines(BlockTree block) {
    int open = start(block) + 1;
    String rest = source.substring(open, nextLine(open)).strip();
    return rest.isEmpty() || rest.startsWith("//") || isOneComment(rest);
  }

  private static boolean isOneComment(String text) {
    return text.startsWith("/*") && text.indexOf("*/") == text.length() - 2;
  }

  /** Returns whether nothing stands before the brace that closes a block on its line. */
  boolean closesLines(BlockTree block) {
    return source.substring(lineStart(closingBrace(block)), closingBrace(block)).isBlank();
  }

  /** Returns the offset of the brace that closes a block. */
  int closingBrace(BlockTree block) {
    return end(block) - 1;
  }

  /** Returns the comments inside of a tree, in their order. */
  List<String> commentsIn(Tree tree) {
    return commentsIn(text(tree), state.context);
  }

  /** Returns the comments of a text, in their order. */
  static List<String> commentsIn(String text, Context context) {
    List<String> comments = new ArrayList<>();
    for (ErrorProneToken token : ErrorProneTokens.getTokens(text, context)) {
      token.comments().forEach(comment -> comments.add(comment.getText().strip()));
    }
    return comments;
  }

  /** Returns whether a character that could stand for itself, such as a brace, is written as a Unicode escape. */
  boolean escapesAscii() {
    return ESCAPED_ASCII.matcher(source).find();
  }

  private static @Nullable Tree bodyOf(Tree method) {
    if (method instanceof LambdaExpressionTree lambda) {
      return lambda.getBody();
    }
    return method instanceof MethodTree tree ? tree.getBody() : null;
  }

  private String unitOf(Tree method) {
    Tree body = bodyOf(method);
    if (body instanceof BlockTree block && !block.getStatements().isEmpty()) {
      String outer = indentOf(method);
      String inner = indentIn(block);
      if (inner.length() > outer.length() && inner.startsWith(outer)) {
        return inner.substring(outer.length());
      }
    }
    if (source.contains("\n\t")) {
      return "\t";
    }
    // Members of a class stand one step in.
    return source.contains("\n  @") || source.contains("\n  p") ? "  " : "    ";
  }
}
