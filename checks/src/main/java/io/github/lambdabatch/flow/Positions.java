package io.github.lambdabatch.flow;

import static java.util.Collections.disjoint;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Ref;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables that say where in the batch a loop is, and the loops that take their records by them. */
final class Positions {
  private final Interpreter run;
  private final Set<Symbol> positions = new HashSet<>();
  private final Map<Tree, Boolean> turns = new HashMap<>();
  private final Map<ForLoopTree, Boolean> countedAlone = new HashMap<>();
  private final Map<Tree, Set<Symbol>> changed = new HashMap<>();
  private final Map<Tree, Set<Symbol>> assigned = new HashMap<>();

  Positions(Interpreter run) {
    this.run = run;
  }

  /**
   * Whether the loop takes records out of a list or an iterator, and no loop inside it does.
   *
   * <p>What stands in such a loop counts where it comes to another record with each turn of the outer one alone.
   */
  boolean takesRecords(Tree loop, List<State> entry) {
    boolean[] found = new boolean[1];
    Deque<Tree> inside = new ArrayDeque<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Symbol method = ASTHelpers.getSymbol(tree);
        ExpressionTree receiver = ASTHelpers.getReceiver(tree);
        boolean next = method.name.contentEquals("next") && inside.isEmpty();
        if ((next || method.name.contentEquals("get"))
            && run.types.isRecord(BatchTypes.typeOf(tree))
            && receiver != null
            && entry.stream().noneMatch(s -> run.expressions.read(receiver, s) instanceof Ref)
            && run.types.isBatch(BatchTypes.typeOf(receiver))
            && (next || isMovedBy(loop, inside, tree.getArguments()))) {
          found[0] = true;
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void scan(Tree tree, Void unused) {
        boolean inner = tree != loop && tree != null && Turns.bodyOf(tree) != null;
        if (inner) {
          inside.push(tree);
        }
        super.scan(tree, null);
        if (inner) {
          inside.pop();
        }
        return null;
      }
    }.scan(loop, null);
    return found[0];
  }

  private boolean isMovedBy(Tree loop, Collection<Tree> inside, List<? extends ExpressionTree> index) {
    Set<Symbol> variables = variablesOf(index);
    return inside.stream().allMatch(inner -> disjoint(variables, changedIn(inner))) && isMoved(loop, variables);
  }

  /** Whether the header of the loop counts the records, so that each of its iterations has one of its own. */
  boolean countsRecords(ForLoopTree loop) {
    Set<Symbol> counted = Mutations.of(loop.getCondition());
    loop.getUpdate().forEach(update -> counted.addAll(Mutations.of(update)));
    counted.removeAll(Mutations.of(loop.getStatement()));
    Set<Boolean> byCount = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (run.types.isRecord(BatchTypes.typeOf(tree)) && isGet(tree)) {
          byCount.add(counted.contains(ASTHelpers.getSymbol(tree.getArguments().get(0))));
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(loop.getStatement(), null);
    return byCount.contains(true) && !byCount.contains(false);
  }

  /** Whether the header of the loop counts its iterations, and the body does not ask for the count but to log it. */
  boolean isCountedAlone(Tree loop) {
    return loop instanceof ForLoopTree tree && countedAlone.computeIfAbsent(tree, this::readsNoCount);
  }

  private boolean readsNoCount(ForLoopTree loop) {
    Set<Symbol> counted = new HashSet<>();
    loop.getUpdate().forEach(update -> counted.addAll(Mutations.of(update)));
    boolean[] read = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        read[0] |= counted.contains(ASTHelpers.getSymbol(tree));
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        return run.types.isLog(tree) ? null : super.visitMethodInvocation(tree, null);
      }
    }.scan(loop.getStatement(), null);
    return !read[0] && !counted.isEmpty();
  }

  /** Whether a part of the list of records begins with the record at hand, or with the one behind it. */
  boolean startsAtRecord(Tree subList, List<Value> arguments, State state) {
    Tree loop = state.progress().loop();
    if (loop == null || arguments.get(0) instanceof Part index && index.kind() == PartKind.INDEX) {
      return loop != null && arguments.get(0).age() == Age.CURRENT;
    }
    return startsAtTurn(subList, loop);
  }

  /** Whether a list begins where the loop is: at a variable that the loop counts up with each of its turns. */
  private boolean startsAtTurn(Tree subList, Tree loop) {
    return turns.computeIfAbsent(subList, tree -> isCountedBy(loop, ((MethodInvocationTree) tree).getArguments().get(0)));
  }

  private static boolean isCountedBy(Tree loop, ExpressionTree index) {
    ExpressionTree counter =
        index instanceof BinaryTree sum && sum.getRightOperand() instanceof LiteralTree ? sum.getLeftOperand() : index;
    Symbol variable = counter instanceof IdentifierTree ? ASTHelpers.getSymbol(counter) : null;
    if (variable == null || Mutations.assignedIn(loop).contains(variable)) {
      return false;
    }
    if (loop instanceof ForLoopTree tree && !Mutations.of(tree.getStatement()).contains(variable)) {
      return tree.getUpdate().stream().anyMatch(update -> Mutations.of(update).contains(variable));
    }
    StatementTree body = Turns.bodyOf(loop);
    return body instanceof BlockTree block && Turns.counts(block, variable);
  }

  /** Whether the call takes another record each time it runs. */
  static boolean comesToNext(Tree call, String name) {
    return name.equals("next")
        || call instanceof MethodInvocationTree tree
            && isGet(tree)
            && tree.getArguments().get(0) instanceof UnaryTree;
  }

  private static boolean isGet(MethodInvocationTree tree) {
    return ASTHelpers.getSymbol(tree).name.contentEquals("get") && tree.getArguments().size() == 1;
  }

  /** Whether the variable is one. */
  boolean contains(Symbol variable) {
    return positions.contains(variable);
  }

  /** Notes the variables that a loop's header counts, and that its body does not set. */
  void note(ForLoopTree tree) {
    Set<Symbol> assigned = Mutations.assignedIn(tree.getStatement());
    for (StatementTree statement : tree.getInitializer()) {
      if (statement instanceof VariableTree variable && !assigned.contains(ASTHelpers.getSymbol(variable))) {
        positions.add(ASTHelpers.getSymbol(variable));
      }
    }
  }

  private static Set<Symbol> variablesOf(List<? extends ExpressionTree> index) {
    Set<Symbol> variables = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        variables.add(ASTHelpers.getSymbol(tree));
        return null;
      }
    }.scan(index, null);
    return variables;
  }

  /** Whether the loop itself changes a variable of the index, so that it comes to another record. */
  private boolean isMoved(Tree loop, Set<Symbol> index) {
    Set<Symbol> variables = new HashSet<>(index);
    variables.retainAll(changedIn(loop));
    variables.stream().filter(variable -> !assignedIn(loop).contains(variable)).forEach(positions::add);
    return !variables.isEmpty();
  }

  private Set<Symbol> changedIn(Tree loop) {
    return changed.computeIfAbsent(loop, Mutations::of);
  }

  private Set<Symbol> assignedIn(Tree loop) {
    return assigned.computeIfAbsent(loop, Mutations::assignedIn);
  }
}
