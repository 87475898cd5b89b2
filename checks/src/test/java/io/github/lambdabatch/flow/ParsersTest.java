package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;

import org.junit.jupiter.api.Test;

/** Parsers that throw one exception alone: a catch that takes it takes all. */
final class ParsersTest {
  private static String caught(String marker, String parse, String exception, String... members) {
    return collecting(
        """
        for (SQSMessage message : event.getRecords()) {
          Object parsed;
          try {
            %s
            parsed = %s;
          } catch (%s e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            continue;
          }
          try {
            orders.store(parsed.toString());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """
            .formatted(marker, parse, exception),
        members);
  }

  private static String takesAll(String parse, String exception, String... members) {
    return caught("", parse, exception, members);
  }

  private static String tooNarrow(String parse, String exception, String... members) {
    return caught("// finds: ExceptionEscapesRecordLoop", parse, exception, members);
  }

  @Test
  void numbers() {
    assertFlow(
        takesAll("Integer.parseInt(message.getBody())", "NumberFormatException"),
        takesAll("Long.valueOf(message.getBody())", "NumberFormatException"),
        takesAll("Double.parseDouble(message.getBody())", "IllegalArgumentException"),
        takesAll("new java.math.BigDecimal(message.getBody())", "NumberFormatException"),
        tooNarrow("Integer.parseInt(message.getBody())", "IllegalStateException"),
        tooNarrow("Integer.parseInt(orders.parse(message.getBody()))", "NumberFormatException"));
  }

  @Test
  void times() {
    String exception = "java.time.format.DateTimeParseException";
    assertFlow(
        takesAll("java.time.Instant.parse(message.getBody())", exception),
        takesAll("java.time.LocalDate.parse(message.getBody())", "java.time.DateTimeException"),
        tooNarrow("java.time.Instant.parse(message.getBody())", "NumberFormatException"));
  }

  @Test
  void arguments() {
    assertFlow(
        takesAll("UUID.fromString(message.getBody())", "IllegalArgumentException"),
        takesAll("Outcome.valueOf(message.getBody())", "IllegalArgumentException"),
        takesAll("Base64.getDecoder().decode(message.getBody())", "IllegalArgumentException"),
        tooNarrow("UUID.fromString(message.getBody())", "NumberFormatException"));
  }

  @Test
  void jackson() {
    String exception = "com.fasterxml.jackson.core.JsonProcessingException";
    String mapper =
        "private final com.fasterxml.jackson.databind.ObjectMapper mapper ="
            + " new com.fasterxml.jackson.databind.ObjectMapper();";
    String archive =
        "interface Archive { String read(String name) throws IOException, " + exception + "; }\nprivate Archive archive;";
    assertFlow(
        takesAll("mapper.readTree(message.getBody())", exception, mapper),
        takesAll("mapper.readValue(message.getBody(), Map.class)", exception, mapper),
        takesAll("mapper.writeValueAsString(message)", exception, mapper),
        takesAll("mapper.readTree(message.getBody().getBytes())", "IOException", mapper),
        takesAll("mapper.readValue(message.getBody().getBytes(), Map.class)", "IOException", mapper),
        tooNarrow("mapper.readTree(message.getBody().getBytes(), 0, 100)", "IOException", mapper),
        tooNarrow("mapper.readTree(stream)", "IOException", mapper, "private java.io.InputStream stream;"),
        tooNarrow("mapper.convertValue(message, Map.class)", "IllegalStateException", mapper),
        tooNarrow("archive.read(message.getBody())", "IOException", archive));
  }

  /** The paths on which it would throw others are kept: a broader catch on them says that the drop is deliberate. */
  @Test
  void droppedBesideABroaderCatch() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store("" + Integer.parseInt(message.getBody()));
              } catch (NumberFormatException e) {
                log.info("malformed");
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """),
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                Integer.parseInt(message.getBody());
              } catch (NumberFormatException e) {
                log.info("malformed");
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }
}
