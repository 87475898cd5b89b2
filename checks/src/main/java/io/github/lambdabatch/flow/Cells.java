package io.github.lambdabatch.flow;

import io.github.lambdabatch.flow.state.Heap.Obj;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Valued;
import java.util.List;

/** Calls on cells: objects that hold one value, such as an {@code AtomicBoolean}. */
final class Cells {
  private Cells() {}

  /** Returns what a cell holds that is made without a value. */
  static Value initial(String cell) {
    return switch (cell) {
      case "java.util.concurrent.atomic.AtomicBoolean" -> Constant.FALSE;
      case "java.util.concurrent.atomic.AtomicReference" -> Constant.NULL;
      default -> Constant.ZERO;
    };
  }

  static List<Valued> invoke(Ref ref, Obj obj, String name, List<Value> arguments, State state) {
    Value old = obj.content();
    return switch (name) {
      case "get", "getPlain", "getAcquire", "intValue", "longValue" -> Valued.only(old, state);
      case "set", "lazySet", "setPlain", "setRelease" -> holding(ref, arguments.get(0), Constant.UNKNOWN, state);
      case "getAndSet" -> holding(ref, arguments.get(0), old, state);
      case "incrementAndGet" -> counted(ref, sum(old, Constant.POSITIVE), state);
      case "addAndGet" -> counted(ref, sum(old, arguments.get(0)), state);
      case "getAndIncrement" -> holding(ref, sum(old, Constant.POSITIVE), old, state);
      case "getAndAdd" -> holding(ref, sum(old, arguments.get(0)), old, state);
      default -> holding(ref, Constant.UNKNOWN, Constant.UNKNOWN, state);
    };
  }

  private static List<Valued> counted(Ref ref, Value content, State state) {
    return holding(ref, content, content, state);
  }

  private static List<Valued> holding(Ref ref, Value content, Value result, State state) {
    return Valued.only(result, state.with(state.heap().withContent(ref.site(), content)));
  }

  /** Returns the sum of two numbers that are not negative; unknown where one of them may be. */
  static Value sum(Value left, Value right) {
    if (!isCount(left) || !isCount(right)) {
      return Constant.UNKNOWN;
    }
    return left == Constant.ZERO ? right : left;
  }

  private static boolean isCount(Value value) {
    return value == Constant.ZERO || value == Constant.POSITIVE;
  }
}
