package fixes.support;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** The base of many handlers: calls a method for each message. */
public abstract class Base<O> implements RequestHandler<SQSEvent, O> {
  @Override
  public O handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message.getBody());
    }
    return null;
  }

  protected abstract void process(String body);
}
