package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A flag skips the rest after an IOException, rightly; runtime exceptions escape. */
@FifoQueue
public class FifoEscapes implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        boolean failed = false;
        for (SQSMessage message : event.getRecords()) {
            if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
            }
            try {
                process(message.getBody());
            } catch (IOException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }

    private void process(String body) throws IOException {
        if (body.isEmpty()) {
            throw new IOException("empty");
        }
        Work.on(body);
    }
}
