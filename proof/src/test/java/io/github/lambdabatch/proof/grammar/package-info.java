/** Batch handlers by the hundred, right and wrong, put together from small parts by choice. */
package io.github.lambdabatch.proof.grammar;
