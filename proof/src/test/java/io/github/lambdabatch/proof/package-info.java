/** Generated handlers: what the checks say of them, compared with what becomes of their records. */
package io.github.lambdabatch.proof;
