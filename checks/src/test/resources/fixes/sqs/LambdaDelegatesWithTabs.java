package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** A lambda without a block gives the messages to a method; the file is indented by tabs. */
public class LambdaDelegatesWithTabs {
	static final RequestHandler<SQSEvent, SQSBatchResponse> HANDLER = (event, context) -> process(event.getRecords());

	public Object handle(SQSEvent event) {
		return HANDLER.handleRequest(event, null);
	}

	private static SQSBatchResponse process(List<SQSMessage> messages) {
		List<BatchItemFailure> failures = new ArrayList<>();
		for (SQSMessage message : messages) {
			Work.on(message.getBody());
		}
		return new SQSBatchResponse(failures);
	}
}
