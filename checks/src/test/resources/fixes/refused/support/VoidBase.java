package fixes.support;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The base of many handlers: fixes the return type. */
public abstract class VoidBase implements RequestHandler<SQSEvent, Void> {
  @Override
  public abstract Void handleRequest(SQSEvent event, Context context);
}
