package software.amazon.awssdk.services.sqs.model;

import software.amazon.awssdk.utils.builder.SdkBuilder;

public final class SendMessageRequest {
  public interface Builder extends SdkBuilder<Builder, SendMessageRequest> {
    Builder queueUrl(String queueUrl);

    Builder messageBody(String messageBody);
  }
}
