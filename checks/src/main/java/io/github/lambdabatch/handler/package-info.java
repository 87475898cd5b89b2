/** What a batch handler is, and where a compilation unit has one. */
package io.github.lambdabatch.handler;
