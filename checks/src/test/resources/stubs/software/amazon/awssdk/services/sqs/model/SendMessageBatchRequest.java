package software.amazon.awssdk.services.sqs.model;

import java.util.Collection;
import software.amazon.awssdk.utils.builder.SdkBuilder;

public final class SendMessageBatchRequest {
  public interface Builder extends SdkBuilder<Builder, SendMessageBatchRequest> {
    Builder queueUrl(String queueUrl);

    Builder entries(Collection<SendMessageBatchRequestEntry> entries);
  }
}
