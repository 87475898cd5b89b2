package io.github.lambdabatch.proof.robustness;

/** Where something is in a text. */
record Range(int start, int end) {
  String in(String text) {
    return text.substring(start, end);
  }
}
