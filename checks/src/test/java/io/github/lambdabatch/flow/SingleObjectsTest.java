package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Objects of the file's own classes, of which a handler makes one: their fields are followed. */
final class SingleObjectsTest {
  private static final String FAILURES =
      """
      private static final class Failures {
        private final List<String> failed = new ArrayList<>();
        private int count;
        private boolean stopped;
        void fail(String id) {
          failed.add(id);
          count++;
        }
        void stop() {
          stopped = true;
        }
        boolean isStopped() {
          return stopped;
        }
        boolean hasFailed() {
          return !failed.isEmpty();
        }
        SQSBatchResponse toResponse() {
          return new SQSBatchResponse(failed.stream().map(BatchItemFailure::new).toList());
        }
      }
      """;
  private static final String REPORT = "failures.fail(message.getMessageId());";

  private static String body(String asked, String caught, String end) {
    return """
        Failures failures = new Failures();
        for (SQSMessage message : event.getRecords()) {
          ASKED
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            CAUGHT
          }
        }
        END
        """
        .replace("ASKED", asked)
        .replace("CAUGHT", caught)
        .replace("END", end);
  }

  private static String asking(String question) {
    return "if (" + question + ") {\n" + REPORT + "\ncontinue;\n}";
  }

  private static final String RESPONSE = "return failures.toResponse();";

  @Test
  void whatItCollectsIsReturned() {
    assertFlow(standard(body("", REPORT, RESPONSE), FAILURES));
  }

  @Test
  void whatItCollectsIsNotReturned() {
    assertFlow(
        standard(body("", REPORT, "// finds: EmptyBatchResponse\nreturn new SQSBatchResponse();"), FAILURES),
        standard(
            body("", REPORT, "// finds: EmptyBatchResponse\n" + RESPONSE),
            FAILURES.replace("failed.stream().map(BatchItemFailure::new).toList()", "new ArrayList<>()")));
  }

  @Test
  void asksBeforeEachRecord() {
    assertFlow(
        fifo(body(asking("failures.hasFailed()"), REPORT, RESPONSE), FAILURES),
        fifo(body(asking("failures.count > 0"), REPORT, RESPONSE), FAILURES),
        fifo(body(asking("failures.isStopped()"), REPORT + "\nfailures.stop();", RESPONSE), FAILURES));
  }

  /** The flag is never set. */
  @Test
  void asksInVain() {
    assertFlow(
        fifo(
            body(asking("failures.isStopped()"), REPORT, RESPONSE)
                .replace("for (", "// finds: FifoContinuesAfterFailure\nfor ("),
            FAILURES));
  }

  @Test
  void leavesTheRest() {
    String marked = REPORT + "\n// finds: UnprocessedRecordsDropped\nbreak;";
    assertFlow(fifo(body(asking("failures.hasFailed()"), marked, RESPONSE), FAILURES));
  }

  @Test
  void whatItIsMadeWith() {
    String run =
        """
        private final class Run {
          private final SQSEvent event;
          private final List<BatchItemFailure> failed = new ArrayList<>();
          private boolean stopped;
          Run(SQSEvent event) {
            this.event = event;
          }
          SQSBatchResponse process() {
            MARKER
            for (SQSMessage message : event.getRecords()) {
              one(message);
            }
            return new SQSBatchResponse(failed);
          }
          private void one(SQSMessage message) {
            if (stopped) {
              failed.add(new BatchItemFailure(message.getMessageId()));
              return;
            }
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              STOP
              failed.add(new BatchItemFailure(message.getMessageId()));
            }
          }
        }
        """;
    assertFlow(
        fifo("return new Run(event).process();\n", run.replace("MARKER", "").replace("STOP", "stopped = true;")),
        fifo(
            "return new Run(event).process();\n",
            run.replace("MARKER", "// finds: FifoContinuesAfterFailure").replace("STOP", "")));
  }

  @Test
  void ownFieldsFromOutside() {
    String end = "return failures.count == 0 ? null : new SQSBatchResponse(toItems(failures.failed));";
    String items =
        "private static List<BatchItemFailure> toItems(List<String> ids) {\n"
            + "return ids.stream().map(BatchItemFailure::new).toList();\n}\n";
    assertFlow(
        standard(body("", REPORT, end), FAILURES, items),
        // Nobody counts, so that this always returns null.
        standard(
            body("", REPORT.replace("fail(", "failed.add("), "// finds: EmptyBatchResponse\n" + end), FAILURES, items));
  }

  /** Whoever is given the object may do with it what it likes. */
  @Test
  void givenAway() {
    String given = "private Responses responses;\ninterface Responses {\nSQSBatchResponse of(Failures failures);\n}\n";
    String chained = FAILURES.replace("void stop() {", "Failures done() {\nreturn this;\n}\nvoid stop() {");
    assertFlow(
        standard(body("", REPORT, "return responses.of(failures);"), FAILURES, given),
        standard(body("", REPORT, "return responses.of(failures.done());"), chained, given),
        fifo(
            body(asking("failures.isStopped()"), REPORT + "\nresponses.of(failures);", RESPONSE),
            FAILURES,
            given));
  }

  /** Of several objects, none is known: what one of them holds is not what another one does. */
  @Test
  void notTheOnlyOne() {
    String empty = "return new SQSBatchResponse();";
    String end = "Failures others = new Failures();\nothers.stop();\n" + empty;
    assertFlow(
        standard(body("", REPORT, end), FAILURES),
        standard(body("", REPORT, empty), FAILURES, "Supplier<Failures> more = Failures::new;\n"),
        standard(body("", REPORT, empty), FAILURES, "Supplier<Failures> more = () -> new Failures();\n")
            .replace("Failures failures = new Failures();", "Failures failures = more.get();"),
        standard(
            body("", REPORT, empty),
            FAILURES.replace("static final", "static"),
            "private static final class More extends Failures {\n}\n"),
        standard(
            body("", REPORT, empty),
            FAILURES.replace("class Failures", "class Failures implements Runnable").replace("void stop()", "public void run() {\n}\nvoid stop()")));
  }

  /** One for each record, which is asked later. */
  @Test
  void oneForEachRecord() {
    String attempt =
        """
        private final class Attempt {
          private final SQSMessage message;
          private boolean failed;
          Attempt(SQSMessage message) {
            this.message = message;
          }
          void run() {
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              failed = true;
            }
          }
        }
        """;
    String asked =
        """
        List<BatchItemFailure> failures = new ArrayList<>();
        for (Attempt attempt : attempts) {
          if (attempt.failed) {
            failures.add(new BatchItemFailure(attempt.message.getMessageId()));
          }
        }
        return new SQSBatchResponse(failures);
        """;
    String[] loops = {
      "for (SQSMessage message : event.getRecords()) {\nattempts.add(new Attempt(message));\n}\n",
      "event.getRecords().forEach(message -> attempts.add(new Attempt(message)));\n",
      "for (int i = 0; i < event.getRecords().size(); i++) {\nattempts.add(new Attempt(event.getRecords().get(i)));\n}\n",
      "for (SQSMessage message : event.getRecords()) {\nattempts.add(begun(message));\n}\n",
    };
    for (String loop : loops) {
      assertFlow(
          standard(
              "List<Attempt> attempts = new ArrayList<>();\n" + loop + "attempts.forEach(Attempt::run);\n" + asked,
              attempt,
              "private Attempt begun(SQSMessage message) {\nreturn "
                  + (loop.contains("begun") ? "new Attempt(message)" : "null")
                  + ";\n}\n"));
    }
  }

  /** One for each chunk, made at one place: what the last one holds is not what the others do. */
  @Test
  void oneForEachChunk() {
    String chunk =
        """
        private static final class Chunk {
          private boolean failed;
        }
        private Chunk process(List<SQSMessage> messages) {
          Chunk chunk = new Chunk();
          for (SQSMessage message : messages) {
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              chunk.failed = true;
            }
          }
          return chunk;
        }
        """;
    assertFlow(
        standard(
            """
            List<Chunk> chunks = new ArrayList<>();
            List<SQSMessage> all = event.getRecords();
            for (int from = 0; from < all.size(); from += 2) {
              chunks.add(process(all.subList(from, Math.min(from + 2, all.size()))));
            }
            for (Chunk each : chunks) {
              if (each.failed) {
                throw new IllegalStateException("failed");
              }
            }
            return null;
            """,
            chunk),
        standard(
            """
            List<SQSMessage> all = event.getRecords();
            Chunk one = process(all.subList(0, all.size() / 2));
            Chunk other = process(all.subList(all.size() / 2, all.size()));
            if (one.failed || other.failed) {
              throw new IllegalStateException("failed");
            }
            return null;
            """,
            chunk));
  }

  /** What is read off an object that a helper makes: the helper runs all the same. */
  @Test
  void fieldOfWhatAHelperReturns() {
    String run =
        """
        private static final class Run {
          private final List<BatchItemFailure> failed = new ArrayList<>();
        }
        private Run run(SQSEvent event) {
          Run run = new Run();
          for (SQSMessage message : event.getRecords()) {
            try {
              orders.store(message.getBody());
              CAUGHT
            }
          }
          return run;
        }
        """;
    String end = "return new SQSBatchResponse(run(event).failed);\n";
    assertFlow(
        standard(
            end,
            run.replace(
                "CAUGHT", "} catch (RuntimeException e) {\nrun.failed.add(new BatchItemFailure(message.getMessageId()));")),
        standard(end, run.replace("CAUGHT", "// finds: RecordFailureSwallowed\n} catch (RuntimeException e) {\nlog.info(\"failed\");")));
  }

  private static String ownResponse(String member, String end) {
    return standard(
            "Answer answer = new Answer();\n"
                + "for (SQSMessage message : event.getRecords()) {\ntry {\norders.store(message.getBody());\n"
                + "} catch (RuntimeException e) {\nanswer.fail(message.getMessageId());\n}\n}\n"
                + end,
            "public static class Answer {\n" + member + "\n}\n")
        .replace("RequestHandler<SQSEvent, SQSBatchResponse>", "RequestHandler<SQSEvent, Handler.Answer>")
        .replace("public SQSBatchResponse handleRequest", "public Answer handleRequest");
  }

  /** The object is the response itself. */
  @Test
  void responseOfItsOwn() {
    String list =
        "private final List<Map<String, String>> batchItemFailures = new ArrayList<>();\n"
            + "public List<Map<String, String>> getBatchItemFailures() {\nreturn batchItemFailures;\n}\n"
            + "void fail(String id) {\nbatchItemFailures.add(Map.of(\"itemIdentifier\", id));\n}";
    String ids =
        "private final Set<String> ids = new HashSet<>();\n"
            + "public List<BatchItemFailure> getBatchItemFailures() {\n"
            + "return ids.stream().map(BatchItemFailure::new).toList();\n}\n"
            + "void fail(String id) {\nids.add(id);\n}";
    assertFlow(ownResponse(list, "return answer;\n"), ownResponse(ids, "return answer;\n"));
    assertFlow(ownResponse(list, "// finds: EmptyBatchResponse\nreturn null;\n"));
  }

  private static final String KEPT =
      """
      static final class Kept {
        final List<BatchItemFailure> failed = new ArrayList<>();
        void publish(Registry registry) {
          registry.keep(this);
        }
        void count(Registry registry) {
          registry.keep(failed.size());
        }
      }
      interface Registry {
        void keep(Object kept);
      }
      private Registry registry;
      """;

  @Test
  void madeOutsideOfTheLoopAndInside() {
    assertFlow(
        standard(
            """
            Kept all = new Kept();
            for (SQSMessage message : event.getRecords()) {
              Kept own = new Kept();
              own.failed.clear();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                all.failed.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(all.failed);
            """,
            KEPT));
  }

  @Test
  void madeTwiceByAHelper() {
    String handler =
        """
        Kept first = fresh();
        Kept second = fresh();
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
            // %s
          } catch (RuntimeException e) {
            %s
          }
        }
        second.failed.clear();
        return new SQSBatchResponse(first.failed);
        """;
    String fresh = "private static Kept fresh() { return new Kept(); }";

    assertFlow(
        standard(
            handler.formatted("is told", "first.failed.add(new BatchItemFailure(message.getMessageId()));"), KEPT, fresh),
        standard(handler.formatted("finds: RecordFailureSwallowed", "log.warning(\"failed\");"), KEPT, fresh));
  }

  @Test
  void handsItselfOn() {
    String handler =
        """
        Kept all = new Kept();
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            all.failed.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        all.%s(registry);
        // %s
        return new SQSBatchResponse(List.of());
        """;

    assertFlow(
        standard(handler.formatted("publish", "who has them may return them"), KEPT),
        standard(handler.formatted("count", "finds: EmptyBatchResponse"), KEPT),
        standard(
            "for (String name : List.of(\"a\", \"b\")) { log.info(name); }\n"
                + handler.formatted("count", "finds: EmptyBatchResponse"),
            KEPT));
  }
}
