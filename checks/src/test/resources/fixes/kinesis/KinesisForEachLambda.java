package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import io.github.lambdabatch.testing.Work;

/** A forEach with a block lambda whose parameter is named e. */
public class KinesisForEachLambda implements RequestHandler<KinesisEvent, Void> {
	@Override
	public Void handleRequest(KinesisEvent event, Context context) {
		event.getRecords().forEach(e -> {
			context.getLogger().log(e.getKinesis().getPartitionKey());
			Work.on(e);
		});
		return null;
	}
}
