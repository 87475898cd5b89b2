package io.github.lambdabatch.cdk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.TreePath;

/**
 * All that a compilation unit says of one event source.
 *
 * @param cdk the class that the builder is for
 * @param root the call that makes the builder
 * @param creation the chain that begins there
 * @param calls what sets something, in that chain and elsewhere
 */
record Definition(CdkClass cdk, TreePath root, BuilderChain creation, ImmutableList<Call> calls) {
  /** Returns the calls that set a property. */
  ImmutableList<Call> setting(String property) {
    return calls.stream().filter(call -> call.property().equals(property)).collect(toImmutableList());
  }
}
