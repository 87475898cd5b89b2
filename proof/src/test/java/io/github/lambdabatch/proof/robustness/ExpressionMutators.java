package io.github.lambdabatch.proof.robustness;

import static io.github.lambdabatch.proof.robustness.Mutator.oneOf;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.proof.robustness.Anatomy.Link;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Changes of expressions. */
final class ExpressionMutators {
  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null", "true", "false", "0", "1", "-1", "\"\"", "\"\"\"\n  text\n  block\"\"\"", "this", "new Object()",
          "java.util.List.of()", "new java.util.ArrayList<>()", "java.util.Map.of()");

  /** What stands before and behind an expression. */
  private record Wrapping(String before, String after) {}

  private static final ImmutableList<Wrapping> WRAPPINGS =
      ImmutableList.of(
          new Wrapping("(", ")"),
          new Wrapping("(context == null ? null : ", ")"),
          new Wrapping("!(", ")"),
          new Wrapping("java.util.Objects.requireNonNull(", ")"),
          new Wrapping("java.util.List.copyOf(", ")"),
          new Wrapping("new java.util.ArrayList<>(", ")"),
          new Wrapping("String.valueOf(", ")"),
          new Wrapping("(Object) ", ""),
          new Wrapping("(switch (1) { case 1 -> ", "; default -> throw new IllegalStateException(); })"),
          new Wrapping("(switch (1) { case 1: yield ", "; default: yield null; })"),
          new Wrapping("((java.util.function.Supplier<String>) () -> ", ").get()"));

  private static final ImmutableList<Tree.Kind> CONDITIONS =
      ImmutableList.of(
          Tree.Kind.CONDITIONAL_AND,
          Tree.Kind.CONDITIONAL_OR,
          Tree.Kind.EQUAL_TO,
          Tree.Kind.NOT_EQUAL_TO,
          Tree.Kind.LESS_THAN,
          Tree.Kind.LOGICAL_COMPLEMENT,
          Tree.Kind.PARENTHESIZED);

  private ExpressionMutators() {}

  static ImmutableList<Mutator> all() {
    return ImmutableList.of(
        ExpressionMutators::exchange,
        ExpressionMutators::exchange,
        ExpressionMutators::exchange,
        ExpressionMutators::value,
        ExpressionMutators::wrap,
        ExpressionMutators::negate,
        ExpressionMutators::shorten);
  }

  private static @Nullable Range any(Anatomy anatomy, SplittableRandom random) {
    return oneOf(anatomy.expressions().values().asList(), random);
  }

  /** Takes another expression of the same kind instead. */
  private static @Nullable Mutation exchange(Anatomy anatomy, SplittableRandom random) {
    Tree.Kind kind = oneOf(anatomy.expressions().keySet().asList(), random);
    if (kind == null) {
      return null;
    }
    ImmutableList<Range> alike = anatomy.expressions().get(kind);
    Range one = oneOf(alike, random);
    Range other = oneOf(alike, random);
    return one.equals(other)
        ? null
        : new Mutation("another expression", Edit.replace(one, anatomy.text(other)));
  }

  private static @Nullable Mutation value(Anatomy anatomy, SplittableRandom random) {
    Range expression = any(anatomy, random);
    return expression == null
        ? null
        : new Mutation("value for expression", Edit.replace(expression, oneOf(VALUES, random)));
  }

  private static @Nullable Mutation wrap(Anatomy anatomy, SplittableRandom random) {
    Range expression = any(anatomy, random);
    Wrapping wrapping = WRAPPINGS.get(random.nextInt(WRAPPINGS.size()));
    return expression == null
        ? null
        : new Mutation(
            "wrap expression",
            Edit.insert(expression.start(), wrapping.before()),
            Edit.insert(expression.end(), wrapping.after()));
  }

  private static @Nullable Mutation negate(Anatomy anatomy, SplittableRandom random) {
    Range condition = oneOf(anatomy.expressions().get(oneOf(CONDITIONS, random)), random);
    return condition == null
        ? null
        : new Mutation("negate", Edit.replace(condition, "!(" + anatomy.text(condition) + ")"));
  }

  /** Leaves out the last call of a chain. */
  private static @Nullable Mutation shorten(Anatomy anatomy, SplittableRandom random) {
    Link link = oneOf(anatomy.chains(), random);
    return link == null
        ? null
        : new Mutation("shorten chain", Edit.delete(new Range(link.receiver().end(), link.call().end())));
  }
}
