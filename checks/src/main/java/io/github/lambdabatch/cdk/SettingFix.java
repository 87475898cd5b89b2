package io.github.lambdabatch.cdk;

import static com.google.common.collect.Iterables.getLast;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.google.errorprone.util.ErrorProneToken;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.parser.Tokens.TokenKind;

/** Switches the setting on, in the text of the definition. */
final class SettingFix {
  private static final String ON = ".reportBatchItemFailures(true)";

  private final VisitorState state;
  private final String source;

  /** Takes the state at the definition. */
  SettingFix(VisitorState state) {
    this.state = state;
    this.source = state.getSourceCode().toString();
  }

  /** Returns what there is to say of an event source that its constructor makes without properties. */
  EventSourceDefinition ofConstructor(TreePath path, NewClassTree tree, SourceKind kind) {
    if (tree.getClassBody() != null) {
      return EventSourceDefinition.refused(path, kind, "the event source is an anonymous class, which has no builder");
    }
    Tree name = tree.getIdentifier();
    String between = source.substring(start(tree) + "new".length(), start(name)).stripLeading();
    String builder = between + source.substring(start(name), end(name)) + ".Builder.create";
    return EventSourceDefinition.fixed(
        path,
        kind,
        SuggestedFix.builder().replace(start(tree), end(name), builder).postfixWith(tree, ON + ".build()").build());
  }

  /** Returns what there is to say of an event source that a builder makes. */
  EventSourceDefinition ofDefinition(Definition definition, SourceKind kind) {
    ImmutableList<Call> off = definition.setting(definition.cdk().setting());
    if (off.isEmpty()) {
      return EventSourceDefinition.fixed(definition.root(), kind, added(definition));
    }
    Call last = getLast(off);
    TreePath path = new TreePath(last.path(), last.argument());
    if (off.stream().noneMatch(Call::always)) {
      return EventSourceDefinition.refused(path, kind, "it is switched off only in some cases, perhaps on purpose");
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    off.forEach(call -> fix.replace(call.argument(), valueFor(call.property(), fix)));
    return EventSourceDefinition.fixed(path, kind, fix.build());
  }

  private SuggestedFix added(Definition definition) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String property = definition.cdk().setting();
    String call = "." + property + "(" + valueFor(property, fix) + ")";
    ExpressionTree chain = definition.creation().tree();
    if (definition.creation().built()) {
      int dot = dotOf((MethodInvocationTree) chain);
      return fix.replace(dot, dot, call + (startsLine(dot) ? lineBreakBefore(dot) : "")).build();
    }
    int dot = chain instanceof MethodInvocationTree last ? dotOf(last) : -1;
    boolean ownLine = dot >= 0 && startsLine(dot);
    return fix.postfixWith(chain, (ownLine ? lineBreakBefore(dot) : "") + call).build();
  }

  private String valueFor(String property, SuggestedFix.Builder fix) {
    return property.equals(CdkClass.RESPONSE_TYPES)
        ? listMethod(fix) + "(\"" + Setting.REPORT + "\")"
        : "true";
  }

  /** Java 8 has no {@code List.of}. */
  private String listMethod(SuggestedFix.Builder fix) {
    Type list = state.getTypeFromString("java.util.List");
    boolean hasOf =
        list != null && list.tsym.getEnclosedElements().stream().anyMatch(member -> member.name.contentEquals("of"));
    return hasOf
        ? SuggestedFixes.qualifyType(state, fix, "java.util.List") + ".of"
        : SuggestedFixes.qualifyType(state, fix, "java.util.Collections") + ".singletonList";
  }

  /** Returns the offset of the dot before the name of the method; a negative one where there is none. */
  private int dotOf(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return -1;
    }
    return state.getOffsetTokens(end(select.getExpression()), end(call)).stream()
        .filter(token -> token.kind() == TokenKind.DOT)
        .mapToInt(ErrorProneToken::pos)
        .findFirst()
        .orElse(-1);
  }

  private boolean startsLine(int offset) {
    return source.substring(lineStart(offset), offset).isBlank();
  }

  /** Returns the line break before the line of the offset, and the white space that the line begins with. */
  private String lineBreakBefore(int offset) {
    int line = lineStart(offset);
    String lineBreak = line > 1 && source.charAt(line - 2) == '\r' ? "\r\n" : "\n";
    return lineBreak + source.substring(line, offset);
  }

  private int lineStart(int offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
  }

  private int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  private int end(Tree tree) {
    return state.getEndPosition(tree);
  }
}
