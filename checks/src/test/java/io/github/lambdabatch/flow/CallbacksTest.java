package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.standard;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions that are told of what a task throws, which its future throws as well. */
final class CallbacksTest {
  private static final String REPORTED =
      """
      List<BatchItemFailure> failures = Collections.synchronizedList(new ArrayList<>());
      List<CompletableFuture<Void>> futures = new ArrayList<>();
      for (SQSMessage message : event.getRecords()) {
        futures.add(
            // %s
            CompletableFuture.runAsync(() -> orders.store(message.getBody()))
                .whenComplete(
                    (nothing, failure) -> {
                      if (failure != null) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                      }
                    })%s);
      }
      """;
  private static final String END = "return new SQSBatchResponse(failures);\n";

  @Test
  void thrownWhereJoined() {
    String started = REPORTED.formatted("finds: ExceptionEscapesRecordLoop", "");

    assertFlow(
        standard(started + "CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();\n" + END),
        standard(started + "futures.forEach(CompletableFuture::join);\n" + END),
        standard(started + "for (CompletableFuture<Void> future : futures) {\n  future.join();\n}\n" + END));
  }

  @Test
  void caughtWhereJoined() {
    String started = REPORTED.formatted("each is told", "");

    assertFlow(
        standard(
            started
                + """
                try {
                  CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
                } catch (CompletionException e) {
                  log.warning("some failed");
                }
                """
                + END),
        standard(
            started
                + """
                for (CompletableFuture<Void> future : futures) {
                  try {
                    future.join();
                  } catch (CompletionException e) {
                    // It is among the failures.
                  }
                }
                """
                + END));
  }

  @Test
  void copedWith() {
    String join = "futures.forEach(CompletableFuture::join);\n" + END;

    assertFlow(
        standard(REPORTED.formatted("goes no further", ".exceptionally(failure -> null)") + join),
        standard(REPORTED.formatted("goes no further", ".handle((nothing, failure) -> null)") + join));
  }

  @Test
  void thrownAgain() {
    String join = "futures.forEach(CompletableFuture::join);\n" + END;
    String finding = "finds: ExceptionEscapesRecordLoop";

    assertFlow(
        standard(
            REPORTED.formatted(finding, ".exceptionally(failure -> { throw new CompletionException(failure); })") + join),
        standard(
            REPORTED.formatted(
                    finding,
                    ".handle((nothing, failure) -> { if (failure != null) { throw new IllegalStateException(failure); }"
                        + " return null; })")
                + join));
  }

  @Test
  void thrownForAnotherReason() {
    String join = "futures.forEach(CompletableFuture::join);\n" + END;

    assertFlow(
        standard(
            REPORTED.formatted(
                    "each is told",
                    ".handle((nothing, failure) -> { if (failure == null && quota == 0) {"
                        + " throw new IllegalStateException(); } return null; })")
                + join,
            "private int quota;"),
        standard(
            REPORTED.formatted(
                    "each is told", ".exceptionally(failure -> { log.warning(String.valueOf(failure)); return null; })")
                + join));
  }

  private static String ending(String callback, String... members) {
    return standard(
        """
        List<BatchItemFailure> failures = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<?>> futures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          futures.add(
              CompletableFuture.runAsync(() -> orders.store(message.getBody()))
                  %s);
        }
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
        return new SQSBatchResponse(failures);
        """
            .formatted(callback),
        members);
  }

  @Test
  void nobodyIsTold() {
    assertFlow(
        ending("// finds: RecordFailureSwallowed\n.exceptionally(failure -> { log.warning(\"failed\"); return null; })"),
        ending(
            "// finds: RecordFailureSwallowed\n"
                + ".handle((nothing, failure) -> { if (failure != null) { log.warning(\"failed\"); } return null; })"),
        ending("// finds: RecordFailureSwallowed\n.exceptionally(this::note)", "private Void note(Throwable e) { return null; }"));
  }

  @Test
  void somebodyIsTold() {
    String letters = "interface Letters { void send(SQSMessage message); }\nprivate Letters letters;";
    assertFlow(
        ending(
            ".exceptionally(failure -> { failures.add(new BatchItemFailure(message.getMessageId())); return null; })"),
        ending(".exceptionally(failure -> { letters.send(message); return null; })", letters),
        ending(
            ".handle((nothing, failure) -> { if (failure == null) { return null; }"
                + " failures.add(new BatchItemFailure(message.getMessageId())); return null; })"),
        ending(
            ".handle((nothing, failure) -> { Optional.ofNullable(failure).ifPresent("
                + "f -> failures.add(new BatchItemFailure(message.getMessageId()))); return null; })"),
        ending(".exceptionally(told)", "private Function<Throwable, Void> told;"),
        ending(".exceptionally(failure -> told(failure))", "native Void told(Throwable failure);"));
  }

  @Test
  void itsResultMayTell() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            Map<String, CompletableFuture<Boolean>> futures = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              futures.put(
                  message.getMessageId(),
                  CompletableFuture.supplyAsync(() -> orders.offer(message.getBody())).exceptionally(failure -> null));
            }
            futures.forEach(
                (id, future) -> {
                  if (future.join() == null) {
                    failures.add(new BatchItemFailure(id));
                  }
                });
            return new SQSBatchResponse(failures);
            """));
  }

  /** The future that was there before throws all the same. */
  @Test
  void whatIsMadeIsDropped() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            Map<String, CompletableFuture<Void>> futures = new LinkedHashMap<>();
            for (SQSMessage message : event.getRecords()) {
              CompletableFuture<Void> done = CompletableFuture.runAsync(() -> orders.store(message.getBody()));
              done.exceptionally(failure -> { log.warning("failed"); return null; });
              futures.put(message.getMessageId(), done);
            }
            futures.forEach(
                (id, future) -> {
                  try {
                    future.join();
                  } catch (CompletionException e) {
                    failures.add(new BatchItemFailure(id));
                  }
                });
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void allAreCopedWithAtOnce() {
    String handler =
        """
        List<BatchItemFailure> failures = new ArrayList<>();
        Map<String, CompletableFuture<Void>> futures = new LinkedHashMap<>();
        for (SQSMessage message : event.getRecords()) {
          futures.put(
              message.getMessageId(),
              // %s
              CompletableFuture.runAsync(() -> orders.store(message.getBody()))%s);
        }
        CompletableFuture.allOf(futures.values().toArray(CompletableFuture[]::new))%s.join();
        futures.forEach(
            (id, future) -> {
              if (future.isCompletedExceptionally()) {
                failures.add(new BatchItemFailure(id));
              }
            });
        return new SQSBatchResponse(failures);
        """;
    String logs = ".whenComplete((nothing, failure) -> log.info(\"done\"))";

    assertFlow(
        standard(handler.formatted("goes no further", "", ".exceptionally(failure -> null)")),
        standard(handler.formatted("goes no further", logs, ".handle((nothing, failure) -> null)")),
        standard(handler.formatted("finds: ExceptionEscapesRecordLoop", logs, "")));
  }

  @Test
  void behindAnotherStage() {
    for (String stage :
        List.of(
            ".thenRun(() -> done.add(message.getMessageId()))",
            ".thenAccept(nothing -> done.add(message.getMessageId()))",
            ".thenApply(nothing -> done.add(message.getMessageId())).thenAccept(added -> log.info(\"done\"))")) {
      assertFlow(
          standard(
              """
              Set<String> done = ConcurrentHashMap.newKeySet();
              List<CompletableFuture<Void>> futures = new ArrayList<>();
              for (SQSMessage message : event.getRecords()) {
                futures.add(
                    CompletableFuture.runAsync(() -> orders.store(message.getBody()))%s
                        .exceptionally(failure -> null));
              }
              futures.forEach(CompletableFuture::join);
              List<BatchItemFailure> failures = new ArrayList<>();
              for (SQSMessage message : event.getRecords()) {
                if (!done.contains(message.getMessageId())) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
              return new SQSBatchResponse(failures);
              """
                  .formatted(stage)));
    }
  }
}
