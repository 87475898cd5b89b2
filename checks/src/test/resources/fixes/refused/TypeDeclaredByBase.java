package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import fixes.support.VoidBase;
import io.github.lambdabatch.testing.Work;

/** Refused: the base class of another file declares Void, so the return type cannot be changed here. */
public class TypeDeclaredByBase extends VoidBase {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            Work.on(message.getBody());
        }
        return null;
    }
}
