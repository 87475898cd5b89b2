package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A parallel stream whose failures end in a catch; the list that is returned is not made for several threads. */
public class ParallelStreamSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger logger = Logger.getLogger("handler");

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().parallelStream()
        .forEach(
            message -> {
              try {
                Work.on(message);
              } catch (RuntimeException e) {
                logger.log(Level.WARNING, "failed", e);
              }
            });
    return new SQSBatchResponse(failures);
  }
}
