package software.amazon.awssdk.services.sqs.model;

public final class BatchResultErrorEntry {
  public String id() {
    return "";
  }
}
