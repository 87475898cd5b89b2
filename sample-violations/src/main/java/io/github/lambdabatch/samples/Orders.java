package io.github.lambdabatch.samples;

/** The work that the sample handlers do on one record. */
class Orders {
  void store(String order) {
    if (order.isBlank()) {
      throw new IllegalArgumentException("not an order");
    }
  }
}
