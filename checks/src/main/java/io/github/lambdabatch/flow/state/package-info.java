/**
 * What is known at one point of one path through a handler.
 *
 * <p>A {@link io.github.lambdabatch.flow.state.State} has the values of the variables, the objects that were made, and how far the batch
 * has come. All that it consists of is immutable; {@link io.github.lambdabatch.flow.state.Exits} collect the states in which paths end.
 * None of it knows the interpreter, nor how expressions and statements are read.
 */
package io.github.lambdabatch.flow.state;
