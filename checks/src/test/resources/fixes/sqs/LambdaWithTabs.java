package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A lambda in a file that is indented by tabs. */
public class LambdaWithTabs {
	private static final RequestHandler<SQSEvent, Void> HANDLER = (event, context) -> {
		for (SQSMessage message : event.getRecords()) {
			Work.on(message.getBody());
		}
		return null;
	};

	public Object handle(SQSEvent event) {
		return HANDLER.handleRequest(event, null);
	}
}
