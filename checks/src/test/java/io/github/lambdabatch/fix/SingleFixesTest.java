package io.github.lambdabatch.fix;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.PatchMode;
import io.github.lambdabatch.testing.Stubs;
import org.junit.jupiter.api.Test;

/** Fixes that no pair of files shows: a class of a framework is needed, or some finding stays. */
final class SingleFixesTest {
  private static final CheckedCompiler WITH_MICRONAUT =
      CheckedCompiler.allChecks().withStubs(Stubs.named("io.micronaut.function.aws.MicronautRequestHandler"));

  @Test
  void linesThatEndInTwoCharacters() {
    String before =
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.github.lambdabatch.testing.Work;
            import java.util.ArrayList;
            import java.util.List;

            public class Handler implements RequestHandler<SQSEvent, Void> {
              @Override
              public Void handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  Work.on(message.getBody());

                  Work.on(message);
                }
                return null;
              }
            }
            """;
    String after =
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import io.github.lambdabatch.testing.Work;
            import java.util.ArrayList;
            import java.util.List;

            public class Handler implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                List<SQSBatchResponse.BatchItemFailure> batchItemFailures = new ArrayList<>();
                for (SQSMessage message : event.getRecords()) {
                  try {
                    Work.on(message.getBody());

                    Work.on(message);
                  } catch (Exception e) {
                    batchItemFailures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
                  }
                }
                return new SQSBatchResponse(batchItemFailures);
              }
            }
            """;

    String patched = PatchMode.patch(CheckedCompiler.allChecks(), before.replace("\n", "\r\n"));

    assertThat(patched).isEqualTo(after.replace("\n", "\r\n"));
  }

  @Test
  void resultOfASuperClass() {
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
        .compiledBy(WITH_MICRONAUT)
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

  /** The type can be declared; of what the loop and the list would need, nothing is left. */
  @Test
  void fixesWhatCanBeFixed() {
    String source =
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import io.github.lambdabatch.testing.Work;
        import java.io.Serializable;
        import java.util.ArrayList;
        import java.util.List;

        public class Handler implements RequestHandler<SQSEvent, Serializable> {
          %s
          @Override
          public Serializable handleRequest(SQSEvent event, Context context) {
            %s
            for (SQSMessage message : event.getRecords()) {
              try {
                Work.parse(message.getBody());
              } catch (RuntimeException e) {
                context.getLogger().log("failed");
                continue;
              }
              try {
                Work.on(message.getBody());
              } finally {
                break;
              }
            }
            return new SQSBatchResponse(%s);
          }
        }
        """;
    String list = "List<BatchItemFailure> failures = new ArrayList<>();";

    for (String handler :
        ImmutableList.of(source.formatted(list, "", "failures"), source.formatted("", list, "List.of()"))) {
      assertThat(PatchMode.patch(CheckedCompiler.allChecks(), handler))
          .isEqualTo(
              handler
                  .replace("Event, Serializable>", "Event, SQSBatchResponse>")
                  .replace("Serializable handle", "SQSBatchResponse handle"));
    }
  }
}
