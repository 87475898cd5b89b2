package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** An indexed loop with an Allman brace style; i and j are both taken. */
@FifoQueue
public class FifoIndexed implements RequestHandler<SQSEvent, Void>
{
    @Override
    public Void handleRequest(SQSEvent event, Context context)
    {
        List<SQSMessage> records = event.getRecords();
        for (int i = 0; i < records.size(); i++)
        {
            String[] parts = records.get(i).getBody().split(";");
            for (int j = 0; j < parts.length; j++)
            {
                Work.on(parts[j]);
            }
        }
        return null;
    }
}
