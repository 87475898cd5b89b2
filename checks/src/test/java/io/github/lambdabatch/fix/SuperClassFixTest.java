package io.github.lambdabatch.fix;

import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.Stubs;
import org.junit.jupiter.api.Test;

/** Fixes of handlers whose result is declared by a class that they extend. */
final class SuperClassFixTest {
  private static final CheckedCompiler COMPILER =
      CheckedCompiler.allChecks().withStubs(Stubs.named("io.micronaut.function.aws.MicronautRequestHandler"));

  @Test
  void micronaut() {
    FixAssert.given(
            """
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.github.lambdabatch.testing.Work;
            import io.micronaut.function.aws.MicronautRequestHandler;

            public class Handler extends MicronautRequestHandler<SQSEvent, Void> {
              @Override
              public Void execute(SQSEvent event) {
                for (SQSMessage message : event.getRecords()) {
                  Work.on(message.getBody());
                }
                return null;
              }
            }
            """)
        .compiledBy(COMPILER)
        .finding("MissingBatchResponse")
        .assertBecomes(
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.github.lambdabatch.testing.Work;
            import io.micronaut.function.aws.MicronautRequestHandler;
            import java.util.ArrayList;
            import java.util.List;

            public class Handler extends MicronautRequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse execute(SQSEvent event) {
                List<SQSBatchResponse.BatchItemFailure> batchItemFailures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Work.on(message.getBody());
                  } catch (Exception e) {
                    batchItemFailures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
                  }
                }
                return new SQSBatchResponse(batchItemFailures);
              }
            }
            """);
  }
}
