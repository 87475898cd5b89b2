/** The options that users set with {@code -XepOpt:LambdaBatch:Key=value}. */
package io.github.lambdabatch.options;
