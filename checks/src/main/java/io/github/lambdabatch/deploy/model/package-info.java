/** Functions and their event sources, as any template may describe them. */
package io.github.lambdabatch.deploy.model;
