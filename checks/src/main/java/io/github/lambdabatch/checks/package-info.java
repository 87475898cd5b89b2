/** The checks, one class each: a check asks the analysis its question and describes the finding. */
package io.github.lambdabatch.checks;
