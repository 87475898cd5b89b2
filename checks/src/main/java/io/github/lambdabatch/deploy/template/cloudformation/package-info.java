/**
 * CloudFormation and SAM, whoever wrote the template: a person, the CDK, or the Serverless Framework when it packages.
 *
 * <p>{@code Template} reads the outline of a template, {@code Intrinsics} its values. {@code Functions} says which
 * functions there are, {@code SamEvents} and {@code EventSourceMappings} what they read from, and {@code Sources} what
 * an ARN tells.
 */
package io.github.lambdabatch.deploy.template.cloudformation;
