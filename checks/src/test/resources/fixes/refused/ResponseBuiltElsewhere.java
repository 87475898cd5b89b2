package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import fixes.support.Responses;
import io.github.lambdabatch.testing.Work;

/** Refused: a class of another file keeps the failures and builds the response. */
public class ResponseBuiltElsewhere implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        Responses responses = Responses.start();
        for (SQSMessage message : event.getRecords()) {
            Work.on(message.getBody());
            responses.done(message);
        }
        return responses.finish();
    }
}
