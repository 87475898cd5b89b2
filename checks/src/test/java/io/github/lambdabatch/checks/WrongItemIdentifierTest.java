package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class WrongItemIdentifierTest {
  private final HandlerTestHelper helper = HandlerTestHelper.of(WrongItemIdentifier.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          BatchItemFailure convert(SQSMessage message) {
            return new BatchItemFailure(message.getReceiptHandle());
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
              failures.add(new BatchItemFailure(message.getReceiptHandle()));
            }
            return null;
          }
        }
        """);
  }

  @Test
  void ownIdentifier() {
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
  void builder() {
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
                failures.add(BatchItemFailure.builder().withItemIdentifier(message.getMessageId()).build());
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void setter() {
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
                BatchItemFailure failure = new BatchItemFailure();
                failure.setItemIdentifier(message.getMessageId());
                failures.add(failure);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void setThroughParameter() {
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
                failures.add(fill(new BatchItemFailure(), message));
              }
            }
            return new SQSBatchResponse(failures);
          }

          private static BatchItemFailure fill(BatchItemFailure failure, SQSMessage message) {
            failure.setItemIdentifier(message.getMessageId());
            return failure;
          }
        }
        """);
  }

  @Test
  void readBeforeTheWork() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              String id = message.getMessageId();

              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(id));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void readFirstInTheTry() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            String id = null;
            for (SQSMessage message : event.getRecords()) {
              try {
                id = message.getMessageId();
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(id));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void idsCollectedAndMapped() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Set<String> ids = new LinkedHashSet<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                ids.add(message.getMessageId());
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (String id : ids) {
              failures.add(new BatchItemFailure(id));
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void idsStreamed() {
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
            return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).collect(Collectors.toList()));
          }
        }
        """);
  }

  @Test
  void idsInAMap() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Map<String, Exception> failed = new HashMap<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failed.put(message.getMessageId(), e);
              }
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            failed.forEach((id, e) -> failures.add(new BatchItemFailure(id)));
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void bodiesMappedToIds() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Map<String, String> ids = new HashMap<>();
            for (SQSMessage message : event.getRecords()) {
              ids.put(message.getBody(), message.getMessageId());
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(ids.get(message.getBody())));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void wrapperRecord() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            List<Order> orders = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              orders.add(new Order(message.getMessageId(), message.getBody()));
            }
            for (Order order : orders) {
              try {
                Integer.parseInt(order.body());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(order.id()));
              }
            }
            return new SQSBatchResponse(failures);
          }

          private record Order(String id, String body) {}
        }
        """);
  }

  @Test
  void wrapperClass() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              Order order = Order.of(message);

              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(order.getId()));
              }
            }
            return new SQSBatchResponse(failures);
          }

          private static final class Order {
            private final String id;

            private Order(String id) {
              this.id = id;
            }

            static Order of(SQSMessage message) {
              return new Order(message.getMessageId());
            }

            String getId() {
              return id;
            }
          }
        }
        """);
  }

  @Test
  void identifierChosenByHelper() {
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
                failures.add(new BatchItemFailure(idOf(message)));
              }
            }
            return new SQSBatchResponse(failures);
          }

          private static String idOf(SQSMessage message) {
            return message.getMessageId();
          }
        }
        """);
  }

  @Test
  void checkpointReportedAfterTheBreak() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            String checkpoint = null;
            for (KinesisEventRecord record : event.getRecords()) {
              checkpoint = record.getKinesis().getSequenceNumber();
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                return new StreamsEventResponse(List.of(new BatchItemFailure(checkpoint)));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void restOfTheBatch() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<SQSMessage> messages = event.getRecords();
            List<BatchItemFailure> failures = new ArrayList<>();
            for (int i = 0; i < messages.size(); i++) {
              try {
                Integer.parseInt(messages.get(i).getBody());
              } catch (RuntimeException e) {
                for (int j = i; j < messages.size(); j++) {
                  failures.add(new BatchItemFailure(messages.get(j).getMessageId()));
                }
                break;
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void dynamodbSequenceNumber() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            for (DynamodbStreamRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getEventName());
              } catch (RuntimeException e) {
                return new StreamsEventResponse(
                    List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber())));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void mapResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, Map<String, Object>> {
          @Override
          public Map<String, Object> handleRequest(SQSEvent event, Context context) {
            List<Map<String, String>> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(Map.of("itemIdentifier", message.getMessageId()));
              }
            }
            return Map.of("batchItemFailures", failures);
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
          @SuppressWarnings("WrongItemIdentifier")
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getReceiptHandle()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void receiptHandle() {
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
                // BUG: Diagnostic contains: not the identifier of the message
                failures.add(new BatchItemFailure(message.getReceiptHandle()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void nullIdentifier() {
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
                // BUG: Diagnostic contains: names no message
                failures.add(new BatchItemFailure(null));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void constant() {
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
                // BUG: Diagnostic contains: names no message
                failures.add(new BatchItemFailure("failed"));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void withoutIdentifier() {
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
                // BUG: Diagnostic contains: names no message
                failures.add(new BatchItemFailure());
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void neverSet() {
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
                // BUG: Diagnostic contains: names no message
                BatchItemFailure failure = new BatchItemFailure();
                failures.add(failure);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void setToTheWrongOne() {
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
                BatchItemFailure failure = new BatchItemFailure();
                // BUG: Diagnostic contains: not the identifier
                failure.setItemIdentifier(message.getReceiptHandle());
                failures.add(failure);
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void builderWithTheWrongOne() {
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
                // BUG: Diagnostic contains: Take message.getMessageId()
                failures.add(BatchItemFailure.builder().withItemIdentifier(message.getReceiptHandle()).build());
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void throughAVariable() {
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
                String handle = message.getReceiptHandle();
                // BUG: Diagnostic contains: not the identifier
                failures.add(new BatchItemFailure(handle));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void inAHelper() {
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
                report(message, failures);
              }
            }
            return new SQSBatchResponse(failures);
          }

          private static void report(SQSMessage message, List<BatchItemFailure> failures) {
            // BUG: Diagnostic contains: not the identifier
            failures.add(new BatchItemFailure(message.getReceiptHandle()));
          }
        }
        """);
  }

  @Test
  void staleInAField() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private String current;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                current = message.getMessageId();
              } catch (RuntimeException e) {
                // BUG: Diagnostic contains: still is the identifier of the message before it
                failures.add(new BatchItemFailure(current));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void staleMessage() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            SQSMessage current = null;
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
                current = message;
              } catch (RuntimeException e) {
                // BUG: Diagnostic contains: still is the identifier of the message before it
                failures.add(new BatchItemFailure(current.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void kinesisEventId() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                return new StreamsEventResponse(
                    // BUG: Diagnostic contains: Take record.getKinesis().getSequenceNumber()
                    List.of(new BatchItemFailure(record.getEventID())));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void kinesisPartitionKey() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                return new StreamsEventResponse(
                    // BUG: Diagnostic contains: not the identifier of the record
                    List.of(new BatchItemFailure(record.getKinesis().getPartitionKey())));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void dynamodbEventId() {
    helper.testStreams(
        """
        class A implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            for (DynamodbStreamRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getEventName());
              } catch (RuntimeException e) {
                return new StreamsEventResponse(
                    // BUG: Diagnostic contains: Take record.getDynamodb().getSequenceNumber()
                    List.of(new BatchItemFailure(record.getEventID())));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }
}
