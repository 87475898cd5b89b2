package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reports IOException only, in a list named failed; runtime exceptions escape. */
public class ResponseEscapes implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<SQSBatchResponse.BatchItemFailure> failed = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            try {
                store(message);
            } catch (IOException e) {
                context.getLogger().log("could not store: " + e);
                failed.add(SQSBatchResponse.BatchItemFailure.builder()
                        .withItemIdentifier(message.getMessageId())
                        .build());
            }
        }
        return SQSBatchResponse.builder().withBatchItemFailures(failed).build();
    }

    private void store(SQSMessage message) throws IOException {
        if (message.getBody() == null) {
            throw new IOException("no body");
        }
        Work.on(message.getBody());
    }
}
