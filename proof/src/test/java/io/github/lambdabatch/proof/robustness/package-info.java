/** What the checks are not to do, whatever they read: crash, report where there is no handler, or break what compiles. */
package io.github.lambdabatch.proof.robustness;
