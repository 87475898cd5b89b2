package io.github.lambdabatch.flow;

import io.github.lambdabatch.handler.BatchHandler;

/**
 * A handler with what is known of it.
 *
 * @param handler what the handler is
 * @param analysis what its code does
 */
public record AnalysedHandler(BatchHandler handler, HandlerAnalysis analysis) {}
