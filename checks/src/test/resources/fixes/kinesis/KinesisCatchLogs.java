package fixes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import io.github.lambdabatch.testing.Work;

/** As in AWS's older sample: decodes the data in the try, logs what fails, and goes on. */
public class KinesisCatchLogs implements RequestHandler<KinesisEvent, Void> {
    @Override
    public Void handleRequest(KinesisEvent event, Context context) {
        LambdaLogger logger = context.getLogger();
        if (event.getRecords().isEmpty()) {
            logger.log("Empty Kinesis Event received");
            return null;
        }
        for (KinesisEventRecord record : event.getRecords()) {
            try {
                logger.log("Processed Event with EventId: " + record.getEventID());
                String data = UTF_8.decode(record.getKinesis().getData()).toString();
                logger.log("Data: " + data);
                Work.on(data);
            } catch (Exception ex) {
                logger.log("An error occurred: " + ex.getMessage());
            }
        }
        logger.log("Successfully processed: " + event.getRecords().size() + " records");
        return null;
    }
}
