package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import io.github.lambdabatch.testing.Work;
import java.util.Map;

/** Reads the new image before the try, whose catch logs. */
public class DynamoNewImage implements RequestHandler<DynamodbEvent, Void> {
	@Override
	public Void handleRequest(DynamodbEvent event, Context context) {
		for (DynamodbEvent.DynamodbStreamRecord record : event.getRecords()) {
			Map<String, AttributeValue> image = record.getDynamodb().getNewImage();
			String id = image.get("id").getS();

			try {
				Work.on(id);
			} catch (Exception e) {
				context.getLogger().log("could not index " + id + ": " + e);
			}
		}
		return null;
	}
}
