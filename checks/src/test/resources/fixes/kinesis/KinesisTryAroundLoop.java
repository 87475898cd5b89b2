package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.*;
import io.github.lambdabatch.testing.Work;

/** A plain void method with a wildcard import and one try around the loop, whose catch logs a count. */
public class KinesisTryAroundLoop {
    public void consume(KinesisEvent event, Context context) {
        int count = 0;
        try {
            for (KinesisEvent.KinesisEventRecord record : event.getRecords()) {
                Work.on(record);
                count++;
            }
        } catch (RuntimeException e) {
            context.getLogger().log("failed after " + count + " records");
        }
    }
}
