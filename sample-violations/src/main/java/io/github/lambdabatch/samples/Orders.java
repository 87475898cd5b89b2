package io.github.lambdabatch.samples;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The work that the sample handlers do on one record: they take orders, as a shop's database would. */
class Orders {
  private final Map<String, Order> stored = new ConcurrentHashMap<>();

  /** An order, as the body of a record spells it: {@code number;article}. */
  record Order(String number, String article) {}

  /** The order cannot be stored now; it may be later. */
  static class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnavailableException(String message) {
      super(message);
    }
  }

  Order parse(String body) {
    int separator = body.indexOf(';');
    if (separator < 1) {
      throw new IllegalArgumentException("not an order: " + body);
    }
    return new Order(body.substring(0, separator), body.substring(separator + 1));
  }

  void store(Order order) {
    if (stored.size() >= 10_000) {
      throw new UnavailableException("no room for order " + order.number());
    }
    stored.put(order.number(), order);
  }
}
