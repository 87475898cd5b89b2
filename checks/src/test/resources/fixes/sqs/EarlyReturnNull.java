package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** Several early returns of null stand before the loop. */
public class EarlyReturnNull implements RequestHandler<SQSEvent, Void> {

    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        LambdaLogger logger = context.getLogger();
        if (event.getRecords() == null) return null;
        if (event.getRecords().isEmpty()) {
            logger.log("nothing to do");
            return null; // should not happen
        }

        for (SQSEvent.SQSMessage msg : event.getRecords()) {
            logger.log("Got " + msg.getMessageId());

            Work.on(msg.getBody());
        }

        logger.log("done");
        return null;
    }
}
