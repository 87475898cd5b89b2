package io.github.lambdabatch.proof.robustness;

import static io.github.lambdabatch.proof.robustness.Mutator.oneOf;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Changes of whole statements and members. */
final class StatementMutators {
  private static final ImmutableList<String> JUMPS =
      ImmutableList.of(
          "break;",
          "continue;",
          "return;",
          "return null;",
          "throw new IllegalStateException();",
          "if (context != null) { return null; }",
          "if (context == null) { break; }",
          "if (context == null) { continue; }",
          "while (true) { if (context == null) { break; } }");

  /** What stands before and behind a statement. */
  private record Wrapping(String before, String after) {}

  private static final ImmutableList<Wrapping> WRAPPINGS =
      ImmutableList.of(
          new Wrapping("{ ", " }"),
          new Wrapping("if (context != null) { ", " }"),
          new Wrapping("if (context != null) ", ""),
          new Wrapping("if (true) { ", " } else { throw new IllegalStateException(); }"),
          new Wrapping("try { ", " } catch (RuntimeException unlikely) { }"),
          new Wrapping("try { ", " } catch (Exception e) { throw new IllegalStateException(e); }"),
          new Wrapping("try { ", " } finally { System.out.println(); }"),
          new Wrapping("try { ", " } finally { return null; }"),
          new Wrapping("try (java.io.StringReader reader = new java.io.StringReader(\"\")) { ", " }"),
          new Wrapping("do { ", " } while (context == null);"),
          new Wrapping("while (context != null) { ", " }"),
          new Wrapping("for (int turn = 0; turn < 2; turn++) { ", " }"),
          new Wrapping("for (;;) { ", " break; }"),
          new Wrapping("around: ", ""),
          new Wrapping("around: { ", " }"),
          new Wrapping("around: for (String turn : new String[] {\"\"}) { ", " continue around; }"),
          new Wrapping("synchronized (this) { ", " }"),
          new Wrapping("switch (1) { case 1: ", " default: }"),
          new Wrapping("switch (\"\") { case \"a\" -> { ", " } default -> { } }"),
          new Wrapping("Runnable later = () -> { ", " }; later.run();"),
          new Wrapping("new Object() { void run() { ", " } }.run();"),
          new Wrapping("class Local { void run() { ", " } } new Local().run();"));

  private StatementMutators() {}

  static ImmutableList<Mutator> all() {
    return ImmutableList.of(
        StatementMutators::delete,
        StatementMutators::delete,
        StatementMutators::duplicate,
        StatementMutators::swap,
        StatementMutators::swap,
        StatementMutators::move,
        StatementMutators::move,
        StatementMutators::copy,
        StatementMutators::exchange,
        StatementMutators::jump,
        StatementMutators::wrap,
        StatementMutators::wrap,
        StatementMutators::wrap,
        StatementMutators::wrapRest,
        StatementMutators::wrapRest,
        StatementMutators::empty,
        StatementMutators::deleteMember);
  }

  private static @Nullable Range statement(Anatomy anatomy, SplittableRandom random) {
    ImmutableList<Range> block = oneOf(anatomy.blocks(), random);
    return block == null ? null : oneOf(block, random);
  }

  private static @Nullable Mutation delete(Anatomy anatomy, SplittableRandom random) {
    Range statement = statement(anatomy, random);
    return statement == null ? null : new Mutation("delete statement", Edit.delete(statement));
  }

  private static @Nullable Mutation duplicate(Anatomy anatomy, SplittableRandom random) {
    Range statement = statement(anatomy, random);
    return statement == null
        ? null
        : new Mutation("duplicate statement", Edit.insert(statement.end(), " " + anatomy.text(statement)));
  }

  private static @Nullable Mutation swap(Anatomy anatomy, SplittableRandom random) {
    ImmutableList<Range> block = oneOf(anatomy.blocks(), random);
    if (block == null || block.size() < 2) {
      return null;
    }
    int first = random.nextInt(block.size() - 1);
    Range left = block.get(first);
    Range right = block.get(first + 1);
    return new Mutation(
        "swap statements", Edit.replace(left, anatomy.text(right)), Edit.replace(right, anatomy.text(left)));
  }

  private static @Nullable Mutation move(Anatomy anatomy, SplittableRandom random) {
    Range statement = statement(anatomy, random);
    Integer gap = oneOf(anatomy.gaps(), random);
    return statement == null || gap == null
        ? null
        : new Mutation(
            "move statement", Edit.delete(statement), Edit.insert(gap, anatomy.text(statement) + "\n"));
  }

  private static @Nullable Mutation copy(Anatomy anatomy, SplittableRandom random) {
    Range statement = statement(anatomy, random);
    Integer gap = oneOf(anatomy.gaps(), random);
    return statement == null || gap == null
        ? null
        : new Mutation("copy statement", Edit.insert(gap, anatomy.text(statement) + "\n"));
  }

  private static @Nullable Mutation exchange(Anatomy anatomy, SplittableRandom random) {
    Range one = statement(anatomy, random);
    Range other = statement(anatomy, random);
    return one == null || other == null || one.equals(other)
        ? null
        : new Mutation(
            "exchange statements", Edit.replace(one, anatomy.text(other)), Edit.replace(other, anatomy.text(one)));
  }

  private static @Nullable Mutation jump(Anatomy anatomy, SplittableRandom random) {
    Integer gap = oneOf(anatomy.gaps(), random);
    return gap == null ? null : new Mutation("insert jump", Edit.insert(gap, oneOf(JUMPS, random) + "\n"));
  }

  private static @Nullable Mutation wrap(Anatomy anatomy, SplittableRandom random) {
    Range statement = statement(anatomy, random);
    return statement == null ? null : wrapped("wrap statement", statement, random);
  }

  /** Wraps a statement and all that follow it in its block. */
  private static @Nullable Mutation wrapRest(Anatomy anatomy, SplittableRandom random) {
    ImmutableList<Range> block = oneOf(anatomy.blocks(), random);
    if (block == null) {
      return null;
    }
    int first = random.nextInt(block.size());
    Range rest = new Range(block.get(first).start(), block.get(block.size() - 1).end());
    return wrapped("wrap statements", rest, random);
  }

  private static Mutation wrapped(String kind, Range statements, SplittableRandom random) {
    Wrapping wrapping = WRAPPINGS.get(random.nextInt(WRAPPINGS.size()));
    return new Mutation(
        kind, Edit.insert(statements.start(), wrapping.before()), Edit.insert(statements.end(), wrapping.after()));
  }

  /** Leaves a body or a block without its statements. */
  private static @Nullable Mutation empty(Anatomy anatomy, SplittableRandom random) {
    Range body = oneOf(anatomy.bodies(), random);
    return body == null
        ? null
        : new Mutation("empty statement", Edit.replace(body, random.nextBoolean() ? ";" : "{}"));
  }

  private static @Nullable Mutation deleteMember(Anatomy anatomy, SplittableRandom random) {
    Range member = oneOf(anatomy.members(), random);
    return member == null ? null : new Mutation("delete member", Edit.delete(member));
  }
}
