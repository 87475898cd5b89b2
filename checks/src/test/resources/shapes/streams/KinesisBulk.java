package shapes;

import app.Publisher;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;

/** The whole batch is published at once; a failure throws, and the batch is retried. */
public class KinesisBulk implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Publisher publisher;

  public KinesisBulk(Publisher publisher) {
    this.publisher = publisher;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    publisher.publish(event.getRecords().toString());
    return new StreamsEventResponse(List.of());
  }
}
