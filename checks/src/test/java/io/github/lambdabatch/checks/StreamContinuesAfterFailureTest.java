package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class StreamContinuesAfterFailureTest {
  private final HandlerTestHelper helper = HandlerTestHelper.of(StreamContinuesAfterFailure.class);

  @Test
  void noHandler() {
    helper.testStreams(
        """
        class A {
          StreamsEventResponse convert(List<KinesisEventRecord> records) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (KinesisEventRecord record : records) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void sqsGoesOn() {
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
  void noBatchResponse() {
    helper.testSqs(
        """
        class A implements RequestHandler<KinesisEvent, Void> {
          @Override
          public Void handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return null;
          }
        }
        """);
  }

  @Test
  void breaks() {
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
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void returnsTheCheckpoint() {
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
                    List.of(new BatchItemFailure(record.getKinesis().getSequenceNumber())));
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void throwsInstead() {
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
                throw e;
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void labelledBreak() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            records:
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                break records;
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void flagEndsTheLoop() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            boolean failed = false;
            for (KinesisEventRecord record : event.getRecords()) {
              if (failed) {
                break;
              }
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                failed = true;
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void listEndsTheLoop() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (KinesisEventRecord record : event.getRecords()) {
              if (!failures.isEmpty()) {
                break;
              }
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void loopCondition() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (int i = 0; i < event.getRecords().size() && failures.isEmpty(); i++) {
              KinesisEventRecord record = event.getRecords().get(i);
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void takeWhile() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().stream()
                .takeWhile(record -> attempt(record, failures))
                .forEach(record -> System.out.println(record.getEventID()));
            return new StreamsEventResponse(failures);
          }

          private static boolean attempt(KinesisEventRecord record, List<BatchItemFailure> failures) {
            try {
              Integer.parseInt(record.getKinesis().getPartitionKey());
              return true;
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              return false;
            }
          }
        }
        """);
  }

  @Test
  void failureNobodyIsToldOf() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                System.err.println(record.getEventID());
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }
        """);
  }

  @Test
  void failureHandedOn() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                Dlq.send(record);
              }
            }
            return new StreamsEventResponse(List.of());
          }
        }

        interface Dlq {
          static void send(KinesisEventRecord record) {
            Integer.parseInt(record.getEventID());
          }
        }
        """);
  }

  @Test
  void tasksThatTellOfNoFailure() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (KinesisEventRecord record : event.getRecords()) {
              futures.add(CompletableFuture.runAsync(() -> {
                try {
                  Integer.parseInt(record.getKinesis().getPartitionKey());
                } catch (RuntimeException e) {
                  Dlq.send(record);
                }
              }));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            return new StreamsEventResponse(List.of());
          }
        }

        interface Dlq {
          static void send(KinesisEventRecord record) {
            Integer.parseInt(record.getEventID());
          }
        }
        """);
  }

  @Test
  void tasksJoinedAndHandedOn() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            event.getRecords().parallelStream().forEach(record -> {
              try {
                CompletableFuture.runAsync(() -> Integer.parseInt(record.getEventName())).join();
              } catch (RuntimeException e) {
                Dlq.send(record);
              }
            });
            return new StreamsEventResponse(List.of());
          }
        }

        interface Dlq {
          static void send(KinesisEventRecord record) {
            Integer.parseInt(record.getEventID());
          }
        }
        """);
  }

  @Test
  void tasksWhoseCallbackReports() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<StreamsEventResponse.BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            // BUG: Diagnostic contains: does not process the records one after the other
            for (KinesisEventRecord record : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(() -> Integer.parseInt(record.getEventName()))
                      .exceptionally(failure -> {
                        failures.add(
                            new StreamsEventResponse.BatchItemFailure(record.getKinesis().getSequenceNumber()));
                        return null;
                      }));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void retriedInTheCatch() {
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
                try {
                  Integer.parseInt(record.getKinesis().getPartitionKey());
                } catch (RuntimeException again) {
                  failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  break;
                }
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void suppressed() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          @SuppressWarnings("StreamContinuesAfterFailure")
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void goesOn() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: goes on after a record has failed
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void continues() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: goes on after a record has failed
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                continue;
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void indexed() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: goes on after a record has failed
            for (int i = 0; i < event.getRecords().size(); i++) {
              KinesisEventRecord record = event.getRecords().get(i);
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void iterator() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            Iterator<KinesisEventRecord> iterator = event.getRecords().iterator();
            // BUG: Diagnostic contains: goes on after a record has failed
            while (iterator.hasNext()) {
              KinesisEventRecord record = iterator.next();
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void forEach() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: goes on after a record has failed
            event.getRecords().forEach(
                record -> {
                  try {
                    Integer.parseInt(record.getKinesis().getPartitionKey());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                  }
                });
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void stream() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            return new StreamsEventResponse(
                // BUG: Diagnostic contains: goes on after a record has failed
                event.getRecords().stream().map(this::attempt).flatMap(Optional::stream).toList());
          }

          private Optional<BatchItemFailure> attempt(KinesisEventRecord record) {
            try {
              Integer.parseInt(record.getKinesis().getPartitionKey());
              return Optional.empty();
            } catch (RuntimeException e) {
              return Optional.of(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
            }
          }
        }
        """);
  }

  @Test
  void helper() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: goes on after a record has failed
            for (KinesisEventRecord record : event.getRecords()) {
              attempt(record, failures);
            }
            return new StreamsEventResponse(failures);
          }

          private static void attempt(KinesisEventRecord record, List<BatchItemFailure> failures) {
            try {
              Integer.parseInt(record.getKinesis().getPartitionKey());
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
            }
          }
        }
        """);
  }

  @Test
  void innerBreak() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: goes on after a record has failed
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                for (String part : e.getMessage().split(" ")) {
                  break;
                }
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void resultReported() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: goes on after a record has failed
            for (KinesisEventRecord record : event.getRecords()) {
              if (!attempt(record)) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }

          private static boolean attempt(KinesisEventRecord record) {
            try {
              Integer.parseInt(record.getKinesis().getPartitionKey());
              return true;
            } catch (RuntimeException e) {
              return false;
            }
          }
        }
        """);
  }

  @Test
  void message() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            // BUG: Diagnostic contains: the lowest reported sequence number is the checkpoint
            for (KinesisEventRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getKinesis().getPartitionKey());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
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
            // BUG: Diagnostic contains: goes on after a record has failed
            for (DynamodbStreamRecord record : event.getRecords()) {
              try {
                Integer.parseInt(record.getEventName());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
              }
            }
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }

  @Test
  void parallelWhereNoRecordComesBack() {
    helper.testStreams(
        """
        class A implements RequestHandler<KinesisEvent, StreamsEventResponse> {
          interface Works {
            void on(Map<String, String> input);
          }
          interface Letters {
            void send(KinesisEventRecord record);
          }
          private Works works;
          private Letters letters;

          @Override
          public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            event.getRecords().parallelStream().forEach(record -> {
              try {
                retry(record);
              } catch (IllegalStateException e) {
                letters.send(record);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
              }
            });
            return new StreamsEventResponse(failures);
          }

          private void retry(KinesisEventRecord record) {
            for (int attempt = 0; attempt < 3; attempt++) {
              try {
                Map<String, String> input = new HashMap<>();
                input.put("id", record.getKinesis().getSequenceNumber());
                works.on(input);
                return;
              } catch (RuntimeException e) {
                // Once more.
              }
            }
            throw new IllegalStateException();
          }
        }
        """);
  }
}
