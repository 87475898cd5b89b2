package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class OnlyFirstRecordProcessedTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(OnlyFirstRecordProcessed.class, getClass());

  @Test
  void noHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A {
              void process(SQSEvent event) {
                Integer.parseInt(event.getRecords().get(0).getBody());
              }
            }
            """)
        .doTest();
  }

  @Test
  void loop() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                for (SQSMessage message : event.getRecords()) {
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void nothingDoneWithIt() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                SQSMessage first = event.getRecords().get(0);
                System.out.println(first.getMessageId());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void firstLookedAtBeforeTheLoop() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                String source = event.getRecords().get(0).getEventSource();
                Integer.parseInt(source);
                for (SQSMessage message : event.getRecords()) {
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void indexedLoop() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                for (int i = 0; i < event.getRecords().size(); i++) {
                  Integer.parseInt(event.getRecords().get(i).getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void sizeCheckedBefore() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                if (event.getRecords().size() != 1) {
                  throw new IllegalStateException("batch size must be 1");
                }
                Integer.parseInt(event.getRecords().get(0).getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void sizeCheckedAfter() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                Integer.parseInt(event.getRecords().get(0).getBody());
                if (event.getRecords().size() > 1) {
                  throw new IllegalStateException();
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void wholeBatchHandedOn() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                Integer.parseInt(event.getRecords().get(0).getBody());
                Bulk.process(event.getRecords());
                return new SQSBatchResponse();
              }
            }

            interface Bulk {
              static void process(List<SQSMessage> messages) {
                messages.forEach(m -> Integer.parseInt(m.getBody()));
              }
            }
            """)
        .doTest();
  }

  @Test
  void restInASubList() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                List<SQSMessage> messages = event.getRecords();
                Integer.parseInt(messages.get(0).getBody());
                for (SQSMessage message : messages.subList(1, messages.size())) {
                  Integer.parseInt(message.getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void whileNotEmpty() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayDeque;
            import java.util.Deque;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                Deque<SQSMessage> messages = new ArrayDeque<>(event.getRecords());
                while (!messages.isEmpty()) {
                  Integer.parseInt(messages.removeFirst().getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void listEmptiedByRemove() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                List<SQSMessage> messages = new ArrayList<>(event.getRecords());
                while (!messages.isEmpty()) {
                  Integer.parseInt(messages.remove(0).getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void iterator() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.Iterator;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                Iterator<SQSMessage> iterator = event.getRecords().iterator();
                while (iterator.hasNext()) {
                  Integer.parseInt(iterator.next().getBody());
                }
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void secondAsWell() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                Integer.parseInt(event.getRecords().get(0).getBody());
                Integer.parseInt(event.getRecords().get(1).getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void firstThatMatches() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                event.getRecords().stream()
                    .filter(m -> m.getBody().startsWith("x"))
                    .findFirst()
                    .ifPresent(m -> Integer.parseInt(m.getBody()));
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void suppressed() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              @SuppressWarnings("OnlyFirstRecordProcessed")
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                Integer.parseInt(event.getRecords().get(0).getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void get() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                // BUG: Diagnostic contains: never looks at the rest
                Integer.parseInt(event.getRecords().get(0).getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void variable() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                // BUG: Diagnostic contains: never looks at the rest
                SQSMessage message = event.getRecords().get(0);
                Integer.parseInt(message.getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void listInAVariable() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                List<SQSMessage> messages = event.getRecords();
                // BUG: Diagnostic contains: never looks at the rest
                SQSMessage message = messages.get(0);
                Integer.parseInt(message.getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void handedToAHelper() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                // BUG: Diagnostic contains: never looks at the rest
                process(event.getRecords().get(0));
                return new SQSBatchResponse();
              }

              private static void process(SQSMessage message) {
                Integer.parseInt(message.getBody());
              }
            }
            """)
        .doTest();
  }

  @Test
  void handedToAnotherClass() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                // BUG: Diagnostic contains: never looks at the rest
                Service.process(event.getRecords().get(0).getBody());
                return new SQSBatchResponse();
              }
            }

            interface Service {
              static void process(String body) {
                Integer.parseInt(body);
              }
            }
            """)
        .doTest();
  }

  @Test
  void onlyEmptinessChecked() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                if (event.getRecords().isEmpty()) {
                  return null;
                }
                // BUG: Diagnostic contains: never looks at the rest
                Integer.parseInt(event.getRecords().get(0).getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void findFirst() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                // BUG: Diagnostic contains: never looks at the rest
                SQSMessage message = event.getRecords().stream().findFirst().orElseThrow();
                Integer.parseInt(message.getBody());
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void findFirstIfPresent() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
              @Override
              public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
                // BUG: Diagnostic contains: never looks at the rest
                event.getRecords().stream().findFirst().ifPresent(m -> Integer.parseInt(m.getBody()));
                return new SQSBatchResponse();
              }
            }
            """)
        .doTest();
  }

  @Test
  void kinesis() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.util.List;

            class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
                // BUG: Diagnostic contains: Lambda passes them by
                Integer.parseInt(event.getRecords().get(0).getKinesis().getPartitionKey());
                return new StreamsEventResponse(List.of());
              }
            }
            """)
        .doTest();
  }

  @Test
  void dynamodb() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
            import java.util.List;

            class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
              @Override
              public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
                // BUG: Diagnostic contains: Process every record of the batch
                Integer.parseInt(event.getRecords().get(0).getEventName());
                return new StreamsEventResponse(List.of());
              }
            }
            """)
        .doTest();
  }
}
