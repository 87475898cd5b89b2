package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Refused: each message runs in a future of its own, and all are joined together. */
public class FuturePerMessage implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        List<CompletableFuture<Void>> futures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            futures.add(CompletableFuture.runAsync(() -> Work.on(message.getBody())));
        }
        CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0])).join();
        return null;
    }
}
