package io.github.lambdabatch.samples;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** Deploys the function that stores orders, and the queue that it takes them from. */
public class CdkEventSourceWithoutBatchItemFailuresSample extends Stack {
  public CdkEventSourceWithoutBatchItemFailuresSample(Construct scope, String id) {
    super(scope, id);
    Queue orders = Queue.Builder.create(this, "Orders").visibilityTimeout(Duration.minutes(3)).build();
    Function storeOrders =
        Function.Builder.create(this, "StoreOrders")
            .runtime(Runtime.JAVA_21)
            .code(Code.fromAsset("../handlers/target/handlers.jar"))
            .handler("io.github.lambdabatch.samples.StoreOrders")
            .timeout(Duration.seconds(30))
            .build();
    storeOrders.addEventSource(
        SqsEventSource.Builder.create(orders)
            .batchSize(10)
            .build());
  }
}
