package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** A helper returns false when the message failed; it is reported and the loop goes on. */
@FifoQueue
public class FifoBooleanHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        final List<BatchItemFailure> failed = new ArrayList<>();
        for (final SQSMessage message : event.getRecords()) {
            if (!process(message)) failed.add(new BatchItemFailure(message.getMessageId()));
        }
        final SQSBatchResponse response = new SQSBatchResponse();
        response.setBatchItemFailures(failed);
        return response;
    }

    private boolean process(SQSMessage message) {
        try {
            Work.checkedOn(message.getBody());
            return true;
        } catch (Exception e) {
            return false;
        }
    }
}
