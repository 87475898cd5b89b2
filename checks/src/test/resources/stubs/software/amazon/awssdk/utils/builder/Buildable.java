package software.amazon.awssdk.utils.builder;

public interface Buildable {
  Object build();
}
