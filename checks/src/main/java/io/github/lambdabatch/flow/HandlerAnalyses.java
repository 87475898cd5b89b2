package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.HandlerFinder;
import io.github.lambdabatch.options.Options;

/**
 * The analysed handlers of the compilation unit at hand: made for the first check that asks, kept for the others.
 *
 * <p>They live in javac's context and go with it; nothing is kept between compilations, nor between files of one.
 */
public final class HandlerAnalyses {
  private static final Context.Key<HandlerAnalyses> KEY = new Context.Key<>();

  /** Set by the tests, so that a mistake of the analysis fails them; a user's compile it must never fail. */
  private static final String STRICT = "lambdabatch.strict";

  private CompilationUnitTree unit;
  private ImmutableList<AnalysedHandler> handlers = ImmutableList.of();

  private HandlerAnalyses() {}

  /** Returns the handlers of the compilation unit, in the order of the source; none where the analysis breaks down. */
  public static ImmutableList<AnalysedHandler> of(CompilationUnitTree unit, VisitorState state) {
    HandlerAnalyses kept = state.context.get(KEY);
    if (kept == null) {
      kept = new HandlerAnalyses();
      state.context.put(KEY, kept);
    }
    if (kept.unit != unit) {
      kept.handlers = analyse(unit, state);
      kept.unit = unit;
    }
    return kept.handlers;
  }

  private static ImmutableList<AnalysedHandler> analyse(CompilationUnitTree unit, VisitorState state) {
    try {
      ImmutableList.Builder<AnalysedHandler> analysed = ImmutableList.builder();
      for (BatchHandler handler : HandlerFinder.find(unit, state, Options.of(state).fifoAnnotations())) {
        analysed.add(new AnalysedHandler(handler, Interpreter.analyse(handler, unit, state)));
      }
      return analysed.build();
    } catch (RuntimeException | StackOverflowError e) {
      if (Boolean.getBoolean(STRICT)) {
        throw e;
      }
      return ImmutableList.of();
    }
  }
}
