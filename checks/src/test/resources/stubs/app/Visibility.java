package app;

/** Changes when a message is delivered again. */
public interface Visibility {
  void extend(String receiptHandle, int seconds);
}
