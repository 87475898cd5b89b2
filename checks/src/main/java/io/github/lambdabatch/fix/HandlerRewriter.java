package io.github.lambdabatch.fix;

import com.google.errorprone.VisitorState;
import io.github.lambdabatch.flow.AnalysedHandler;

/** Rewrites a handler so that it reports each record that fails, and nothing else. */
public final class HandlerRewriter {
  private HandlerRewriter() {}

  /** Returns the rewrite of the handler, or why it cannot be had. */
  public static Rewrite rewrite(AnalysedHandler handler, VisitorState state) {
    return Rewrite.refused("there is no record loop to rewrite");
  }
}
