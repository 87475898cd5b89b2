package fixes;

/** Has no imports at all. */
public class FullyQualifiedThroughout
    implements com.amazonaws.services.lambda.runtime.RequestHandler<
        com.amazonaws.services.lambda.runtime.events.SQSEvent, java.lang.Void> {

  @Override
  public java.lang.Void handleRequest(
      com.amazonaws.services.lambda.runtime.events.SQSEvent event,
      com.amazonaws.services.lambda.runtime.Context context) {
    for (com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage message : event.getRecords()) {
      io.github.lambdabatch.testing.Work.on(message.getBody());
    }
    return null;
  }
}
