package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class OnlyFirstRecordProcessedTest {
  private final HandlerTestHelper helper = HandlerTestHelper.of(OnlyFirstRecordProcessed.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          void process(SQSEvent event) {
            Integer.parseInt(event.getRecords().get(0).getBody());
          }
        }
        """);
  }

  @Test
  void loop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              Integer.parseInt(message.getBody());
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void nothingDoneWithIt() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            SQSMessage first = event.getRecords().get(0);
            System.out.println(first.getMessageId());
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void firstLookedAtBeforeTheLoop() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void indexedLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (int i = 0; i < event.getRecords().size(); i++) {
              Integer.parseInt(event.getRecords().get(i).getBody());
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void sizeCheckedBefore() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void sizeCheckedAfter() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void wholeBatchHandedOn() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void restInASubList() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void whileNotEmpty() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void listEmptiedByRemove() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void iterator() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void secondAsWell() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Integer.parseInt(event.getRecords().get(0).getBody());
            Integer.parseInt(event.getRecords().get(1).getBody());
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void firstThatMatches() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void suppressed() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          @SuppressWarnings("OnlyFirstRecordProcessed")
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Integer.parseInt(event.getRecords().get(0).getBody());
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void get() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            // BUG: Diagnostic contains: never looks at the rest
            Integer.parseInt(event.getRecords().get(0).getBody());
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void variable() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            // BUG: Diagnostic contains: never looks at the rest
            SQSMessage message = event.getRecords().get(0);
            Integer.parseInt(message.getBody());
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void listInAVariable() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void handedToAHelper() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void handedToAnotherClass() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void onlyEmptinessChecked() {
    helper.testSqs(
        """
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
        """);
  }

  @Test
  void findFirst() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            // BUG: Diagnostic contains: never looks at the rest
            SQSMessage message = event.getRecords().stream().findFirst().orElseThrow();
            Integer.parseInt(message.getBody());
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void findFirstIfPresent() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            // BUG: Diagnostic contains: never looks at the rest
            event.getRecords().stream().findFirst().ifPresent(m -> Integer.parseInt(m.getBody()));
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void kinesis() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            // BUG: Diagnostic contains: Lambda passes them by
            Integer.parseInt(event.getRecords().get(0).getKinesis().getPartitionKey());
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void dynamodb() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            // BUG: Diagnostic contains: Process every record of the batch
            Integer.parseInt(event.getRecords().get(0).getEventName());
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }
}
