package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** Walks the records with an iterator and while. */
public class IteratorWhile implements RequestHandler<SQSEvent, Void>
{
	@Override
	public Void handleRequest(SQSEvent event, Context context)
	{
		Iterator<SQSMessage> it = event.getRecords().iterator();
		while (it.hasNext())
		{
			SQSMessage message = it.next();
			Work.on(message.getBody());
		}
		return null;
	}
}
