/** What the checks say of generated handlers, compared with what becomes of their records. */
package io.github.lambdabatch.proof.comparison;
