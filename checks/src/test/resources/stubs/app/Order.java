package app;

/** An order; the constructor refuses what is not one. */
public class Order {
  private final String id;

  public Order(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("not an order");
    }
    this.id = text;
  }

  public String id() {
    return id;
  }
}
