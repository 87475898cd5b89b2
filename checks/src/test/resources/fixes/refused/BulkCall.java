package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.stream.Collectors;

/** Refused: the whole batch is one call. */
public class BulkCall implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        List<String> bodies = event.getRecords().stream().map(SQSMessage::getBody).collect(Collectors.toList());
        storeAll(String.join("\n", bodies));
        return null;
    }

    private void storeAll(String lines) {
        Work.on(lines);
    }
}
