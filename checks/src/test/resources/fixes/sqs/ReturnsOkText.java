package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** Declares String and answers "OK", which is no valid response; the loop variable is a var. */
public class ReturnsOkText implements RequestHandler<SQSEvent, String>{

    @Override
    public String handleRequest(final SQSEvent event, final Context context)
    {
        /* every message is one order */
        for (var message : event.getRecords())
        {
            var body = message.getBody(); // plain text
            Work.on(body);
            // TODO: metrics
        }
        return "OK";
    }
}
