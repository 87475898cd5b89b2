package io.github.lambdabatch.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/** Handlers of the shapes that are common, no two the same. */
public final class GeneratedHandlers {
  /** Whether there are mistakes in them. */
  public enum Kind {
    /** The checks find nothing in them. */
    RIGHT,
    /** The checks find at least one mistake in each, with a fix. */
    WRONG
  }

  private static final String HEAD =
      """
      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
      import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
      import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
      import java.nio.charset.StandardCharsets;
      import java.util.ArrayList;
      import java.util.List;
      import java.util.concurrent.BlockingQueue;
      import java.util.concurrent.LinkedBlockingQueue;

      /** Puts numbers into the queue @N@. */
      public class Handler@N@ implements RequestHandler<@EVENT@, @RESPONSE@> {
        private final BlockingQueue<Long> queue@N@ = new LinkedBlockingQueue<>(1000 + @N@);

      @METHOD@
        private void put@N@(String body) {
          long number = Long.parseLong(body.substring(@N@ % 7));
          if (number % 2 == @N@ % 2) {
            queue@N@.add(number + @N@);
          } else {
            queue@N@.add(-number);
          }
        }
      }
      """;

  private static final ImmutableList<Shape> RIGHT =
      ImmutableList.of(
          new Shape(
              "SQSEvent",
              "SQSBatchResponse",
              """
                @Override
                public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                  List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      put@N@(message.getBody());
                    } catch (RuntimeException e) {
                      context.getLogger().log("Message " + message.getMessageId() + " failed: " + e);
                      failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
                    }
                  }
                  return new SQSBatchResponse(failures);
                }
              """),
          new Shape(
              "SQSEvent",
              "SQSBatchResponse",
              """
                @Override
                public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                  List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
                  event.getRecords().forEach(message -> {
                    String id = message.getMessageId();
                    try {
                      String body = message.getBody().trim();
                      put@N@(body);
                    } catch (Exception e) {
                      failures.add(SQSBatchResponse.BatchItemFailure.builder().withItemIdentifier(id).build());
                    }
                  });
                  return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
                }
              """),
          new Shape(
              "SQSEvent",
              "SQSBatchResponse",
              """
                @Override
                public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                  List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
                  for (SQSMessage message : event.getRecords()) {
                    if (!isPut(message, context)) {
                      failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
                    }
                  }
                  return new SQSBatchResponse(failures);
                }

                private boolean isPut(SQSMessage message, Context context) {
                  try {
                    put@N@(message.getBody());
                    return true;
                  } catch (Exception e) {
                    context.getLogger().log("Not put: " + e.getMessage());
                    return false;
                  }
                }
              """),
          new Shape(
              "KinesisEvent",
              "StreamsEventResponse",
              """
                @Override
                public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                  for (KinesisEvent.KinesisEventRecord record : event.getRecords()) {
                    try {
                      put@N@(StandardCharsets.UTF_8.decode(record.getKinesis().getData()).toString());
                    } catch (RuntimeException e) {
                      String number = record.getKinesis().getSequenceNumber();
                      context.getLogger().log("Record " + number + " failed: " + e);
                      return new StreamsEventResponse(List.of(new StreamsEventResponse.BatchItemFailure(number)));
                    }
                  }
                  return new StreamsEventResponse(List.of());
                }
              """));

  private static final ImmutableList<Shape> WRONG =
      ImmutableList.of(
          new Shape(
              "SQSEvent",
              "Void",
              """
                @Override
                public Void handleRequest(SQSEvent event, Context context) {
                  context.getLogger().log("Received " + event.getRecords().size());
                  for (SQSMessage message : event.getRecords()) {
                    put@N@(message.getBody());
                  }
                  return null;
                }
              """),
          new Shape(
              "SQSEvent",
              "SQSBatchResponse",
              """
                @Override
                public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                  List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
                  for (SQSMessage message : event.getRecords()) {
                    long number = Long.parseLong(message.getBody());
                    try {
                      queue@N@.add(number);
                    } catch (IllegalStateException e) {
                      failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
                    }
                  }
                  return new SQSBatchResponse(failures);
                }
              """),
          new Shape(
              "SQSEvent",
              "SQSBatchResponse",
              """
                @Override
                public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                  List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
                  for (SQSMessage message : event.getRecords()) {
                    try {
                      put@N@(message.getBody());
                    } catch (NumberFormatException e) {
                      failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
                    } catch (RuntimeException e) {
                      context.getLogger().log("Message " + message.getMessageId() + " failed: " + e);
                    }
                  }
                  return new SQSBatchResponse(failures);
                }
              """),
          new Shape(
              "SQSEvent",
              "String",
              """
                @Override
                public String handleRequest(SQSEvent event, Context context) {
                  event.getRecords().forEach(message -> put@N@(message.getBody()));
                  return "OK";
                }
              """),
          new Shape(
              "KinesisEvent",
              "StreamsEventResponse",
              """
                @Override
                public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                  List<StreamsEventResponse.BatchItemFailure> failures = new ArrayList<>();
                  for (KinesisEvent.KinesisEventRecord record : event.getRecords()) {
                    try {
                      put@N@(StandardCharsets.UTF_8.decode(record.getKinesis().getData()).toString());
                    } catch (RuntimeException e) {
                      String number = record.getKinesis().getSequenceNumber();
                      failures.add(new StreamsEventResponse.BatchItemFailure(number));
                    }
                  }
                  return new StreamsEventResponse(failures);
                }
              """));

  private GeneratedHandlers() {}

  /** Returns so many of them, each a file. */
  static ImmutableList<JavaText> many(Kind kind, int count) {
    ImmutableList<Shape> shapes = kind == Kind.RIGHT ? RIGHT : WRONG;
    return IntStream.range(0, count)
        .mapToObj(i -> shapes.get(i % shapes.size()).number(i))
        .collect(toImmutableList());
  }

  private record Shape(String event, String response, String method) {
    JavaText number(int number) {
      String text =
          HEAD.replace("@EVENT@", event)
              .replace("@RESPONSE@", response)
              .replace("@METHOD@", method)
              .replace("@N@", Integer.toString(number));
      return new JavaText("Handler" + number, text);
    }
  }
}
