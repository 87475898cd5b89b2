package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** Breaks a labelled loop at the first failure, and loses it and the rest. */
@FifoQueue
public class FifoLabelledBreak implements RequestHandler<SQSEvent, Void> {
	@Override
	public Void handleRequest(SQSEvent event, Context context) {
		batch:
		for (SQSMessage message : event.getRecords()) {
			for (String line : message.getBody().split("\n")) {
				try {
					Work.on(line);
				} catch (RuntimeException e) {
					context.getLogger().log("stopping: " + e.getMessage());
					break batch;
				}
			}
		}
		context.getLogger().log("done");
		return null;
	}
}
