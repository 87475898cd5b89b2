package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import org.junit.jupiter.api.Test;

/** Streams, {@code forEach} and futures over the records. */
final class StreamsTest {
  @Test
  void peekReports() {
    assertFlow(
        collecting(
            """
            event.getRecords().stream()
                .filter(message -> !process(message))
                .peek(message -> log.warning(message.getMessageId()))
                .forEach(message -> failures.add(new BatchItemFailure(message.getMessageId())));
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void filterGoesOn() {
    assertFlow(
        fifo(
            """
            return new SQSBatchResponse(
                event.getRecords().stream()
                    .filter(message -> !process(message))
                    .map(message -> new BatchItemFailure(message.getMessageId()))
                    // finds: FifoContinuesAfterFailure
                    .toList());
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void flatMapOfFailures() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().flatMap(message -> tryIt(message).stream()).collect(Collectors.toList()));
            """,
            """
            private Optional<BatchItemFailure> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              } catch (RuntimeException e) {
                return Optional.of(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flatMapOfStreams() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(event.getRecords().stream().flatMap(this::tryIt).toList());
            """,
            """
            private Stream<BatchItemFailure> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Stream.empty();
              } catch (RuntimeException e) {
                return Stream.of(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void mapMultiReports() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream()
                    .<BatchItemFailure>mapMulti((message, sink) -> {
                      try {
                        orders.store(message.getBody());
                      } catch (RuntimeException e) {
                        sink.accept(new BatchItemFailure(message.getMessageId()));
                      }
                    })
                    .toList());
            """));
  }

  @Test
  void nullsFiltered() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().map(this::tryIt).filter(Objects::nonNull).collect(Collectors.toList()));
            """,
            """
            private BatchItemFailure tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return null;
              } catch (RuntimeException e) {
                return new BatchItemFailure(message.getMessageId());
              }
            }
            """));
  }

  @Test
  void partitioned() {
    assertFlow(
        standard(
            """
            Map<Boolean, List<SQSMessage>> outcomes =
                event.getRecords().stream().collect(Collectors.partitioningBy(this::process));
            return new SQSBatchResponse(
                outcomes.get(false).stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void groupedByOutcome() {
    assertFlow(
        standard(
            """
            Map<Outcome, List<SQSMessage>> outcomes =
                event.getRecords().stream().collect(Collectors.groupingBy(this::tryIt));
            return new SQSBatchResponse(
                outcomes.getOrDefault(Outcome.FAILED, List.of()).stream()
                    .map(m -> new BatchItemFailure(m.getMessageId()))
                    .toList());
            """,
            """
            private Outcome tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Outcome.DONE;
              } catch (RuntimeException e) {
                return Outcome.FAILED;
              }
            }
            """));
  }

  @Test
  void collectedToAMap() {
    assertFlow(
        standard(
            """
            Map<String, Boolean> outcomes =
                event.getRecords().stream().collect(Collectors.toMap(SQSMessage::getMessageId, this::process));
            List<BatchItemFailure> failures = new ArrayList<>();
            outcomes.forEach((id, ok) -> {
              if (!ok) {
                failures.add(new BatchItemFailure(id));
              }
            });
            return new SQSBatchResponse(failures);
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void reduced() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream()
                    .reduce(
                        new ArrayList<BatchItemFailure>(),
                        (list, message) -> {
                          if (!process(message)) {
                            list.add(new BatchItemFailure(message.getMessageId()));
                          }
                          return list;
                        },
                        (left, right) -> left));
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void collectedByHand() {
    assertFlow(
        standard(
            """
            ArrayList<BatchItemFailure> collected =
                event.getRecords().stream()
                    .collect(
                        ArrayList::new,
                        (list, message) -> {
                          if (!process(message)) {
                            list.add(new BatchItemFailure(message.getMessageId()));
                          }
                        },
                        ArrayList::addAll);
            return new SQSBatchResponse(collected);
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void resultsKeptThenAsked() {
    assertFlow(
        standard(
            """
            record Result(String id, boolean ok) {}
            List<Result> results =
                event.getRecords().stream().map(m -> new Result(m.getMessageId(), process(m))).toList();
            return new SQSBatchResponse(
                results.stream().filter(r -> !r.ok()).map(r -> new BatchItemFailure(r.id())).toList());
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void mapToOutcomeIgnored() {
    assertFlow(
        collecting(
            """
            event.getRecords().stream().map(this::process).forEach(ok -> log.info("" + ok));
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void countOfSuccessesLogged() {
    assertFlow(
        collecting(
            """
            long ok = event.getRecords().stream().filter(this::process).count();
            log.info(ok + " processed");
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void successesFiltered() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> done = event.getRecords().stream().filter(this::process).toList();
            event.getRecords().stream()
                .filter(message -> !done.contains(message))
                .forEach(message -> failures.add(new BatchItemFailure(message.getMessageId())));
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void parallelToConcurrentQueue() {
    assertFlow(
        standard(
            """
            Queue<BatchItemFailure> failures = new ConcurrentLinkedQueue<>();
            event.getRecords().parallelStream().forEach(message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            });
            return new SQSBatchResponse(new ArrayList<>(failures));
            """));
  }

  @Test
  void parallelEscapes() {
    assertFlow(
        collecting(
            """
            event.getRecords().stream().parallel().forEach(message -> {
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            });
            """));
  }

  @Test
  void consumerInALocal() {
    assertFlow(
        collecting(
            """
            Consumer<SQSMessage> work = message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            };
            event.getRecords().forEach(work);
            """));
  }

  @Test
  void consumerInALocalEscapes() {
    assertFlow(
        collecting(
            """
            Consumer<SQSMessage> work = message -> {
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            };
            event.getRecords().forEach(work);
            """));
  }

  @Test
  void predicateInALocal() {
    assertFlow(
        collecting(
            """
            Predicate<SQSMessage> failed = message -> !process(message);
            event.getRecords().stream().filter(failed).forEach(message -> failures.add(new BatchItemFailure(message.getMessageId())));
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void streamInALocal() {
    assertFlow(
        collecting(
            """
            Stream<SQSMessage> failed = event.getRecords().stream().filter(message -> !process(message));
            failed.map(message -> new BatchItemFailure(message.getMessageId())).forEach(failures::add);
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void streamOfIdentifiers() {
    assertFlow(
        collecting(
            """
            List<String> ids = event.getRecords().stream().filter(m -> !process(m)).map(SQSMessage::getMessageId).toList();
            for (String id : ids) {
              failures.add(BatchItemFailure.builder().withItemIdentifier(id).build());
            }
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void futuresJoined() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            List<BatchItemFailure> synced = Collections.synchronizedList(failures);
            for (SQSMessage message : event.getRecords()) {
              futures.add(
                  CompletableFuture.runAsync(() -> orders.store(message.getBody()))
                      .exceptionally(e -> {
                        synced.add(new BatchItemFailure(message.getMessageId()));
                        return null;
                      }));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
            """));
  }

  @Test
  void futuresHandled() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Optional<BatchItemFailure>>> futures =
                event.getRecords().stream()
                    .map(message ->
                        CompletableFuture.runAsync(() -> orders.store(message.getBody()))
                            .handle((done, e) ->
                                e == null
                                    ? Optional.<BatchItemFailure>empty()
                                    : Optional.of(new BatchItemFailure(message.getMessageId()))))
                    .toList();
            for (CompletableFuture<Optional<BatchItemFailure>> future : futures) {
              future.join().ifPresent(failures::add);
            }
            """));
  }

  @Test
  void executorInvokeAll() {
    assertFlow(
        collecting(
            """
            ExecutorService pool = Executors.newFixedThreadPool(4);
            Map<String, Future<?>> futures = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              futures.put(message.getMessageId(), pool.submit(() -> orders.store(message.getBody())));
            }
            for (Map.Entry<String, Future<?>> entry : futures.entrySet()) {
              try {
                entry.getValue().get();
              } catch (InterruptedException | ExecutionException e) {
                failures.add(new BatchItemFailure(entry.getKey()));
              }
            }
            """));
  }

  @Test
  void anonymousConsumerInALocalGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            Consumer<SQSMessage> work = message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            };
            // finds: FifoContinuesAfterFailure
            event.getRecords().forEach(work);
            """));
  }

  @Test
  void flatMapLosesTheFailure() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(event.getRecords().stream().flatMap(this::tryIt).toList());
            """,
            """
            private Stream<BatchItemFailure> tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Stream.empty();
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return Stream.empty();
              }
            }
            """));
  }

  @Test
  void nullsForFailuresToo() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().map(this::tryIt).filter(Objects::nonNull).collect(Collectors.toList()));
            """,
            """
            private BatchItemFailure tryIt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return null;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return null;
              }
            }
            """));
  }

  @Test
  void mapEscapes() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream()
                    // finds: ExceptionEscapesRecordLoop
                    .map(message -> orders.offer(message.getBody()) ? null : new BatchItemFailure(message.getMessageId()))
                    .filter(Objects::nonNull)
                    .toList());
            """));
  }

  @Test
  void filterEscapes() {
    assertFlow(
        collecting(
            """
            event.getRecords().stream()
                // finds: ExceptionEscapesRecordLoop
                .filter(message -> !orders.offer(message.getBody()))
                .forEach(message -> failures.add(new BatchItemFailure(message.getMessageId())));
            """));
  }

  @Test
  void parallelGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            event.getRecords().parallelStream().forEach(message -> {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                log.warning("handed on");
                orders.offer(message.getBody());
              }
            });
            """));
  }

  @Test
  void orderDoesNotMatter() {
    assertFlow(
        collecting(
            """
            event.getRecords().stream().unordered().sorted(Comparator.comparing(SQSMessage::getBody)).forEach(message -> {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            });
            """));
  }

  @Test
  void asksAllBeforeTheWork() {
    assertFlow(
        collecting(
            """
            if (event.getRecords().stream().anyMatch(message -> message.getBody() == null)) {
              log.info("a message without a body");
            }
            Predicate<SQSMessage> empty = message -> message.getBody() == null;
            event.getRecords().stream().filter(empty.negate()).forEach(message -> {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            });
            """));
  }

  @Test
  void streamsOfTheMessageAtHand() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Stream.of(message).forEach(one -> {
                try {
                  orders.store(one.getBody());
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              });
            }
            """),
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Stream.ofNullable(message).forEach(one -> {
                try {
                  orders.store(one.getBody());
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              });
            }
            """),
        collecting(
            """
            Stream.empty().forEach(nothing -> log.info("none"));
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void pairsThatAreNoGroups() {
    assertFlow(
        collecting(
            """
            Map<String, String> settings = new HashMap<>(System.getenv());
            settings.forEach((name, value) -> {
              try {
                orders.store(value);
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            });
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void firstOfThoseThatAreChosen() {
    assertFlow(
        withoutResponse(
            """
            Optional<SQSMessage> order =
                event.getRecords().stream().filter(message -> message.getBody() != null).findFirst();
            order.ifPresent(message -> orders.store(message.getBody()));
            """));
  }
}
