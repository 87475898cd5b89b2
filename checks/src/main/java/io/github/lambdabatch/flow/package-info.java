/**
 * The analysis of a batch handler: a structured abstract interpreter over javac's trees.
 *
 * <p>It runs the handler's body, its lambdas and the helper methods of the compilation unit in abstract {@linkplain
 * io.github.lambdabatch.flow.state.State states}, and notes what becomes of a record's failure. Everything that the checks
 * and the fixes ask is in one {@link io.github.lambdabatch.flow.HandlerAnalysis}, made once per handler. What the
 * interpreter does not know makes an answer "undecided", and nothing is reported then.
 */
package io.github.lambdabatch.flow;
