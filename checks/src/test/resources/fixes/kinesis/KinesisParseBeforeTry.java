package fixes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.Collections;

/** Stops at the first failure and returns the checkpoint, but parses before the try. */
public class KinesisParseBeforeTry implements RequestHandler<KinesisEvent, StreamsEventResponse> {
    @Override
    public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
        for (KinesisEvent.KinesisEventRecord record : event.getRecords()) {
            String curRecordSequenceNumber = record.getKinesis().getSequenceNumber();
            String order = parse(UTF_8.decode(record.getKinesis().getData()).toString());
            try {
                Work.on(order);
            } catch (Exception e) {
                return StreamsEventResponse.builder()
                        .withBatchItemFailures(
                                Collections.singletonList(new BatchItemFailure(curRecordSequenceNumber)))
                        .build();
            }
        }
        return new StreamsEventResponse();
    }

    private String parse(String json) {
        Work.on(json);
        return json;
    }
}
