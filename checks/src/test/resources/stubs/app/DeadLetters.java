package app;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** A queue for what could not be processed. */
public interface DeadLetters {
  void send(String body);

  void park(SQSMessage message);
}
