package io.github.lambdabatch.fix;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.options.Strictness;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rewrites of the compilation unit at hand: made for the first finding of a handler, kept for the others. */
public final class Rewrites {
  private static final Context.Key<Rewrites> KEY = new Context.Key<>();

  private final Map<AnalysedHandler, Rewrite> rewrites = new IdentityHashMap<>();
  private @Nullable CompilationUnitTree unit;

  private Rewrites() {}

  /**
   * Returns the rewrite of the handler, with the reasons for what of it cannot be had.
   *
   * <p>Contract: the response of the fix is read only where the event source mapping sets {@code
   * ReportBatchItemFailures}; whoever offers the fix has to say so.
   */
  public static Rewrite of(AnalysedHandler handler, VisitorState state) {
    Rewrites kept = state.context.get(KEY);
    if (kept == null) {
      kept = new Rewrites();
      state.context.put(KEY, kept);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    if (kept.unit != unit) {
      kept.rewrites.clear();
      kept.unit = unit;
    }
    return kept.rewrites.computeIfAbsent(handler, h -> rewrite(h, state));
  }

  private static Rewrite rewrite(AnalysedHandler handler, VisitorState state) {
    try {
      return HandlerRewriter.rewrite(handler, state);
    } catch (RuntimeException | StackOverflowError e) {
      if (Strictness.isOn()) {
        throw e;
      }
      return Rewrite.refused("the handler is written in a way that the fix does not know");
    }
  }
}
