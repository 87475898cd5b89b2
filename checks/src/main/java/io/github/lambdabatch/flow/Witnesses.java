package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects of which nothing is known, and which a handler calls when a record has failed: they may know of the failure.
 *
 * <p>What one of them answers later, such as whether the group of a message is blocked, may be whether to go on.
 */
final class Witnesses {
  private final Interpreter run;
  private final Set<Symbol> called = new HashSet<>();
  private final Map<Symbol, VarSymbol> givenBy = new HashMap<>();

  Witnesses(Interpreter run) {
    this.run = run;
  }

  /** Notes which object gives the variable its value. */
  void declared(VariableTree variable) {
    VarSymbol object = objectOf(variable.getInitializer());
    if (object != null) {
      givenBy.put(ASTHelpers.getSymbol(variable), object);
    }
  }

  /** Returns the state in which the call runs: in doubt, if it asks an object that may know of a failure. */
  State call(Tree call, MethodSymbol method, boolean harmless, State state) {
    VarSymbol object = objectOf(call);
    if (object == null || HarmlessMethods.isWatcher(object.type)) {
      return state;
    }
    boolean failed = state.progress().phase() == Progress.Phase.FAILED || run.activeCatches.peek() != null;
    if (failed && !harmless) {
      called.add(object);
      called.add(givenBy.getOrDefault(object, object));
    }
    boolean answers = !method.getReturnType().hasTag(TypeTag.VOID);
    return !failed && answers && called.contains(object) ? state.progress(Progress::doubted) : state;
  }

  private static @Nullable VarSymbol objectOf(Tree call) {
    ExpressionTree receiver = call instanceof MethodInvocationTree ? ASTHelpers.getReceiver((ExpressionTree) call) : null;
    return receiver != null && ASTHelpers.getSymbol(receiver) instanceof VarSymbol variable ? variable : null;
  }
}
