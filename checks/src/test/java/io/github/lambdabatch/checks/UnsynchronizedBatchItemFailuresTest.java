package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class UnsynchronizedBatchItemFailuresTest {
  private final HandlerTestHelper helper = HandlerTestHelper.of(UnsynchronizedBatchItemFailures.class);

  @Test
  void noHandler() {
    helper.testSqs(
        """
        class A {
          void process(List<SQSMessage> messages, List<BatchItemFailure> failures) {
            messages.parallelStream().forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
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
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return null;
          }
        }
        """);
  }

  @Test
  void sequentialStream() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().stream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
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
  void synchronizedList() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = Collections.synchronizedList(new ArrayList<>());
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void copyOnWriteList() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new CopyOnWriteArrayList<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void concurrentQueue() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Queue<BatchItemFailure> failures = new ConcurrentLinkedQueue<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(new ArrayList<>(failures));
          }
        }
        """);
  }

  @Test
  void concurrentSetOfIds() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Set<String> ids = ConcurrentHashMap.newKeySet();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        ids.add(message.getMessageId());
                      }
                    });
            return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).toList());
          }
        }
        """);
  }

  @Test
  void synchronizedBlock() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        synchronized (failures) {
                          failures.add(new BatchItemFailure(message.getMessageId()));
                        }
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void collectedByTheStream() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return new SQSBatchResponse(
                event.getRecords().parallelStream()
                    .map(this::attempt)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(ArrayList::new)));
          }

          private BatchItemFailure attempt(SQSMessage message) {
            try {
              Integer.parseInt(message.getBody());
              return null;
            } catch (RuntimeException e) {
              return new BatchItemFailure(message.getMessageId());
            }
          }
        }
        """);
  }

  @Test
  void futuresJoinedAndAddedByOneThread() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            List<CompletableFuture<BatchItemFailure>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(CompletableFuture.supplyAsync(() -> attempt(message)));
            }
            for (CompletableFuture<BatchItemFailure> future : futures) {
              BatchItemFailure failure = future.join();
              if (failure != null) {
                failures.add(failure);
              }
            }
            return new SQSBatchResponse(failures);
          }

          private BatchItemFailure attempt(SQSMessage message) {
            try {
              Integer.parseInt(message.getBody());
              return null;
            } catch (RuntimeException e) {
              return new BatchItemFailure(message.getMessageId());
            }
          }
        }
        """);
  }

  @Test
  void failuresCaughtAtTheJoin() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            Map<SQSMessage, CompletableFuture<Void>> futures = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              futures.put(message, CompletableFuture.runAsync(() -> Integer.parseInt(message.getBody())));
            }
            futures.forEach(
                (message, future) -> {
                  try {
                    future.join();
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void oneTaskAtATime() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture.runAsync(
                      () -> {
                        try {
                          Integer.parseInt(message.getBody());
                        } catch (RuntimeException e) {
                          failures.add(new BatchItemFailure(message.getMessageId()));
                        }
                      })
                  .join();
            }
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void oneTaskForTheWholeBatch() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            CompletableFuture.runAsync(
                    () -> {
                      for (SQSMessage message : event.getRecords()) {
                        try {
                          Integer.parseInt(message.getBody());
                        } catch (RuntimeException e) {
                          failures.add(new BatchItemFailure(message.getMessageId()));
                        }
                      }
                    })
                .join();
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void synchronizedTask() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(
                      () -> {
                        try {
                          Integer.parseInt(message.getBody());
                        } catch (RuntimeException e) {
                          synchronized (failures) {
                            failures.add(new BatchItemFailure(message.getMessageId()));
                          }
                        }
                      }));
            }
            futures.forEach(CompletableFuture::join);
            return new SQSBatchResponse(failures);
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
          @SuppressWarnings("UnsynchronizedBatchItemFailures")
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void parallelStream() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        // BUG: Diagnostic contains: additions get lost
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void streamMadeParallel() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().stream().parallel()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        // BUG: Diagnostic contains: additions get lost
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void linkedList() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new LinkedList<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        // BUG: Diagnostic contains: additions get lost
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void setOfIds() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            Set<String> ids = new HashSet<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        // BUG: Diagnostic contains: additions get lost
                        ids.add(message.getMessageId());
                      }
                    });
            return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).toList());
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
            event.getRecords().parallelStream().forEach(message -> attempt(message, failures));
            return new SQSBatchResponse(failures);
          }

          private static void attempt(SQSMessage message, List<BatchItemFailure> failures) {
            try {
              Integer.parseInt(message.getBody());
            } catch (RuntimeException e) {
              // BUG: Diagnostic contains: additions get lost
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
          }
        }
        """);
  }

  @Test
  void tasks() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            List<BatchItemFailure> failures = new ArrayList<>();
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(
                      () -> {
                        try {
                          Integer.parseInt(message.getBody());
                        } catch (RuntimeException e) {
                          // BUG: Diagnostic contains: additions get lost
                          failures.add(new BatchItemFailure(message.getMessageId()));
                        }
                      }));
            }
            futures.forEach(CompletableFuture::join);
            return new SQSBatchResponse(failures);
          }
        }
        """);
  }

  @Test
  void fieldSetAnew() {
    helper.testSqs(
        """
        class A implements RequestHandler<SQSEvent, SQSBatchResponse> {
          private List<BatchItemFailure> failures;

          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            failures = new ArrayList<>();
            event.getRecords().parallelStream()
                .forEach(
                    message -> {
                      try {
                        Integer.parseInt(message.getBody());
                      } catch (RuntimeException e) {
                        // BUG: Diagnostic contains: additions get lost
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    });
            return new SQSBatchResponse(failures);
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
            event.getRecords().parallelStream()
                .forEach(
                    record -> {
                      try {
                        Integer.parseInt(record.getKinesis().getPartitionKey());
                      } catch (RuntimeException e) {
                        // BUG: Diagnostic contains: the records that failed
                        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
                      }
                    });
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
            event.getRecords().parallelStream()
                .forEach(
                    record -> {
                      try {
                        Integer.parseInt(record.getEventName());
                      } catch (RuntimeException e) {
                        // BUG: Diagnostic contains: the records that failed
                        failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
                      }
                    });
            return new StreamsEventResponse(failures);
          }
        }
        """);
  }
}
