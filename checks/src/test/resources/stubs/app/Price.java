package app;

/** A price, as it is written. */
public record Price(String text) {
  public int cents() {
    return Integer.parseInt(text);
  }
}
