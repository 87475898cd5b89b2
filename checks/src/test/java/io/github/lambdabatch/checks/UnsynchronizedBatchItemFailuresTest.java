package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

final class UnsynchronizedBatchItemFailuresTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(UnsynchronizedBatchItemFailures.class, getClass());

  @Test
  void noHandler() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.List;

            class A {
              void process(List<SQSMessage> messages, List<BatchItemFailure> failures) {
                messages.parallelStream().forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
              }
            }
            """)
        .doTest();
  }

  @Test
  void noBatchResponse() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void sequentialStream() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void synchronizedList() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.Collections;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void copyOnWriteList() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.List;
            import java.util.concurrent.CopyOnWriteArrayList;

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
            """)
        .doTest();
  }

  @Test
  void concurrentQueue() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.Queue;
            import java.util.concurrent.ConcurrentLinkedQueue;

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
            """)
        .doTest();
  }

  @Test
  void concurrentSetOfIds() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;

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
            """)
        .doTest();
  }

  @Test
  void synchronizedBlock() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void collectedByTheStream() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.Objects;
            import java.util.stream.Collectors;

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
            """)
        .doTest();
  }

  @Test
  void futuresJoinedAndAddedByOneThread() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

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
            """)
        .doTest();
  }

  @Test
  void failuresCaughtAtTheJoin() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.LinkedHashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.CompletableFuture;

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
            """)
        .doTest();
  }

  @Test
  void oneTaskAtATime() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

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
            """)
        .doTest();
  }

  @Test
  void oneTaskForTheWholeBatch() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

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
            """)
        .doTest();
  }

  @Test
  void synchronizedTask() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

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
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void parallelStream() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void streamMadeParallel() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void linkedList() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.LinkedList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void setOfIds() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.HashSet;
            import java.util.Set;

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
            """)
        .doTest();
  }

  @Test
  void inAHelper() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }

  @Test
  void tasks() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

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
            """)
        .doTest();
  }

  @Test
  void fieldSetAnew() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.ArrayList;
            import java.util.List;

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
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

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
            import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
            import java.util.ArrayList;
            import java.util.List;

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
            """)
        .doTest();
  }
}
