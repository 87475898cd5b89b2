package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.flow.HandlerAnalysis;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A handler's source, with the questions that a rewrite asks of it. */
final class HandlerSource {
  private static final int MAX_DEPTH = 8;

  private final AnalysedHandler analysed;
  private final CompilationUnitTree unit;

  HandlerSource(AnalysedHandler analysed, VisitorState state) {
    this.analysed = analysed;
    this.unit = state.getPath().getCompilationUnit();
  }

  BatchHandler handler() {
    return analysed.handler();
  }

  HandlerAnalysis analysis() {
    return analysed.analysis();
  }

  /** Whether the statement leaves the loop with records that are lost; on streams the checkpoint brings them back. */
  boolean isDropping(Tree statement) {
    return !handler().kind().isStream() && analysis().dropped().contains(statement);
  }

  /** Whether the statement passes over records behind a failure, and can report each of them in its place. */
  boolean isPassingOver(Tree statement, Tree loop) {
    return statement != loop && analysis().skipped().contains(statement) && contains(loop, statement);
  }

  /** Whether an object of the class can be the result of the handler as it is declared. */
  boolean canReturn(String className, VisitorState state) {
    return state.getTypes().isSubtype(state.getTypeFromString(className), declaredResult(state));
  }

  private Type declaredResult(VisitorState state) {
    return handler().tree() instanceof MethodTree method
        ? ASTHelpers.getType(method.getReturnType())
        : state.getTypes().findDescriptorType(ASTHelpers.getType(handler().tree())).getReturnType();
  }

  TreePath pathOf(Tree tree) {
    return TreePath.getPath(unit, tree);
  }

  /** Returns the method or the handler's own lambda around the tree. */
  Tree callableAround(Tree tree) {
    for (Tree t : pathOf(tree)) {
      if (t instanceof MethodTree || t == handler().tree()) {
        return t;
      }
    }
    throw new Refusal("the record loop is outside of any method");
  }

  /** Whether the tree is in a catch of its method. */
  boolean isInCatch(Tree tree) {
    for (Tree t : pathOf(tree)) {
      if (t instanceof MethodTree || t instanceof LambdaExpressionTree) {
        return false;
      }
      if (t instanceof CatchTree) {
        return true;
      }
    }
    return false;
  }

  /** Returns the variable that the handler's own method gives for the one of a method that it calls; null if it gives none. */
  @Nullable VarSymbol givenFor(VarSymbol variable, List<MethodInvocationTree> calls) {
    VarSymbol given = variable;
    for (MethodInvocationTree call : Lists.reverse(calls)) {
      int parameter = ASTHelpers.getSymbol(call).params().indexOf(given);
      if (parameter >= 0) {
        given = ASTHelpers.getSymbol(call.getArguments().get(parameter)) instanceof VarSymbol v ? v : null;
      }
    }
    return given;
  }

  /** Whether checked exceptions may pass through a place: it is in a method that declares some. */
  boolean mayThrowChecked(Tree place) {
    for (Tree tree : pathOf(place)) {
      if (tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (tree instanceof MethodTree method) {
        return !method.getThrows().isEmpty();
      }
    }
    return false;
  }

  static boolean contains(Tree outer, Tree inner) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        found[0] |= tree == inner;
        return found[0] ? null : super.scan(tree, null);
      }
    }.scan(outer, null);
    return found[0];
  }

  /** Returns the variables that the statements declare, bindings of patterns among them. */
  static Set<Symbol> declaredIn(List<? extends StatementTree> statements) {
    Set<Symbol> declared = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        declared.add(ASTHelpers.getSymbol(tree));
        return super.visitVariable(tree, null);
      }
    }.scan(statements, null);
    return declared;
  }

  /**
   * Returns the calls that lead from the handler to the method, outermost first; none where it is the handler itself.
   *
   * <p>Each method on the way has to be private and called from one place only, so that nobody else sees it change.
   */
  ImmutableList<MethodInvocationTree> callsTo(Tree callable, String what) {
    List<MethodInvocationTree> calls = new ArrayList<>();
    Tree target = callable;
    while (target != handler().tree()) {
      MethodTree method = (MethodTree) target;
      if (!method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
        throw new Refusal(what + " is in a method that other code may call");
      }
      MethodInvocationTree call = onlyCall(ASTHelpers.getSymbol(method), what);
      if (calls.contains(call)) {
        throw new Refusal(what + " is in a method that calls itself");
      }
      calls.add(0, call);
      target = callableAround(call);
    }
    return ImmutableList.copyOf(calls);
  }

  /**
   * Returns where the record loop calls the helper, or the method that calls it.
   *
   * <p>Refuses where anything else runs it: it could not throw then what it kept to itself.
   */
  Tree runIn(Tree loop, Tree helper, String what) {
    Tree target = helper;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      MethodTree method = target instanceof MethodTree m ? m : null;
      if (method == null || !method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
        throw new Refusal(what + " is in a method that other code may call");
      }
      List<Tree> uses = usesOf(ASTHelpers.getSymbol(method));
      if (uses.size() != 1) {
        throw new Refusal(what + " is in a method that is called from several places");
      }
      if (contains(loop, uses.get(0))) {
        return uses.get(0);
      }
      target = callableAround(uses.get(0));
    }
    throw new Refusal(what + " is in a method that the record loop does not call");
  }

  /** Whether the place is in the loop, or in methods that nothing of the file runs but the loop. */
  boolean runsOnlyIn(Tree loop, Tree place) {
    return runsOnlyIn(loop, place, new HashSet<>());
  }

  private boolean runsOnlyIn(Tree loop, Tree place, Set<Tree> seen) {
    if (contains(loop, place)) {
      return true;
    }
    Tree callable = callableAround(place);
    if (callable == handler().tree()) {
      return false;
    }
    return !seen.add(callable)
        || usesOf(ASTHelpers.getSymbol(callable)).stream().allMatch(use -> runsOnlyIn(loop, use, seen));
  }

  /** Returns the loop, and the methods of the handler's class but for that which the loop is in. */
  List<Tree> loopAndHelpers(Tree loop) {
    List<Tree> trees = new ArrayList<>(List.of(loop));
    for (Tree member : handler().enclosingClass().getMembers()) {
      if (member instanceof MethodTree && !contains(member, loop)) {
        trees.add(member);
      }
    }
    return trees;
  }

  /** Returns where the file declares the method; null if it does not. */
  @Nullable MethodTree declarationOf(Symbol method) {
    MethodTree[] found = new MethodTree[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == method) {
          found[0] = tree;
        }
        return super.visitMethod(tree, null);
      }
    }.scan(unit, null);
    return found[0];
  }

  private List<Tree> usesOf(Symbol method) {
    List<Tree> uses = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == method) {
          uses.add(tree);
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == method) {
          uses.add(tree);
        }
        return super.visitMemberReference(tree, null);
      }
    }.scan(unit, null);
    return uses;
  }

  private MethodInvocationTree onlyCall(Symbol method, String what) {
    List<Tree> uses = usesOf(method);
    if (uses.size() != 1) {
      throw new Refusal(what + " is in a method that is called from several places");
    }
    if (!(uses.get(0) instanceof MethodInvocationTree call)) {
      throw new Refusal(what + " is in a method that is passed on as a method reference");
    }
    return call;
  }

  /** Returns the {@code return} statements of the method or lambda itself, not those of lambdas and classes inside. */
  static ImmutableList<ReturnTree> returnsOf(Tree callable) {
    ImmutableList.Builder<ReturnTree> returns = ImmutableList.builder();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        returns.add(tree);
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return tree == callable ? super.visitLambdaExpression(tree, null) : null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        return null;
      }
    }.scan(callable, null);
    return returns.build();
  }

  /** Whether evaluating the expression may do more than to build the result that it makes. */
  static boolean doesWork(ExpressionTree expression) {
    boolean[] works = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        works[0] |= !HarmlessMethods.contains(ASTHelpers.getSymbol(tree));
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }
    }.scan(expression, null);
    return works[0];
  }

  /** Whether the tree reads the variable. */
  static boolean mentions(Tree tree, Symbol variable) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void unused) {
        found[0] |= ASTHelpers.getSymbol(identifier) == variable;
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }
}
