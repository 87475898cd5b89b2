/**
 * The Serverless Framework's own configuration, before it is packaged.
 *
 * <p>The framework makes a template of CloudFormation of it, and so does {@code Translation}, as far as functions and
 * their event sources go: what that template says is the answer. {@code Variables} resolves the framework's variables
 * first, where the configuration and the files that it includes tell what they stand for.
 */
package io.github.lambdabatch.deploy.template.serverless;
