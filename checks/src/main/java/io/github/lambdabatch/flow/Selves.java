package io.github.lambdabatch.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** The objects whose methods are being run, and so what {@code this} is in them: an enum constant, for example. */
final class Selves {
  private record Self(Symbol type, Value value) {}

  private final Deque<Self> running = new ArrayDeque<>();

  /** Runs a method on an object; one that is called without a receiver goes on with the object that is running. */
  <T> T on(Tree call, MethodSymbol method, Value object, Supplier<T> run) {
    if (call instanceof MethodInvocationTree tree && tree.getMethodSelect() instanceof IdentifierTree) {
      return run.get();
    }
    running.push(new Self(method.owner, object));
    T result = run.get();
    running.pop();
    return result;
  }

  /** Returns what the variable is if it is {@code this} in a method that is running; unknown otherwise. */
  Value get(VarSymbol variable) {
    if (!variable.name.contentEquals("this")) {
      return Constant.UNKNOWN;
    }
    return running.stream()
        .filter(self -> self.type() == variable.type.tsym)
        .findFirst()
        .map(Self::value)
        .orElse(Constant.UNKNOWN);
  }
}
