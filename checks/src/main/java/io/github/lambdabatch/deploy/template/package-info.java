/** The languages in which deployments are written, and what each says of functions and their event sources. */
package io.github.lambdabatch.deploy.template;
