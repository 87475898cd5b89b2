package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects message ids by way of variables, which a stream maps at the end; the catch is too narrow. */
public class IdsOfLocals implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<String> failedIds = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            String id = message.getMessageId();
            try {
                check(message.getBody());
                Work.on(message.getBody());
            } catch (IOException e) {
                failedIds.add(id);
            }
        }
        return new SQSBatchResponse(
                failedIds.stream().map(BatchItemFailure::new).collect(Collectors.toList()));
    }

    private void check(String body) throws IOException {
        if (body.isEmpty()) throw new IOException("empty");
    }
}
