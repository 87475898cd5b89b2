package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.flow.Mutations;
import io.github.lambdabatch.handler.EventKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record loop that can be edited in place.
 *
 * @param tree the loop statement, or the {@code forEach} call
 * @param lambda the lambda whose body the loop runs; null for a loop statement
 * @param body the body: a block, a statement without braces, or the expression of a lambda
 * @param record the expression that names the record in the body
 * @param declaration the statement of the body that declares the record, before any work; null where the loop does
 * @param extraction the call that takes the record out of an iterator; null where the body names the record
 */
record RecordLoop(
    Tree tree,
    @Nullable LambdaExpressionTree lambda,
    Tree body,
    String record,
    @Nullable StatementTree declaration,
    @Nullable MethodInvocationTree extraction) {

  /** Returns the loop in this form, or refuses. */
  static RecordLoop of(Tree loop, Layout layout, Types types) {
    if (loop instanceof EnhancedForLoopTree tree) {
      if (!isRecord(tree.getVariable(), types)) {
        throw new Refusal("the loop goes over something that was made from the records, not over the records");
      }
      return new RecordLoop(loop, null, tree.getStatement(), nameOf(tree.getVariable()), null, null);
    }
    if (loop instanceof MethodInvocationTree call) {
      return ofForEach(call, types);
    }
    StatementTree body = bodyOf(loop);
    if (loop instanceof ForLoopTree tree) {
      refuseIfCounterIsCaptured(tree);
    }
    VariableTree variable = body instanceof BlockTree block ? declarationIn(block, types) : null;
    if (variable != null) {
      return new RecordLoop(loop, null, body, nameOf(variable), variable, null);
    }
    return ofExtraction(loop, body, layout, types);
  }

  /** Returns the declaration of the record, before which nothing is done but to ask whether there is one. */
  private static @Nullable VariableTree declarationIn(BlockTree body, Types types) {
    for (StatementTree statement : body.getStatements()) {
      if (statement instanceof VariableTree variable && isRecord(variable, types) && variable.getInitializer() != null) {
        return variable;
      }
      if (FirstEvaluated.works(statement)) {
        return null;
      }
    }
    return null;
  }

  private static RecordLoop ofForEach(MethodInvocationTree call, Types types) {
    String name = ASTHelpers.getSymbol(call).name.toString();
    if (name.startsWith("forEach")
        && call.getArguments().size() == 1
        && call.getArguments().get(0) instanceof LambdaExpressionTree lambda
        && lambda.getParameters().size() == 1
        && isRecord(lambda.getParameters().get(0), types)) {
      return new RecordLoop(call, lambda, lambda.getBody(), nameOf(lambda.getParameters().get(0)), null, null);
    }
    throw new Refusal("the records go through a stream that the fix cannot take apart");
  }

  /** A loop whose body takes the record out of a list or an iterator where it needs it. */
  private static RecordLoop ofExtraction(Tree loop, StatementTree body, Layout layout, Types types) {
    List<MethodInvocationTree> calls = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        String name = ASTHelpers.getSymbol(tree).name.toString();
        if ((name.equals("get") || name.equals("next"))
            && EventKind.ofRecord(ASTHelpers.getType(tree), types).isPresent()) {
          calls.add(tree);
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(body, null);
    if (calls.isEmpty()) {
      throw unnamed();
    }
    MethodInvocationTree first = calls.get(0);
    String text = layout.text(first);
    if (ASTHelpers.getSymbol(first).name.contentEquals("get")
        && calls.stream().allMatch(call -> layout.text(call).equals(text))
        && !FirstEvaluated.works(first)) {
      return new RecordLoop(loop, null, body, text, null, null);
    }
    if (calls.size() != 1) {
      throw new Refusal("the loop takes several records at a time");
    }
    if (!FirstEvaluated.isFirst(first, body)) {
      throw new Refusal("the loop does something before it takes the record");
    }
    return new RecordLoop(loop, null, body, "", null, first);
  }

  /** A function in the loop can use what the loop counts only where the loop never comes to count it. */
  private static void refuseIfCounterIsCaptured(ForLoopTree loop) {
    Set<Symbol> counted = new HashSet<>();
    loop.getUpdate().forEach(update -> counted.addAll(Mutations.of(update)));
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Boolean inFunction) {
        return super.visitLambdaExpression(tree, true);
      }

      @Override
      public Void visitClass(ClassTree tree, Boolean inFunction) {
        return super.visitClass(tree, true);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Boolean inFunction) {
        if (inFunction && counted.contains(ASTHelpers.getSymbol(tree))) {
          throw new Refusal("a function in the loop uses what the loop would count if it went on");
        }
        return null;
      }
    }.scan(loop.getStatement(), false);
  }

  /** Returns the offset behind the header of a loop statement: white space and comments separate it from the body. */
  int headerEnd(Layout layout) {
    if (tree instanceof DoWhileLoopTree) {
      return layout.start(tree) + "do".length();
    }
    Tree last = tree;
    if (tree instanceof EnhancedForLoopTree loop) {
      last = loop.getExpression();
    } else if (tree instanceof WhileLoopTree loop) {
      return layout.end(loop.getCondition());
    } else if (tree instanceof ForLoopTree loop) {
      last = loop.getUpdate().isEmpty() ? loop.getCondition() : loop.getUpdate().get(loop.getUpdate().size() - 1);
    }
    int end = last == null ? -1 : layout.source().indexOf(')', layout.end(last));
    if (end < 0
        || end >= layout.start(body)
        || !layout.source().substring(layout.end(last), end).replace(";", "").isBlank()) {
      throw new Refusal("the loop's body is too dense to be edited");
    }
    return end + 1;
  }

  /** Returns the loop with its record in a variable of the name. */
  RecordLoop named(String name) {
    return new RecordLoop(tree, lambda, body, name, declaration, extraction);
  }

  private static StatementTree bodyOf(Tree loop) {
    if (loop instanceof ForLoopTree tree) {
      return tree.getStatement();
    }
    if (loop instanceof WhileLoopTree tree) {
      return tree.getStatement();
    }
    return ((DoWhileLoopTree) loop).getStatement();
  }

  private static String nameOf(VariableTree record) {
    if (record.getName().isEmpty()) {
      throw unnamed();
    }
    return record.getName().toString();
  }

  private static Refusal unnamed() {
    return new Refusal("the loop does not say which record it works on");
  }

  private static boolean isRecord(VariableTree variable, Types types) {
    return EventKind.ofRecord(ASTHelpers.getType(variable), types).isPresent();
  }

  /** Returns the statement that goes on with the next record. */
  String next() {
    return lambda == null ? "continue;" : "return;";
  }

  /** Returns whether the loop can be left with a {@code break}. */
  boolean canBreak() {
    return lambda == null;
  }

  /** Returns whether several records are processed at a time. */
  boolean isParallel() {
    for (ExpressionTree t = tree instanceof MethodInvocationTree call ? ASTHelpers.getReceiver(call) : null;
        t instanceof MethodInvocationTree call;
        t = ASTHelpers.getReceiver(call)) {
      String name = ASTHelpers.getSymbol(call).name.toString();
      if (name.equals("parallelStream") || name.equals("parallel")) {
        return true;
      }
    }
    return false;
  }

  /** Takes what makes the stream a parallel one out of it. */
  void processOneByOne(SourceEdits edits, Layout layout) {
    for (ExpressionTree t = ASTHelpers.getReceiver((MethodInvocationTree) tree);
        t instanceof MethodInvocationTree call;
        t = ASTHelpers.getReceiver(call)) {
      String name = ASTHelpers.getSymbol(call).name.toString();
      int end = layout.end(call.getMethodSelect());
      if (name.equals("parallelStream")) {
        edits.replace(end - name.length(), end, "stream");
      } else if (name.equals("parallel")) {
        edits.delete(layout.end(ASTHelpers.getReceiver(call)), layout.end(call));
      }
    }
  }

  /** Returns the statements of the body, without the declaration of the record. */
  List<? extends StatementTree> statements() {
    if (body instanceof BlockTree block) {
      List<? extends StatementTree> all = block.getStatements();
      return all.subList(all.indexOf(declaration) + 1, all.size());
    }
    return body instanceof StatementTree statement ? List.of(statement) : List.of();
  }
}
