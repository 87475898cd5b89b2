package shapes;

import app.Publisher;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayList;
import java.util.List;

/** Changes are collected by forEach with a number parsed outside of any try, before they are published together. */
public class DynamoEscapesForEach implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Publisher publisher;

  public DynamoEscapesForEach(Publisher publisher) {
    this.publisher = publisher;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<String> found = new ArrayList<>();
    event.getRecords().forEach(record -> {
      if (!record.getEventName().equals("REMOVE")) {
        // finds: ExceptionEscapesRecordLoop
        int id = Integer.parseInt(record.getDynamodb().getNewImage().get("id").getN());
        found.add("item " + id);
      }
    });
    publisher.publish(String.join(",", found));
    return new StreamsEventResponse(List.of());
  }
}
