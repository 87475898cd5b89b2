package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** A plain void method that lets a checked exception out and has a bare return. */
public class VoidPlainMethod {
    /**
     * Entry point.
     *
     * @param event the messages
     * @throws IOException if a message cannot be handled
     */
    public void consume(SQSEvent event, Context context) throws IOException {
        if (event.getRecords() == null) {
            return;
        }
        for (SQSEvent.SQSMessage message : event.getRecords()) {
            Work.checkedOn(message.getBody());
        }
    }
}
