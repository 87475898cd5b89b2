package app;

import java.util.List;
import java.util.Set;

/** Publishes to a topic. */
public interface Publisher {
  void publish(String text);

  /** Returns the texts that could not be published. */
  Set<String> publishAll(List<String> texts);
}
