package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Each brace stands on a line of its own. */
public class BracesOnTheirLines implements RequestHandler<SQSEvent, Void>
{
    @Override
    public Void handleRequest(SQSEvent event, Context context)
    {
        try
        {
            for (SQSMessage message : event.getRecords())
            {
                Work.on(message.getBody());
            }
        }
        catch (RuntimeException e)
        {
            System.err.println(e);
        }
        return null;
    }
}
