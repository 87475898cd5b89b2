package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Ends the batch behind a try that catches nothing. */
@FifoQueue
public class FifoEndsBehindFinally implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final ReentrantLock lock = new ReentrantLock();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      lock.lock();
      try {
        Work.on(message.getBody());
      } finally {
        lock.unlock();
      }
      if (message.getAttributes() == null) {
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
