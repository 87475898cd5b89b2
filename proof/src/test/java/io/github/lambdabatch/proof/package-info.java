/** Generated handlers, put to the proof: their findings, and their fixes. */
package io.github.lambdabatch.proof;
