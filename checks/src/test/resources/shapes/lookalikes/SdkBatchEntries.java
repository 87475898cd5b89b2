import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

public abstract class SdkBatchEntries implements RequestHandler<SQSEvent, SQSBatchResponse> {
  abstract SqsClient sqs();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SendMessageBatchRequestEntry> entries =
        event.getRecords().stream()
            .map(m -> SendMessageBatchRequestEntry.builder().id(m.getMessageId()).messageBody(m.getBody()).build())
            .toList();
    SendMessageBatchResponse sent = sqs().sendMessageBatch(b -> b.queueUrl("copy").entries(entries));
    return new SQSBatchResponse(sent.failed().stream().map(f -> new BatchItemFailure(f.id())).toList());
  }
}
