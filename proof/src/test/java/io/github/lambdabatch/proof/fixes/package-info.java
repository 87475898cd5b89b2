/** What the fixes make of generated handlers. */
package io.github.lambdabatch.proof.fixes;
