package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Handlers of a given size. */
public final class SizedHandlers {
  /** What a handler has many of. */
  public enum Part {
    /** Statements that work on the record. */
    STATEMENTS,
    /** Blocks that may fail, and report it. */
    TRIES,
    /** Helper methods that each do some of the work. */
    HELPERS
  }

  private static final String HANDLER =
      """
      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent;
      import java.util.ArrayList;
      import java.util.List;

      class @NAME@ implements RequestHandler<SQSEvent, SQSBatchResponse> {
        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
          List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
          for (SQSEvent.SQSMessage message : event.getRecords()) {
            try {
      @BODY@
            } catch (RuntimeException e) {
              failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
            }
          }
          return new SQSBatchResponse(failures);
        }

        private static void add(String body, int step) {
          System.getProperties().put(body, Integer.parseInt(body) + step);
        }
      @HELPERS@
      }
      """;

  private static final String TRY =
      """
              try {
                add(message.getBody(), %d);
              } catch (IllegalStateException e) {
                failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
              }
      """;

  private static final String HELPER =
      """
        private void add%1$d(String body) {
          add(body, %1$d);
        }
      """;

  private SizedHandlers() {}

  /** Returns handlers with so many parts each. */
  static ImmutableList<JavaText> of(Part part, int size, int handlers) {
    String text =
        HANDLER
            .replace("@BODY@", body(part, size))
            .replace("@HELPERS@", part == Part.HELPERS ? lines(size, HELPER::formatted) : "");
    return IntStream.range(0, handlers)
        .mapToObj(i -> new JavaText("Handler" + i, text.replace("@NAME@", "Handler" + i)))
        .collect(toImmutableList());
  }

  private static String body(Part part, int size) {
    return switch (part) {
      case STATEMENTS -> lines(size, "        Integer.parseInt(message.getBody() + %d);"::formatted);
      case TRIES -> lines(size, TRY::formatted);
      case HELPERS -> lines(size, "        add%d(message.getBody());"::formatted);
    };
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }
}
