package software.amazon.awssdk.services.sqs;

import java.util.function.Consumer;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

public interface SqsClient {
  SendMessageBatchResponse sendMessageBatch(Consumer<SendMessageBatchRequest.Builder> request);

  void sendMessage(Consumer<SendMessageRequest.Builder> request);
}
