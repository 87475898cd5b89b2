package io.github.lambdabatch.flow;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Ref;
import java.util.List;

/** What arrays hold: one with a single element is a cell, of others is known what all elements have in common. */
final class Arrays {
  private Arrays() {}

  /** Returns what an array holds that is made with these elements, or with none. */
  static Value initial(NewArrayTree tree, List<Value> elements) {
    if (elements.isEmpty()) {
      return defaultOf(tree);
    }
    Value first = elements.get(0);
    return elements.stream().allMatch(first::equals) ? first : Constant.UNKNOWN;
  }

  /** Returns the state after one element is given a value. */
  static State store(Ref array, Value value, State state) {
    boolean single = !(array.site() instanceof NewArrayTree tree) || isSingle(tree);
    Value old = state.heap().get(array.site()).content();
    Value content = single || old.equals(value) ? value : Constant.UNKNOWN;
    return state.with(state.heap().withContent(array.site(), content));
  }

  private static boolean isSingle(NewArrayTree tree) {
    if (tree.getInitializers() != null) {
      return tree.getInitializers().size() == 1;
    }
    return tree.getDimensions().size() == 1
        && tree.getDimensions().get(0) instanceof LiteralTree length
        && Integer.valueOf(1).equals(length.getValue());
  }

  private static Value defaultOf(NewArrayTree tree) {
    String type = String.valueOf(tree.getType());
    return type.equals("boolean") ? Constant.FALSE : type.equals("int") ? Constant.ZERO : Constant.NULL;
  }
}
