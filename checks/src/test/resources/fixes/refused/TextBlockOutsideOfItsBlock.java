package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The try around the loop would go, and the text block in it is less indented than the code. */
public class TextBlockOutsideOfItsBlock implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    try {
      for (SQSMessage message : event.getRecords()) {
        String text = """
select *
  from orders
      where id = ?
""";
        if (!text.contains("\n  from") || !text.contains("\n      where")) {
          throw new IllegalStateException(text);
        }
        Work.on(message);
      }
    } catch (RuntimeException e) {
      System.out.println("failed");
    }
    return new SQSBatchResponse(failures);
  }
}
