/** Annotations for batch handlers; they have no dependencies and no effect at run time. */
package io.github.lambdabatch.annotations;
