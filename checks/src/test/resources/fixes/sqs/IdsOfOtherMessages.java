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

/** Keeps identifiers of other messages than those of the batch. */
public class IdsOfOtherMessages implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private record Receipt(String text) {
        String getMessageId() {
            return text + "-sent";
        }
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<String> sent = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            Receipt receipt = new Receipt(message.getBody());
            sent.add(receipt.getMessageId());
            Work.on(message);
        }
        context.getLogger().log("sent: " + sent);
        return SQSBatchResponse.builder().withBatchItemFailures(Collections.emptyList()).build();
    }
}
