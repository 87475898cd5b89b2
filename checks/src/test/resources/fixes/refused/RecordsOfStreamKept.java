package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Refused: the records that failed are kept, and become batch item failures after the loop. */
public class RecordsOfStreamKept implements RequestHandler<KinesisEvent, StreamsEventResponse> {
    @Override
    public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
        List<KinesisEventRecord> failed = new ArrayList<>();
        for (KinesisEventRecord record : event.getRecords()) {
            try {
                Work.on(record);
            } catch (RuntimeException e) {
                failed.add(record);
            }
        }
        return new StreamsEventResponse(
                failed.stream().map(r -> new BatchItemFailure(r.getKinesis().getSequenceNumber())).toList());
    }
}
