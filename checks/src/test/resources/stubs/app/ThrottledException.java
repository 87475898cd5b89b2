package app;

/** A later attempt may succeed. */
public class ThrottledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ThrottledException(String message) {
    super(message);
  }
}
