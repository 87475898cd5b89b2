package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Optionals that hold a failure or nothing, and functions that look into them. */
final class OptionalsTest {
  private static final String ATTEMPT =
      """
      private Optional<BatchItemFailure> attempt(SQSMessage message) {
        try {
          orders.store(message.getBody());
          return Optional.empty();
        } catch (RuntimeException e) {
          return Optional.of(new BatchItemFailure(message.getMessageId()));
        }
      }
      """;
  private static final String SWALLOWING = ATTEMPT.replace("  } catch", "    // finds: RecordFailureSwallowed\n  } catch");

  private static String loop(String statement) {
    return "for (SQSMessage message : event.getRecords()) {\n" + statement + "\n}\n";
  }

  private static String fifoLoop(String condition) {
    return """
        for (SQSMessage message : event.getRecords()) {
          Optional<BatchItemFailure> failure = attempt(message);
          if (%s) {
            List<SQSMessage> all = event.getRecords();
            for (SQSMessage rest : all.subList(all.indexOf(message), all.size())) {
              failures.add(new BatchItemFailure(rest.getMessageId()));
            }
            break;
          }
        }
        """
        .formatted(condition);
  }

  @Test
  void failureInsideIsReported() {
    assertFlow(
        collecting(loop("attempt(message).ifPresent(failures::add);"), ATTEMPT),
        collecting(loop("attempt(message).ifPresentOrElse(failures::add, () -> log.info(\"done\"));"), ATTEMPT),
        collecting(loop("attempt(message).or(() -> Optional.empty()).ifPresent(failures::add);"), ATTEMPT),
        collecting(loop("attempt(message).filter(failure -> true).ifPresent(failures::add);"), ATTEMPT),
        collecting(loop("attempt(message).map(failure -> failure).ifPresent(failures::add);"), ATTEMPT),
        collecting(loop("failures.addAll(attempt(message).map(List::of).orElse(List.of()));"), ATTEMPT),
        collecting(loop("failures.addAll(attempt(message).map(List::of).orElseGet(List::of));"), ATTEMPT),
        collecting(loop("failures.addAll(attempt(message).stream().toList());"), ATTEMPT),
        collecting(loop("attempt(message).stream().forEach(failures::add);"), ATTEMPT),
        collecting(
            loop("BatchItemFailure failure = attempt(message).orElse(null); if (failure != null) failures.add(failure);"),
            ATTEMPT));
  }

  @Test
  void failureInsideIsNotLookedAt() {
    assertFlow(
        collecting(loop("attempt(message);"), SWALLOWING),
        collecting(loop("attempt(message).ifPresent(failure -> log.warning(\"failed\"));"), SWALLOWING),
        collecting(
            loop("attempt(message).ifPresentOrElse(f -> log.warning(\"failed\"), () -> log.info(\"done\"));"),
            SWALLOWING),
        collecting(loop("log.info(\"failed: \" + attempt(message).isPresent());"), SWALLOWING));
  }

  @Test
  void whetherThereIsAFailureDecidesFifoStops() {
    assertFlow(
        fifoCollecting(fifoLoop("failure.isPresent()"), ATTEMPT),
        fifoCollecting(fifoLoop("!failure.isEmpty()"), ATTEMPT),
        fifoCollecting(fifoLoop("failure.orElse(null) != null"), ATTEMPT),
        fifoCollecting(fifoLoop("failure.map(f -> f).isPresent()"), ATTEMPT));
  }

  @Test
  void whetherThereIsAFailureDecidesOtherwiseGoesOn() {
    String marked = "// finds: FifoContinuesAfterFailure\n";
    assertFlow(
        fifoCollecting(
            marked
                + loop(
                    """
                    Optional<BatchItemFailure> failure = attempt(message);
                    if (failure.isPresent()) {
                      failures.add(failure.get());
                    }
                    """),
            ATTEMPT),
        fifoCollecting(
            marked
                + loop(
                    """
                    Optional<BatchItemFailure> failure = attempt(message);
                    if (failure.isEmpty()) {
                      continue;
                    }
                    failures.add(failure.orElseThrow());
                    """),
            ATTEMPT));
  }

  @Test
  void workInAFunctionEscapes() {
    assertFlow(
        collecting(escaping("Optional.ofNullable(message.getBody()).ifPresent(text -> orders.store(text));")),
        collecting(escaping("Optional.ofNullable(message.getBody()).map(text -> orders.parse(text)).isPresent();")),
        collecting(escaping("Optional.ofNullable(message.getBody()).filter(text -> orders.offer(text)).isPresent();")),
        collecting(escaping("Optional.empty().orElseGet(() -> orders.parse(message.getBody()));")),
        collecting(escaping("Optional.<String>empty().or(() -> orders.find(message.getBody())).isPresent();")),
        collecting(
            escaping("Optional.empty().ifPresentOrElse(text -> {}, () -> orders.store(message.getBody()));")));
  }

  @Test
  void workInAFunctionThatMayRunEscapes() {
    String field = "private Optional<String> known;";
    assertFlow(
        collecting(escaping("known.ifPresent(text -> orders.store(text));"), field),
        collecting(escaping("known.orElseGet(() -> orders.parse(message.getBody()));"), field),
        collecting(escaping("known.ifPresentOrElse(text -> {}, () -> orders.store(message.getBody()));"), field),
        collecting(escaping("known.ifPresentOrElse(text -> orders.store(text), () -> {});"), field),
        collecting(escaping("known.map(text -> orders.parse(text)).orElse(\"\");"), field));
  }

  private static String escaping(String statement) {
    return loop("// finds: ExceptionEscapesRecordLoop\n" + statement);
  }

  @Test
  void functionThatNeverRuns() {
    assertFlow(
        collecting(
            loop(
                """
                Optional<String> none = Optional.empty();
                none.ifPresent(text -> orders.store(text));
                none.map(text -> orders.parse(text)).ifPresent(text -> log.info(text));
                Optional<String> one = Optional.of("one");
                log.info(one.orElseGet(() -> orders.parse("none")));
                log.info(one.or(() -> orders.find("none")).get());
                one.ifPresentOrElse(text -> log.info(text), () -> orders.store("none"));
                """)));
  }

  @Test
  void flattened() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().flatMap(message -> attempt(message).stream()).toList());
            """,
            ATTEMPT),
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().map(this::attempt).flatMap(Optional::stream).toList());
            """,
            ATTEMPT),
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().map(this::attempt).filter(Optional::isPresent).map(Optional::get).toList());
            """,
            ATTEMPT));
  }

  @Test
  void listsFlattened() {
    String attempt =
        """
        private List<BatchItemFailure> attempt(SQSMessage message) {
          List<BatchItemFailure> failures = new ArrayList<>();
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
          return failures;
        }
        """;
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().flatMap(message -> attempt(message).stream()).toList());
            """,
            attempt),
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            event.getRecords().stream().flatMap(message -> attempt(message).stream()).forEach(failures::add);
            return new SQSBatchResponse(failures);
            """,
            attempt),
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              failures.addAll(attempt(message));
            }
            return new SQSBatchResponse(failures);
            """,
            attempt),
        standard(
            """
            for (SQSMessage message : event.getRecords()) {
              List<BatchItemFailure> failures = attempt(message);
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                return new SQSBatchResponse(failures);
              }
            }
            return new SQSBatchResponse();
            """,
            attempt));
  }

  @Test
  void emptyWhereTheWorkFailed() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Optional<String> parsed = Optional.empty();
              try {
                parsed = Optional.of(orders.parse(message.getBody()));
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              parsed.ifPresent(body -> log.info(body));
            }
            """));
  }

  @Test
  void nothingElseWhereItHoldsSomething() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              String body = Optional.of("order").orElseGet(() -> "none");
              Optional<String> other = Optional.of(body).or(() -> Optional.of("none"));
              try {
                orders.store(message.getBody() + other.get());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
            }
            """));
  }

  @Test
  void streamOfWhatIsFound() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Optional.of(message.getBody()).stream().forEach(body -> {
                try {
                  orders.store(body);
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              });
            }
            """));
  }

  private static String identifiedBy(String finding, String optional) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          log.info(Optional.of(message).toString());
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            String id = OPTIONAL;
            FINDING
            failures.add(new BatchItemFailure(id));
          }
        }
        """
            .replace("OPTIONAL", optional)
            .replace("FINDING", finding.isEmpty() ? "" : "// finds: " + finding));
  }

  @Test
  void whatItHoldsOrWhatIsTakenInstead() {
    String wrong = "WrongItemIdentifier";
    assertFlow(
        identifiedBy(wrong, "Optional.<String>ofNullable(null).orElseGet(() -> message.getReceiptHandle())"),
        identifiedBy("", "Optional.<String>ofNullable(null).orElseGet(() -> message.getMessageId())"),
        identifiedBy("", "Optional.of(message.getMessageId()).orElseGet(() -> message.getReceiptHandle())"),
        identifiedBy(wrong, "Optional.of(message.getReceiptHandle()).or(() -> Optional.of(message.getMessageId())).get()"),
        identifiedBy("", "Optional.of(message.getMessageId()).or(() -> Optional.of(message.getReceiptHandle())).get()"),
        identifiedBy(wrong, "Optional.of(message.getReceiptHandle()).orElse(message.getMessageId())"),
        identifiedBy("", "Optional.of(message.getMessageId()).orElse(message.getReceiptHandle())"));
  }

  @Test
  void whatAFilterLeavesOutIsReported() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (Optional.of(message).filter(m -> m.getBody().isEmpty()).isEmpty()) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void reportedThroughAnOptionalOnFifo() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                Optional.of(message).ifPresent(m -> failures.add(new BatchItemFailure(m.getMessageId())));
              }
            }
            """));
  }

  @Test
  void optionalMadeOfTheRecord() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              Optional<String> type = message.getMessageAttributes().keySet().stream().findFirst();
              if (type.isPresent()) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void failureOrNull() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              BatchItemFailure failure = safely(message).orElseGet(() -> null);
              if (failure != null) {
                failures.add(failure);
              }
            }
            """,
            """
            private Optional<BatchItemFailure> safely(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              } catch (RuntimeException e) {
                // finds: WrongItemIdentifier
                return Optional.of(new BatchItemFailure(message.getReceiptHandle()));
              }
            }
            """));
  }
}
