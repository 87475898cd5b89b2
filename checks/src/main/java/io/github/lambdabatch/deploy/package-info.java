/** What deployment templates say of the functions of a compilation. */
package io.github.lambdabatch.deploy;
