package software.amazon.lambda.powertools.sqs;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

public final class SqsUtils {
  private SqsUtils() {}

  public static <R> List<R> batchProcessor(SQSEvent event, SqsMessageHandler<R> handler) {
    throw new UnsupportedOperationException();
  }

  public static <R> List<R> batchProcessor(SQSEvent event, Class<? extends SqsMessageHandler<R>> handler) {
    throw new UnsupportedOperationException();
  }
}
