package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.fifo;

import org.junit.jupiter.api.Test;

/** Guava's views and multimaps hold what goes into them. */
final class GuavaTest {
  private static final String COLLECT = "com.google.common.collect.";

  private static String stopping(String before, String whenDone, String failures) {
    return fifo(
        """
        %s
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            break;
          }
          %s
        }
        return new SQSBatchResponse(%s);
        """
            .formatted(before, whenDone, failures));
  }

  @Test
  void restOfIdentifiers() {
    String all =
        "Set<String> all = event.getRecords().stream().map(SQSMessage::getMessageId).collect(Collectors.toSet());\n"
            + "Set<String> done = new HashSet<>();";
    String add = "done.add(message.getMessageId());";
    assertFlow(
        stopping(
            all, add, COLLECT + "Sets.difference(all, done).stream().map(BatchItemFailure::new).toList()"),
        stopping(
            all + "Set<String> rest = new LinkedHashSet<>(all);",
            "rest.remove(message.getMessageId());",
            "rest.stream().map(BatchItemFailure::new).toList()"));
  }

  @Test
  void restOfRecords() {
    String failure = "m -> new BatchItemFailure(m.getMessageId())";
    String skip = COLLECT + "Iterables.skip(event.getRecords(), done)";
    assertFlow(
        stopping(
            "int done = 0;",
            "done++;",
            COLLECT + "Lists.newArrayList(" + COLLECT + "Iterables.transform(" + skip + ", " + failure + "))"),
        stopping(
            "int done = 0;",
            "done++;",
            COLLECT + "FluentIterable.from(event.getRecords()).skip(done).transform(" + failure + ").toList()"));
  }

  @Test
  void restOfIterator() {
    assertFlow(
        fifo(
            """
            Iterator<SQSMessage> messages = event.getRecords().iterator();
            while (messages.hasNext()) {
              SQSMessage message = messages.next();
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                List<SQSMessage> rest = com.google.common.collect.Lists.newArrayList(messages);
                rest.add(0, message);
                return new SQSBatchResponse(
                    com.google.common.collect.Lists.transform(rest, m -> new BatchItemFailure(m.getMessageId())));
              }
            }
            return new SQSBatchResponse(List.of());
            """));
  }

  private static String byGroup(String multimap, String loop, String inTry, String whenFailed) {
    return fifo(
        """
        com.google.common.collect.ListMultimap<String, SQSMessage> failed = %s;
        %s
        for (SQSMessage message : event.getRecords()) {
          String group = message.getAttributes().get("MessageGroupId");
          if (failed.containsKey(group)) {
            failed.put(group, message);
            continue;
          }
          try {
            orders.store(message.getBody());
          %s
          } catch (RuntimeException e) {
            %s
          }
        }
        return new SQSBatchResponse(
            failed.values().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
        """
            .formatted(multimap, loop, inTry, whenFailed));
  }

  @Test
  void multimaps() {
    String put = "failed.put(group, message);";
    assertFlow(
        byGroup(COLLECT + "ArrayListMultimap.create()", "", "", put),
        byGroup(COLLECT + "LinkedListMultimap.create()", "", "", put),
        byGroup(COLLECT + "MultimapBuilder.linkedHashKeys().arrayListValues().build()", "", "", put),
        byGroup(
            COLLECT + "ArrayListMultimap.create()",
            "// finds: FifoContinuesAfterFailure",
            "// finds: RecordFailureSwallowed",
            ""),
        byGroup(
            COLLECT + "MultimapBuilder.hashKeys().arrayListValues().build()",
            "// finds: FifoContinuesAfterFailure",
            "// finds: RecordFailureSwallowed",
            ""));
  }
}
