/**
 * Terraform: the files of a module, and what {@code terraform show -json} prints of a plan or of a state.
 *
 * <p>{@code ModuleScope} tells what a value in a module's files is, {@code PlanValues} what one in a plan or a state
 * is. For both, {@code Functions} brings the functions together with their event sources, and {@code Source} says what
 * those read from.
 */
package io.github.lambdabatch.deploy.template.terraform;
