package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class EmptyBatchResponseTest {
  private final HandlerTestHelper helper = HandlerTestHelper.of(EmptyBatchResponse.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          SQSBatchResponse convert(List<SQSMessage> messages) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : messages) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void noBatchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return null;
          }
        }
        """);
  }

  @Test
  void nothingCollected() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                System.out.println(message.getMessageId());
              }
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void failuresReturned() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void nullBeforeTheLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            if (event.getRecords() == null) {
              return null;
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void nullWhenThereAreNone() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return failures.isEmpty() ? null : new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void emptyWhenTheSizeIsZero() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            if (failures.size() == 0) {
              return SQSBatchResponse.builder().build();
            }
            return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
          }
        }
        """);
  }

  @Test
  void sizeAboveZero() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            if (failures.size() > 0) {
              return new SQSBatchResponse(failures);
            }
            return new SQSBatchResponse(Collections.emptyList());
          }
        }
        """);
  }

  @Test
  void flagSetWithTheFailure() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            boolean anyFailed = false;
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                anyFailed = true;
              }
            }
            return anyFailed ? new SQSBatchResponse(failures) : null;
          }
        }
        """);
  }

  @Test
  void listCreatedWithTheFirstFailure() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = null;
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                if (failures == null) {
                  failures = new ArrayList<>();
                }
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return failures == null ? null : new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void responseMadeBeforeTheLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            SQSBatchResponse response = new SQSBatchResponse(failures);
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
          }
        }
        """);
  }

  @Test
  void responseFilledBySetterBeforeTheLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            SQSBatchResponse response = new SQSBatchResponse();
            response.setBatchItemFailures(failures);
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
          }
        }
        """);
  }

  @Test
  void addedToTheListOfTheResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
          }
        }
        """);
  }

  @Test
  void responseInAField() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private SQSBatchResponse response;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            response = new SQSBatchResponse(new ArrayList<>());
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
          }
        }
        """);
  }

  @Test
  void idsMappedByIndexLoop() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<String> ids = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
              failures.add(new BatchItemFailure(ids.get(i)));
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void idsMappedByIterator() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<String> ids = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            Iterator<String> iterator = ids.iterator();
            while (iterator.hasNext()) {
              failures.add(new BatchItemFailure(iterator.next()));
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void idsPolled() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Queue<String> ids = new ArrayDeque<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            while (!ids.isEmpty()) {
              failures.add(new BatchItemFailure(ids.poll()));
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void idsMappedByForEach() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Set<String> ids = new HashSet<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            ids.forEach(id -> failures.add(new BatchItemFailure(id)));
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void mapFiltered() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Map<String, Boolean> results = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                results.put(message.getMessageId(), true);
              } catch (RuntimeException e) {
                results.put(message.getMessageId(), false);
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (Map.Entry<String, Boolean> entry : results.entrySet()) {
              if (!entry.getValue()) {
                failures.add(new BatchItemFailure(entry.getKey()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void exceptionAndIdCollected() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<Failed> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failed.add(new Failed(message.getMessageId(), e));
              }
            }
            return new SQSBatchResponse(
                failed.stream().map(f -> new BatchItemFailure(f.id())).toList());
          }

          private record Failed(String id, Exception cause) {}
        }
        """);
  }

  @Test
  void removedFromTheBatch() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Set<String> pending = new LinkedHashSet<>();
            for (SQSMessage message : event.getRecords()) {
              pending.add(message.getMessageId());
            }
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                pending.remove(message.getMessageId());
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            return new SQSBatchResponse(pending.stream().map(BatchItemFailure::new).toList());
          }
        }
        """);
  }

  @Test
  void helperBuildsTheResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response(failures);
          }

          private static SQSBatchResponse response(List<BatchItemFailure> failures) {
            SQSBatchResponse response = new SQSBatchResponse();
            response.setBatchItemFailures(failures);
            return response;
          }
        }
        """);
  }

  @Test
  void optional() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return Optional.of(failures).filter(f -> !f.isEmpty()).map(SQSBatchResponse::new).orElse(null);
          }
        }
        """);
  }

  @Test
  void mapResponsePut() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Map<String, Object>> {
          @Override
          public Map<String, Object> handleRequest(SQSEvent event, Context context) {
            Map<String, Object> response = new HashMap<>();
            List<Map<String, String>> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(Map.of("itemIdentifier", message.getMessageId()));
              }
            }
            response.put("batchItemFailures", failures);
            return response;
          }
        }
        """);
  }

  @Test
  void ownResponseBean() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, A.Response> {
          @Override
          public A.Response handleRequest(SQSEvent event, Context context) {
            Response response = new Response();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                response.fail(message.getMessageId());
              }
            }
            return response;
          }

          static final class Response {
            private final List<BatchItemFailure> failures = new ArrayList<>();

            void fail(String id) {
              failures.add(new BatchItemFailure(id));
            }

            public List<BatchItemFailure> getBatchItemFailures() {
              return failures;
            }
          }
        }
        """);
  }

  @Test
  void collectorObject() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Collector collector = new Collector();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                collector.add(message.getMessageId());
              }
            }
            return collector.toResponse();
          }

          private static final class Collector {
            private final List<BatchItemFailure> failures = new ArrayList<>();

            void add(String id) {
              failures.add(new BatchItemFailure(id));
            }

            SQSBatchResponse toResponse() {
              return new SQSBatchResponse(failures);
            }
          }
        }
        """);
  }

  @Test
  void redriveOfTheFailed() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<SQSMessage> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message);
              }
            }
            failed.forEach(this::sendToDeadLetterQueue);
            return new SQSBatchResponse();
          }

          private void sendToDeadLetterQueue(SQSMessage message) {
            Dlq.send(message);
          }
        }

        interface Dlq {
          void accept(SQSMessage message);

          static void send(SQSMessage message) {
            throw new UnsupportedOperationException();
          }
        }
        """);
  }

  @Test
  void throwsInstead() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            if (!failures.isEmpty()) {
              throw new IllegalStateException();
            }
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
          @SuppressWarnings("EmptyBatchResponse")
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void freshResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // BUG: Diagnostic contains: not in this response
            return new SQSBatchResponse();
          }
        }
        """);
  }

  @Test
  void nullReturned() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // BUG: Diagnostic contains: not in this response
            return null;
          }
        }
        """);
  }

  @Test
  void builtEmpty() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // BUG: Diagnostic contains: not in this response
            return SQSBatchResponse.builder().build();
          }
        }
        """);
  }

  @Test
  void nullList() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // BUG: Diagnostic contains: not in this response
            return new SQSBatchResponse(null);
          }
        }
        """);
  }

  @Test
  void otherList() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            List<BatchItemFailure> none = new ArrayList<>();
            // BUG: Diagnostic contains: not in this response
            return new SQSBatchResponse(none);
          }
        }
        """);
  }

  @Test
  void variableNeverFilled() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            SQSBatchResponse response = new SQSBatchResponse();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // BUG: Diagnostic contains: not in this response
            return response;
          }
        }
        """);
  }

  @Test
  void emptyWhenThereAreSome() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            if (!failures.isEmpty()) {
              // BUG: Diagnostic contains: not in this response
              return new SQSBatchResponse();
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void collectedIds() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<String> ids = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
              }
            }
            // BUG: Diagnostic contains: not in this response
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
            List<BatchItemFailure> failures = new ArrayList<>();
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                break;
              }
            }
            // BUG: Diagnostic contains: to Lambda every record was processed
            return new StreamsEventResponse();
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
            List<BatchItemFailure> failures = new ArrayList<>();
            for (DynamodbStreamRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getEventName());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
                break;
              }
            }
            // BUG: Diagnostic contains: to Lambda every record was processed
            return null;
          }
        }
        """);
  }

  @Test
  void message() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            // BUG: Diagnostic contains: to Lambda every message was processed, and those that failed are lost
            return null;
          }
        }
        """);
  }
}
