package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A try with only a finally around the work on each message. */
public class TryFinallyPerMessage implements RequestHandler<SQSEvent, Void> {
	private String current;

	@Override
	public Void handleRequest(SQSEvent event, Context context) {
		for (SQSMessage message : event.getRecords()) {
			current = message.getMessageId();
			try {
				Work.on(message.getBody());
			} finally {
				current = null;
			}
		}
		return null;
	}
}
