package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A brace is written as a Unicode escape. */
public class BraceAsEscape implements RequestHandler<SQSEvent, Void> {
	private String current;

	@Override
	public Void handleRequest(SQSEvent event, Context context) {
		for (SQSMessage message : event.getRecords()) \u007b
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
