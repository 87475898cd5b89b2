package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A stream with forEach and a block lambda. */
public class StreamForEach implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        event.getRecords().stream().forEach(record -> {
            context.getLogger().log(record.getBody());
            Work.on(record);
        });

        return null;
    }
}
