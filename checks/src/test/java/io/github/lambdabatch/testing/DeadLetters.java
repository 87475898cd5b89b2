package io.github.lambdabatch.testing;

/** The handlers' own queue for records that they could not process: what is sent there is taken care of. */
public final class DeadLetters {
  private DeadLetters() {}

  /** Takes a record of any of the events, or its body. */
  public static void send(Object recordOrBody) {
    Work.handOver(recordOrBody);
  }
}
