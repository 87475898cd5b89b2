package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** What keeps failures that is no plain list: streams that are put together, cells that functions change, maps. */
final class KeepersTest {
  private static final String ITEM = "new BatchItemFailure(message.getMessageId())";

  private static String keeping(String declaration, String keep, String end) {
    return standard(
        """
        DECLARATION
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            KEEP
          }
        }
        END
        """
            .replace("DECLARATION", declaration)
            .replace("KEEP", keep)
            .replace("END", end));
  }

  @Test
  void streamsThatArePutTogether() {
    String items = "Stream<BatchItemFailure> items = Stream.empty();";
    String ids = "Stream<String> ids = Stream.empty();";
    String list = "List<BatchItemFailure> list = List.of();";
    assertFlow(
        keeping(items, "items = Stream.concat(items, Stream.of(" + ITEM + "));", "return new SQSBatchResponse(items.toList());"),
        keeping(items, "items = Stream.concat(Stream.of(" + ITEM + "), items);", "return new SQSBatchResponse(items.toList());"),
        keeping(
            ids,
            "ids = Stream.concat(ids, Stream.of(message.getMessageId()));",
            "return new SQSBatchResponse(ids.map(BatchItemFailure::new).toList());"),
        keeping(
            list,
            "list = Stream.concat(list.stream(), Stream.of(" + ITEM + ")).toList();",
            "return new SQSBatchResponse(list);"),
        keeping(
            list,
            "list = Stream.concat(list.stream().filter(i -> true), Stream.of(" + ITEM + ")).toList();",
            "return new SQSBatchResponse(list);"));
  }

  @Test
  void streamsThatArePutTogetherForNothing() {
    assertFlow(
        keeping(
            "Stream<BatchItemFailure> items = Stream.empty();",
            "items = Stream.concat(items, Stream.of(" + ITEM + "));",
            "log.info(\"\" + items.count());\n// finds: EmptyBatchResponse\nreturn new SQSBatchResponse(List.of());"));
  }

  @Test
  void streamOfNothing() {
    assertFlow(
        standard(
            """
            Stream<String> ids = Stream.empty();
            return new SQSBatchResponse(ids.map(BatchItemFailure::new).toList());
            """));
  }

  @Test
  void cellsThatFunctionsChange() {
    String list = "AtomicReference<List<BatchItemFailure>> list = new AtomicReference<>(List.of());";
    String end = "return new SQSBatchResponse(list.get());";
    String added = "{ List<BatchItemFailure> next = new ArrayList<>(old); next.add(" + ITEM + "); return next; }";
    assertFlow(
        keeping(list, "list.updateAndGet(old -> " + added + ");", end),
        keeping(list, "list.getAndUpdate(old -> " + added + ");", end),
        keeping(
            list,
            "list.accumulateAndGet(List.of(" + ITEM + "), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());",
            end));
  }

  @Test
  void valuesOfMaps() {
    assertFlow(
        keeping(
            "Map<String, List<String>> ids = new HashMap<>();",
            "ids.merge(\"failed\", List.of(message.getMessageId()), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());",
            "return new SQSBatchResponse(ids.getOrDefault(\"failed\", List.of()).stream().map(BatchItemFailure::new).toList());"),
        keeping(
            "Map<Boolean, List<SQSMessage>> messages = Map.of(false, new ArrayList<>());",
            "messages.get(false).add(message);",
            "return new SQSBatchResponse(messages.get(false).stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());"));
  }

  @Test
  void properties() {
    assertFlow(
        keeping(
            "Properties failed = new Properties();",
            "failed.setProperty(message.getMessageId(), \"failed\");",
            "return new SQSBatchResponse(failed.stringPropertyNames().stream().map(BatchItemFailure::new).toList());"));
  }

  @Test
  void streamsThatDoMoreAreNotPutTogether() {
    assertFlow(
        collecting(
            """
            Stream.concat(event.getRecords().stream().filter(m -> m.getBody() != null), Stream.<SQSMessage>empty())
                // finds: ExceptionEscapesRecordLoop
                .forEach(message -> orders.store(message.getBody()));
            """));
  }

  @Test
  void twoEmptyStreamsAreEmpty() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> none =
                Stream.concat(Stream.<BatchItemFailure>empty(), Stream.<BatchItemFailure>empty()).toList();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
                // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.info("failed");
              }
            }
            if (none.isEmpty()) {
              return new SQSBatchResponse(none);
            }
            return rest(event);
            """,
            """
            private native SQSBatchResponse rest(SQSEvent event);
            """));
  }
}
