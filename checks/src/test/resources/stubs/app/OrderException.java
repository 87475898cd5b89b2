package app;

/** The order was refused. */
public class OrderException extends Exception {
  private static final long serialVersionUID = 1L;

  public OrderException(String message) {
    super(message);
  }

  public boolean isTemporary() {
    return getMessage() == null;
  }
}
