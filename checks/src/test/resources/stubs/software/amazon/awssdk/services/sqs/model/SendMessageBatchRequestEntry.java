package software.amazon.awssdk.services.sqs.model;

import software.amazon.awssdk.utils.builder.SdkBuilder;

public final class SendMessageBatchRequestEntry {
  public static Builder builder() {
    return null;
  }

  public interface Builder extends SdkBuilder<Builder, SendMessageBatchRequestEntry> {
    Builder id(String id);

    Builder messageBody(String messageBody);
  }
}
