package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Takes the sequence number after the work. */
public class KinesisStaleCheckpoint implements RequestHandler<KinesisEvent, StreamsEventResponse> {
    @Override
    public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
        String checkpoint = null;
        for (KinesisEventRecord record : event.getRecords()) {
            try {
                Work.on(record);
                checkpoint = record.getKinesis().getSequenceNumber();
            } catch (RuntimeException e) {
                return new StreamsEventResponse(List.of(new BatchItemFailure(checkpoint)));
            }
        }
        return new StreamsEventResponse(List.of());
    }
}
