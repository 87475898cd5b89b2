package io.github.lambdabatch.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Named;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;

/** What comparing two values results in, as far as they are known. */
final class Comparisons {
  private Comparisons() {}

  /** Returns whether a comparison holds, where that is known. */
  static Value compare(BinaryTree tree, Value left, Value right) {
    return switch (tree.getKind()) {
      case EQUAL_TO -> equal(left, right);
      case NOT_EQUAL_TO -> not(equal(left, right));
      case GREATER_THAN -> greater(left, right);
      case LESS_THAN -> isOne(tree.getRightOperand()) ? equal(left, Constant.ZERO) : greater(right, left);
      case GREATER_THAN_EQUAL -> isOne(tree.getRightOperand())
          ? not(equal(left, Constant.ZERO))
          : not(greater(right, left));
      case LESS_THAN_EQUAL -> not(greater(left, right));
      default -> Constant.UNKNOWN;
    };
  }

  private static boolean isOne(ExpressionTree tree) {
    return tree instanceof LiteralTree literal && Integer.valueOf(1).equals(literal.getValue());
  }

  /** Returns whether two values are equal, where that is known. */
  static Value equal(Value left, Value right) {
    if (left == Constant.NULL || right == Constant.NULL) {
      if (left == right) {
        return Constant.TRUE;
      }
      return (left == Constant.NULL ? right : left).isNonNull() ? Constant.FALSE : Constant.UNKNOWN;
    }
    if (left instanceof Named a && right instanceof Named b) {
      return Constant.of(a.constant().equals(b.constant()));
    }
    boolean booleans = isBoolean(left) && isBoolean(right);
    boolean zeros = isNumber(left) && isNumber(right) && (left == Constant.ZERO || right == Constant.ZERO);
    return booleans || zeros ? Constant.of(left == right) : Constant.UNKNOWN;
  }

  private static Value greater(Value left, Value right) {
    if (left == Constant.POSITIVE && right == Constant.ZERO) {
      return Constant.TRUE;
    }
    return left == Constant.ZERO && isNumber(right) ? Constant.FALSE : Constant.UNKNOWN;
  }

  static Value not(Value value) {
    if (value == Constant.TRUE) {
      return Constant.FALSE;
    }
    return value == Constant.FALSE ? Constant.TRUE : Constant.UNKNOWN;
  }

  private static boolean isBoolean(Value value) {
    return value == Constant.TRUE || value == Constant.FALSE;
  }

  private static boolean isNumber(Value value) {
    return value == Constant.ZERO || value == Constant.POSITIVE;
  }

  /** Returns on which side a comparison with the number of records says that the last one has been reached. */
  static Value exhaustedWhen(BinaryTree tree, Value left, Value right) {
    if (isSize(right)) {
      return switch (tree.getKind()) {
        case LESS_THAN, LESS_THAN_EQUAL, NOT_EQUAL_TO -> Constant.FALSE;
        case GREATER_THAN, GREATER_THAN_EQUAL, EQUAL_TO -> Constant.TRUE;
        default -> Constant.UNKNOWN;
      };
    }
    if (isSize(left)) {
      return switch (tree.getKind()) {
        case GREATER_THAN, GREATER_THAN_EQUAL, NOT_EQUAL_TO -> Constant.FALSE;
        case LESS_THAN, LESS_THAN_EQUAL, EQUAL_TO -> Constant.TRUE;
        default -> Constant.UNKNOWN;
      };
    }
    return Constant.UNKNOWN;
  }

  private static boolean isSize(Value value) {
    return value instanceof Part part && part.kind() == PartKind.SIZE;
  }
}
