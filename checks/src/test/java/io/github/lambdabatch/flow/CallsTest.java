package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which calls are work, and what is known of those that are not. */
final class CallsTest {
  /** What stands in front of the try may fail, or not. */
  private static String before(String statement, String... members) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          STATEMENT
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .replace("STATEMENT", statement),
        members);
  }

  @Test
  void whatIsMadeInFrontOfTheTry() {
    assertFlow(
        before("// finds: ExceptionEscapesRecordLoop\njava.net.Socket socket = new java.net.Socket();"),
        before("// finds: ExceptionEscapesRecordLoop\nThread counter = new Counting(message) { int of() { return 1; } void none() {} };",
            "abstract static class Counting extends Thread { Counting(SQSMessage message) { super(message.getBody()); } }"),
        before("Object counter = new Object() { int of() { return 1; } void none() {} };"));
  }

  @Test
  void futureThatCameFromElsewhere() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              pending.get(message.getMessageId()).join();
            }
            """,
            "private Map<String, CompletableFuture<String>> pending;"));
  }

  /** The messages that are reported are those that this says of their outcome. */
  private static String reportedIf(String finding, String condition) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          String outcome;
          try {
            orders.store(message.getBody());
            outcome = "done";
          FINDING
          } catch (RuntimeException e) {
            outcome = "failed";
          }
          if (CONDITION) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .replace("FINDING", finding)
            .replace("CONDITION", condition));
  }

  @Test
  void outcomesThatAreCompared() {
    String swallowed = "// finds: RecordFailureSwallowed";
    assertFlow(
        reportedIf("", "outcome.equals(\"failed\")"),
        reportedIf(swallowed, "outcome.equals(\"done\")"),
        reportedIf(swallowed, "\"done\".equals(outcome)"),
        reportedIf(swallowed, "!\"failed\".equals(outcome)"),
        reportedIf("", "outcome.contains(\"one\")"));
  }

  @Test
  void whatTheJdkDoesWithoutFailing() {
    assertFlow(
        before(
            """
            String text = message.getBody();
            Thread.currentThread().setName("worker");
            log.info("" + Thread.currentThread().getStackTrace().length + Thread.currentThread().getId());
            Date date = new Date();
            log.info("" + date.getTime() + date.toInstant() + date.before(new Date(0)));
            Runtime runtime = Runtime.getRuntime();
            log.info("" + runtime.availableProcessors() + runtime.freeMemory() + runtime.maxMemory() + runtime.totalMemory());
            text = Objects.requireNonNullElse(text, "");
            log.info("" + new Random().nextInt(3) + new java.security.SecureRandom().nextLong());
            java.math.BigDecimal sum = java.math.BigDecimal.ONE.add(java.math.BigDecimal.valueOf(2)).multiply(java.math.BigDecimal.TEN);
            log.info("" + sum.compareTo(sum.negate()) + java.math.BigInteger.ONE.add(java.math.BigInteger.TWO).signum());
            Comparator<String> order = Comparator.<String>naturalOrder().reversed().thenComparing(Comparator.reverseOrder());
            List<String> sorted = new ArrayList<>(List.of("b", "a"));
            sorted.sort(order);
            log.info("" + Outcome.values().length + Outcome.DONE.ordinal());
            log.info(Integer.toHexString(text.hashCode()) + Long.toHexString(1L) + Integer.bitCount(3) + Boolean.toString(true));
            log.info("-".repeat(3) + text.strip().indent(2) + text.intern() + text.toCharArray().length + text.chars().count());
            log.info("" + text.regionMatches(0, "a", 0, 1) + text.stripLeading() + text.codePoints().count());
            Locale.setDefault(Locale.ROOT);
            java.util.zip.CRC32 sums = new java.util.zip.CRC32();
            sums.update(text.getBytes());
            log.info("" + sums.getValue());
            OptionalInt most = IntStream.of(1, 2).max();
            log.info("" + most.isPresent() + most.orElse(0));
            java.util.regex.Matcher matcher = PATTERN.matcher(text);
            log.info("" + matcher.matches() + matcher.find() + PATTERN.split(text).length);
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(text.getBytes());
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().rewind();
            Exception problem = new IllegalStateException("none");
            log.info("" + problem.getMessage() + Integer.valueOf(3) + java.time.Instant.now());
            log.info(getClass().getSimpleName() + Handler.class.getPackageName() + UUID.nameUUIDFromBytes(bytes));
            """,
            "private static final java.util.regex.Pattern PATTERN = java.util.regex.Pattern.compile(\"a\");"));
  }

  @Test
  void whatTheJdkFailsWith() {
    for (String statement :
        List.of(
            "message.getBody().substring(3);",
            "Integer.parseInt(message.getBody());",
            "Integer.valueOf(message.getBody());",
            "java.time.Instant.parse(message.getBody());",
            "UUID.fromString(message.getBody());",
            "Outcome.valueOf(message.getBody());",
            "new java.math.BigDecimal(message.getBody());",
            "java.util.regex.Pattern.compile(message.getBody());",
            "PATTERN.matcher(message.getBody()).group();",
            "IntStream.range(0, message.getBody().length()).max().orElseThrow();",
            "java.nio.ByteBuffer.wrap(message.getBody().getBytes()).get(new byte[3]);",
            "order.compare(message, message);")) {
      assertFlow(
          before(
              "// finds: ExceptionEscapesRecordLoop\n" + statement,
              "private static final java.util.regex.Pattern PATTERN = java.util.regex.Pattern.compile(\"a\");",
              "private Comparator<SQSMessage> order;"));
    }
  }

  @Test
  void stageThatCopes() {
    assertFlow(
        collecting(
            """
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              CompletionStage<Void> stage = CompletableFuture.runAsync(() -> orders.store(message.getBody()));
              CompletionStage<Void> told =
                  stage.exceptionally(
                      failure -> {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                        return null;
                      });
              futures.add(told.toCompletableFuture());
            }
            futures.forEach(CompletableFuture::join);
            """));
  }

  @Test
  void listThatIsOnlyPrinted() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
              }
            }
            log.info(String.valueOf(failed));
            // finds: EmptyBatchResponse
            return new SQSBatchResponse(List.of());
            """));
  }

  @Test
  void conditionOnWhatATypeVariableNames() {
    assertFlow(
        collecting(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
              }
            }
            tell(mode, failed, failures);
            """,
            "private Object mode;",
            """
            private static <M> void tell(M chosen, List<String> failed, List<BatchItemFailure> failures) {
              if (chosen == null) {
                failed.forEach(id -> failures.add(new BatchItemFailure(id)));
              }
            }
            """));
  }
}
