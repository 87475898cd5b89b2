package io.github.lambdabatch.flow.state;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways in which a statement completes abruptly. */
public final class Exits {
  /**
   * Where an exception began.
   *
   * @param loop the record loop in whose iteration it began, if in one
   * @param origin the expression or statement of the loop's body that throws it
   * @param work the call that threw it, which a helper of that expression may have made
   * @param leftLoop whether it has left that loop
   */
  public record Cause(@Nullable Tree loop, Tree origin, Tree work, boolean leftLoop) {
    public Cause(@Nullable Tree loop, Tree origin) {
      this(loop, origin, origin, false);
    }

    public Cause leavingLoop() {
      return new Cause(loop, origin, work, true);
    }

    public Cause calledAt(Tree call) {
      return leftLoop ? this : new Cause(loop, call, work, false);
    }
  }

  /** An exception of the type or a subtype on its way out. */
  public record Thrown(Type type, Cause cause, State state) {}

  /** A {@code break}, {@code continue} or {@code yield} on its way out. */
  public record Jump(Kind kind, @Nullable String label, Tree tree, Value value, State state) {
    public enum Kind {
      BREAK,
      CONTINUE,
      YIELD
    }
  }

  /** A {@code return} on its way out. */
  public record Returned(Value value, Tree tree, State state) {}

  private final Map<Object, Thrown> thrown = new LinkedHashMap<>();
  private final Set<Jump> jumps = new LinkedHashSet<>();
  private final Set<Returned> returned = new LinkedHashSet<>();

  /** Adds an exception; of several that one call throws in one state, the first stands for all. */
  public void add(Thrown exception) {
    Cause cause = exception.cause();
    List<Object> key = new ArrayList<>();
    key.add(exception.type().tsym);
    key.add(exception.state());
    key.add(cause.loop());
    key.add(cause.origin());
    key.add(cause.work());
    key.add(cause.leftLoop());
    thrown.putIfAbsent(key, exception);
  }

  public void add(Jump jump) {
    jumps.add(jump);
  }

  public void add(Returned exit) {
    returned.add(exit);
  }

  public List<Thrown> thrown() {
    return new ArrayList<>(thrown.values());
  }

  public List<Jump> jumps() {
    return new ArrayList<>(jumps);
  }

  public List<Returned> returned() {
    return new ArrayList<>(returned);
  }
}
