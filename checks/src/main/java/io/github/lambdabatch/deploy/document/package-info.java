/** Template files as data: YAML, JSON and HCL, read within bounds by libraries that are made for it. */
package io.github.lambdabatch.deploy.document;
