package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.logging.Logger;

/** Takes the first message of a FIFO queue's batch, and logs. */
@FifoQueue
public class FifoFirstRecordOnly implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private static final Logger LOGGER = Logger.getLogger("orders");

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        if (event.getRecords().isEmpty()) {
            return new SQSBatchResponse();
        }
        SQSEvent.SQSMessage message = event.getRecords().get(0);
        LOGGER.fine("got " + message.getMessageId());
        Work.on(message);
        return new SQSBatchResponse();
    }
}
