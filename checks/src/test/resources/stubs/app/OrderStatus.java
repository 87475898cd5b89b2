package app;

/** What became of an order. */
public enum OrderStatus {
  DONE,
  RETRY,
  INVALID
}
