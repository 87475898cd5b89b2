/** The one rewriter: whichever check offers a handler's fix, it is the same text. */
package io.github.lambdabatch.fix;
