package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.handler.EventKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds where a handler that has a batch response collects its failures now. */
final class ExistingFailures {
  private final HandlerSource source;
  private final Types types;

  ExistingFailures(HandlerSource source, Types types) {
    this.source = source;
    this.types = types;
  }

  /**
   * Returns the variable, visible at the loop, to which failures are added; null where there is none.
   *
   * <p>Refuses where there are several to choose from.
   */
  @Nullable VarSymbol listAt(Tree loop) {
    Set<VarSymbol> items = new LinkedHashSet<>();
    Set<VarSymbol> identifiers = new LinkedHashSet<>();
    for (VariableTree variable : variablesAt(source.pathOf(loop))) {
      VarSymbol symbol = ASTHelpers.getSymbol(variable);
      if (holdsItems(symbol.type)) {
        refuseIfNull(variable);
        refuseIfListing(variable, loop);
        items.add(symbol);
      } else if (holdsStrings(symbol.type)) {
        identifiers.add(symbol);
      }
    }
    if (items.size() == 1) {
      return items.iterator().next();
    }
    identifiers.removeIf(symbol -> !takesIdentifiers(symbol));
    if (items.isEmpty() && identifiers.size() <= 1) {
      return identifiers.isEmpty() ? null : identifiers.iterator().next();
    }
    throw new Refusal("the handler has several lists that failures could go into");
  }

  private void refuseIfListing(VariableTree list, Tree loop) {
    ExpressionTree made = list.getInitializer();
    Tree filling = made == null ? null : source.analysis().listings().get(ASTHelpers.stripParentheses(made));
    if (filling != null && ASTHelpers.getStartPosition(filling) < ASTHelpers.getStartPosition(loop)) {
      throw new Refusal("the list of failures holds all records beforehand");
    }
  }

  private static void refuseIfNull(VariableTree list) {
    boolean local = ASTHelpers.getSymbol(list).getKind() == ElementKind.LOCAL_VARIABLE;
    ExpressionTree made = list.getInitializer();
    if (local && (made == null || made.toString().equals("null"))) {
      throw new Refusal("the list of failures is made only when it is needed");
    }
  }

  /**
   * Returns the variable, visible at a place, that holds a response to which the work adds failures in place.
   *
   * <p>Refuses where the response is made without a list: its list is null then.
   */
  @Nullable VarSymbol responseAt(Tree place, Tree work) {
    for (VariableTree variable : variablesAt(source.pathOf(place))) {
      VarSymbol symbol = ASTHelpers.getSymbol(variable);
      String type = symbol.type.tsym == null ? "" : symbol.type.tsym.getQualifiedName().toString();
      boolean response = type.startsWith(EventKind.EVENTS_PACKAGE) && type.endsWith("Response");
      if (response && addsInPlace(symbol, work)) {
        if (EmptyResponse.hasNoList(variable.getInitializer())) {
          throw new Refusal("the response is made without a list that failures could go into");
        }
        return symbol;
      }
    }
    return null;
  }

  private static boolean addsInPlace(VarSymbol response, Tree work) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        found[0] |=
            ASTHelpers.getSymbol(tree).name.contentEquals("getBatchItemFailures")
                && receiver != null
                && ASTHelpers.getSymbol(receiver) == response;
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(work, null);
    return found[0];
  }

  /** Returns whether the collection is one of batch item failures. */
  boolean holdsItems(Type type) {
    Type element = elementOf(type);
    String name = element == null ? "" : element.tsym.getQualifiedName().toString();
    return name.startsWith(EventKind.EVENTS_PACKAGE) && name.endsWith(".BatchItemFailure");
  }

  private boolean holdsStrings(Type type) {
    Type element = elementOf(type);
    return element != null && element.tsym.getQualifiedName().contentEquals("java.lang.String");
  }

  private @Nullable Type elementOf(Type type) {
    for (Type t : types.closure(type)) {
      if (t.tsym.getQualifiedName().contentEquals("java.util.Collection") && t.getTypeArguments().size() == 1) {
        return types.wildUpperBound(t.getTypeArguments().head);
      }
    }
    return null;
  }

  /** Whether a list of strings is one of identifiers: some record's own is added to it, or one that stands for it by mistake. */
  private boolean takesIdentifiers(VarSymbol list) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      private final Set<Symbol> identifiers = new HashSet<>();

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        if (isIdentifier(tree.getInitializer())) {
          identifiers.add(ASTHelpers.getSymbol(tree));
        }
        return super.visitVariable(tree, null);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        if (receiver != null
            && ASTHelpers.getSymbol(receiver) == list
            && ASTHelpers.getSymbol(tree).name.contentEquals("add")) {
          ExpressionTree added = tree.getArguments().get(0);
          found[0] |= isIdentifier(added) || source.analysis().wrongIdentifiers().containsKey(added);
        }
        return super.visitMethodInvocation(tree, null);
      }

      private boolean isIdentifier(@Nullable ExpressionTree tree) {
        if (tree == null) {
          return false;
        }
        ExpressionTree expression = ASTHelpers.stripParentheses(tree);
        return expression instanceof MethodInvocationTree call
            ? EventKind.isIdentifier(ASTHelpers.getSymbol(call))
            : identifiers.contains(ASTHelpers.getSymbol(expression));
      }
    }.scan(source.pathOf(source.handler().enclosingClass()).getLeaf(), null);
    return found[0];
  }

  /** Returns whether it is a field that is neither made anew nor emptied anywhere in the file. */
  boolean isNeverEmptied(VarSymbol list) {
    if (list.getKind() != ElementKind.FIELD) {
      return false;
    }
    boolean[] emptied = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        String name = ASTHelpers.getSymbol(tree).name.toString();
        emptied[0] |=
            receiver != null
                && ASTHelpers.getSymbol(receiver) == list
                && (name.equals("clear") || name.startsWith("remove") || name.startsWith("poll"));
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        emptied[0] |= ASTHelpers.getSymbol(tree.getVariable()) == list;
        return super.visitAssignment(tree, null);
      }
    }.scan(source.pathOf(source.handler().enclosingClass()).getLeaf(), null);
    return !emptied[0];
  }

  /**
   * Returns the last return of the handler, behind the loop, if it leaves out what the list will hold then.
   *
   * @param list the list as the handler's own method knows it
   * @param loop the loop, or the call that leads to it
   */
  @Nullable ReturnTree endWithout(VarSymbol list, Tree loop) {
    if (!(source.handler().body() instanceof BlockTree body)
        || !(CatchExits.lastOf(body) instanceof ReturnTree end)
        || ASTHelpers.getStartPosition(end) < ASTHelpers.getStartPosition(loop)
        || !variablesAt(source.pathOf(end)).stream().anyMatch(variable -> ASTHelpers.getSymbol(variable) == list)) {
      return null;
    }
    return isTurnedRound(end.getExpression(), list)
            || EmptyResponse.is(end.getExpression()) && !isReturnedElsewhere(list, end)
        ? end
        : null;
  }

  /** Whether the list is returned where no failure is caught, and the last return has none of them to return. */
  private boolean isReturnedElsewhere(VarSymbol list, ReturnTree end) {
    return HandlerSource.returnsOf(source.handler().tree()).stream()
        .anyMatch(
            tree ->
                tree != end
                    && !source.isDropping(tree)
                    && !source.isInCatch(tree)
                    && HandlerSource.mentions(tree, list));
  }

  /** Whether the list is returned only where it is empty, as if somebody had turned the condition round. */
  private static boolean isTurnedRound(@Nullable ExpressionTree expression, VarSymbol list) {
    return expression instanceof ConditionalExpressionTree choice
        && ASTHelpers.stripParentheses(choice.getCondition()) instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).name.contentEquals("isEmpty")
        && ASTHelpers.getReceiver(call) instanceof IdentifierTree asked
        && ASTHelpers.getSymbol(asked) == list
        && EmptyResponse.is(choice.getFalseExpression());
  }

  private static List<VariableTree> variablesAt(TreePath path) {
    List<VariableTree> variables = new ArrayList<>();
    Tree child = null;
    for (Tree tree : path) {
      if (tree instanceof BlockTree block) {
        for (Tree statement : block.getStatements()) {
          if (statement == child) {
            break;
          }
          if (statement instanceof VariableTree variable) {
            variables.add(variable);
          }
        }
      } else if (tree instanceof MethodTree method) {
        variables.addAll(method.getParameters());
      } else if (tree instanceof ClassTree clazz) {
        for (Tree member : clazz.getMembers()) {
          if (member instanceof VariableTree variable) {
            variables.add(variable);
          }
        }
        return variables;
      }
      child = tree;
    }
    return variables;
  }

  /**
   * Returns the variables of the handler that hold a response without failures until it is returned.
   *
   * <p>Refuses where the handler returns anything but such responses, which can be written anew.
   */
  Set<VariableTree> emptyResponses() {
    Set<VariableTree> variables = new LinkedHashSet<>();
    for (ReturnTree tree : HandlerSource.returnsOf(source.handler().tree())) {
      if (source.isDropping(tree) || EmptyResponse.is(tree.getExpression())) {
        continue;
      }
      VariableTree variable = emptyResponseIn(tree);
      if (variable == null) {
        throw new Refusal("the response is built in a way that the fix cannot take apart");
      }
      variables.add(variable);
    }
    return variables;
  }

  /** Returns the declaration of the variable that is returned, if nobody else looks at the empty response that it is made with. */
  private @Nullable VariableTree emptyResponseIn(ReturnTree end) {
    Symbol returned = ASTHelpers.getSymbol(end.getExpression());
    for (VariableTree variable : variablesAt(source.pathOf(end))) {
      if (ASTHelpers.getSymbol(variable) == returned
          && returned.getKind() == ElementKind.LOCAL_VARIABLE
          && variable.getInitializer() != null
          && EmptyResponse.is(variable.getInitializer())
          && isDeclaredAlone(variable)
          && isOnlyReturned(returned)) {
        return variable;
      }
    }
    return null;
  }

  private boolean isDeclaredAlone(VariableTree variable) {
    return source.pathOf(variable).getParentPath().getLeaf() instanceof BlockTree block
        && block.getStatements().stream()
            .noneMatch(
                other ->
                    other != variable
                        && other instanceof VariableTree
                        && ASTHelpers.getStartPosition(other) == ASTHelpers.getStartPosition(variable));
  }

  private boolean isOnlyReturned(Symbol variable) {
    List<ReturnTree> ends = HandlerSource.returnsOf(source.handler().tree());
    boolean[] only = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        boolean goes = ends.contains(tree) && !source.isDropping(tree) && tree.getExpression() instanceof IdentifierTree;
        return goes ? null : super.visitReturn(tree, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        only[0] &= ASTHelpers.getSymbol(tree) != variable;
        return null;
      }
    }.scan(source.handler().tree(), null);
    return only[0];
  }
}
