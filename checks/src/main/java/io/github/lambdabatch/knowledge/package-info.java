/**
 * What is known of other people's libraries, as data: which calls are harmless, which run a function on another thread,
 * which frameworks call a handler.
 */
package io.github.lambdabatch.knowledge;
