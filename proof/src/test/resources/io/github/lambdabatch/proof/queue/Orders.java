package io.github.lambdabatch.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the place of the samples' own class when their handlers are run: it tells what was stored, and when. */
class Orders {
  /** The numbers of the orders in the order in which they were stored, each as often as it was. */
  static final List<String> STORED = Collections.synchronizedList(new ArrayList<>());

  private final Set<String> refused = Collections.synchronizedSet(new HashSet<>());

  record Order(String number, String article) {}

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

  /** Stores the order; one that is early is refused once. */
  void store(Order order) {
    if (order.article().equals("early") && refused.add(order.number())) {
      throw new UnavailableException("no room yet for order " + order.number());
    }
    STORED.add(order.number());
  }
}
