package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;

/** The methods of collections and maps that put something into them. */
public final class Collecting {
  private static final ImmutableSet<String> ADDING =
      ImmutableSet.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "merge",
          "compute",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "put",
          "putAll",
          "putIfAbsent",
          "set");

  private Collecting() {}

  /** Returns whether a method of that name puts what it is given into the collection. */
  public static boolean adds(String method) {
    return ADDING.contains(method);
  }

  /** Returns whether it may fill the collection, with what it is given or with what a function makes. */
  public static boolean fills(String method) {
    return adds(method) || method.equals("computeIfAbsent");
  }
}
