package io.github.lambdabatch.fix;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Finding;
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
  void fieldOnLinesThatEndInTwoCharacters() {
    String source =
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import io.github.lambdabatch.testing.Work;
        import java.util.ArrayList;
        import java.util.List;

        public class Handler implements RequestHandler<SQSEvent, SQSBatchResponse> {
        %s
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        %s    for (SQSMessage message : event.getRecords()) {
              try {
                Work.on(message.getBody());
              } catch (Exception e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """;
    String list = "List<BatchItemFailure> failures = new ArrayList<>();\n";
    String before = source.formatted("  private final " + list, "").replace("\n", "\r\n");

    String patched = PatchMode.patch(CheckedCompiler.allChecks(), before);

    assertThat(patched).isEqualTo(source.formatted("", "    " + list).replace("\n", "\r\n"));
  }

  /** The stream stays parallel, for the loop keeps by itself what has failed: so the list has to be a synchronized one. */
  @Test
  void listOfAStreamThatStaysParallel() {
    String source =
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import io.github.lambdabatch.testing.Work;
        import io.github.lambdabatch.annotations.FifoQueue;
        import java.util.ArrayList;
        import java.util.Collections;
        import java.util.List;
        import java.util.concurrent.atomic.AtomicBoolean;

        @FifoQueue
        public class Handler implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            AtomicBoolean stopped = new AtomicBoolean();
            event.getRecords().parallelStream().forEach(message -> {
              if (stopped.get()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                return;
              }
              try {
                Work.on(message.getBody());
              } catch (Exception e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                stopped.set(true);
              }
            });
            return new SQSBatchResponse(failures);
          }
        }
        """;

    assertThat(PatchMode.patch(CheckedCompiler.allChecks(), source))
        .isEqualTo(source.replace("= new ArrayList<>()", "= Collections.synchronizedList(new ArrayList<>())"));
  }

  /** What the second stream adds is added by several threads, whatever becomes of the first one. */
  @Test
  void helperOfAnotherParallelStream() {
    String source =
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import io.github.lambdabatch.testing.Work;
        import io.github.lambdabatch.annotations.FifoQueue;
        import java.util.ArrayList;
        import java.util.List;

        @FifoQueue
        public class Handler implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().parallelStream().forEach(message -> {
              try {
                Work.on(message.getBody());
              } catch (Exception e) {
                report(message, failures);
              }
            });
            event.getRecords().parallelStream().filter(m -> m.getBody() == null).forEach(m -> report(m, failures));
            return new SQSBatchResponse(failures);
          }

          private static void report(SQSMessage message, List<BatchItemFailure> failures) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;

    Finding finding =
        CheckedCompiler.allChecks().compile(source).findings().stream()
            .filter(f -> f.check().equals("UnsynchronizedBatchItemFailures"))
            .collect(onlyElement());
    assertThat(finding.message()).endsWith("No fix: the collection is made somewhere else.");
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
