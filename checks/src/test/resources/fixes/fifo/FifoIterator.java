package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** An iterator in the head of a for loop; a RuntimeException is logged. */
@FifoQueue
public class FifoIterator implements RequestHandler<SQSEvent, Void> {
	@Override
	public Void handleRequest(SQSEvent event, Context context) {
		for (Iterator<SQSMessage> messages = event.getRecords().iterator(); messages.hasNext(); ) {
			SQSMessage message = messages.next();
			try {
				Work.on(message);
			} catch (RuntimeException e) {
				context.getLogger().log(e.toString());
			}
		}
		return null;
	}
}
