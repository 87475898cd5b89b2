package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** Declares Object, and returns a text or null. */
public class ReturnsObject implements RequestHandler<SQSEvent, Object> {
	@Override
	public Object handleRequest(SQSEvent sqsEvent, Context ctx) {
		if (sqsEvent.getRecords().size() == 0) {
			return "nothing to do";
		}

		for (SQSEvent.SQSMessage record : sqsEvent.getRecords())
			Work.on(record.getBody());

		return null;
	}
}
