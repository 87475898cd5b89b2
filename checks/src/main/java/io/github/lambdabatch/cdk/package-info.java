/** What programs of CDK for Java say of the event sources that they define. */
package io.github.lambdabatch.cdk;
