/** The sample handlers, before and after the fix, on a queue with a dead-letter queue. */
package io.github.lambdabatch.proof.queue;
