package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;
import java.io.Serializable;
import java.util.List;

/** Declares Serializable, as a sample of AWS did until 2025-02. */
public class KinesisSerializable implements RequestHandler<KinesisEvent, Serializable> {
    @Override
    public Serializable handleRequest(KinesisEvent event, Context context) {
        for (KinesisEventRecord record : event.getRecords()) {
            try {
                Work.on(record);
            } catch (RuntimeException e) {
                return new StreamsEventResponse(
                        List.of(new StreamsEventResponse.BatchItemFailure(record.getKinesis().getSequenceNumber())));
            }
        }
        return new StreamsEventResponse(List.of());
    }
}
