package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps texts that come by way of variables, and are no identifiers. */
public class TextsOfVariables implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<String> texts = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            String text;
            text = message.getBody();
            texts.add(text);
            Work.on(message);
        }
        context.getLogger().log("seen: " + texts);
        return SQSBatchResponse.builder().withBatchItemFailures(Collections.emptyList()).build();
    }
}
