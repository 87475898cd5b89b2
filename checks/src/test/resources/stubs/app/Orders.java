package app;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.io.IOException;
import java.util.List;

/** The work on one record. */
public interface Orders {
  void store(String body);

  void storeChecked(String body) throws IOException;

  void submit(String body) throws OrderException;

  boolean offer(String body);

  boolean accepts(String body);

  OrderStatus classify(String body);

  Order parse(String body);

  void save(Order order);

  void storeAll(List<SQSMessage> messages);

  void refresh();

  List<SQSMessage> storeAllAndReturnFailed(List<SQSMessage> messages);
}
