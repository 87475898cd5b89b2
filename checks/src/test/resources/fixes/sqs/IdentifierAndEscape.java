package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Reports the receipt handle, and work before the try can throw. */
public class IdentifierAndEscape implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            String body = message.getBody().substring(0);
            Integer.parseInt(String.valueOf(body.length()));
            try {
                Work.on(message);
            } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getReceiptHandle()));
            }
        }
        return new SQSBatchResponse(failures);
    }
}
