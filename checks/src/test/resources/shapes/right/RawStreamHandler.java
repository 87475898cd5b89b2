package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A handler of raw streams: there is no event type to match. */
public class RawStreamHandler implements RequestStreamHandler {
  private final Orders orders;

  public RawStreamHandler(Orders orders) {
    this.orders = orders;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
    orders.store(new String(input.readAllBytes(), StandardCharsets.UTF_8));
  }
}
