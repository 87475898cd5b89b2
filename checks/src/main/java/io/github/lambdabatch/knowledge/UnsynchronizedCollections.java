package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;

/** Collections that several threads must not fill at a time. */
public final class UnsynchronizedCollections {
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.ArrayDeque",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap");

  private UnsynchronizedCollections() {}

  /** Returns whether the class of this qualified name is one; false for all that is not known. */
  public static boolean contains(String className) {
    return NAMES.contains(className);
  }
}
