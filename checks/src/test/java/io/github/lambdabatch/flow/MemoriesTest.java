package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Cells, arrays, fields and collections that remember a failure: what a handler of a FIFO queue learns from them. */
final class MemoriesTest {
  private static final String LOOP =
      """
      DECLARATION
      MARK
      for (SQSMessage message : event.getRecords()) {
        if (ASKED) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          continue;
        }
        try {
          orders.store(message.getBody());
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          NOTED
        }
      }
      """;

  private static String stops(String declaration, String noted, String asked) {
    return fifoCollecting(loop("", declaration, noted, asked));
  }

  private static String goesOn(String declaration, String noted, String asked) {
    return fifoCollecting(loop("// finds: FifoContinuesAfterFailure", declaration, noted, asked));
  }

  private static String loop(String mark, String declaration, String noted, String asked) {
    return LOOP
        .replace("MARK", mark)
        .replace("DECLARATION", declaration)
        .replace("NOTED", noted)
        .replace("ASKED", asked);
  }

  @Test
  void cellsStop() {
    assertFlow(
        stops("AtomicBoolean failed = new AtomicBoolean();", "failed.set(true);", "failed.get()"),
        stops("AtomicBoolean failed = new AtomicBoolean(false);", "failed.lazySet(true);", "failed.getPlain()"),
        stops("AtomicBoolean ok = new AtomicBoolean(true);", "ok.set(false);", "!ok.get()"),
        stops("AtomicBoolean failed = new AtomicBoolean();", "failed.getAndSet(true);", "failed.get()"),
        stops("AtomicBoolean failed = new AtomicBoolean();", "failed.compareAndSet(false, true);", "failed.get()"),
        stops("AtomicInteger failed = new AtomicInteger();", "failed.incrementAndGet();", "failed.get() > 0"),
        stops("AtomicInteger failed = new AtomicInteger(0);", "failed.getAndIncrement();", "failed.intValue() != 0"),
        stops("AtomicLong failed = new AtomicLong();", "failed.addAndGet(1);", "failed.get() >= 1"),
        stops("AtomicInteger left = new AtomicInteger(1);", "left.set(0);", "left.get() == 0"),
        stops(
            "AtomicReference<String> failed = new AtomicReference<>();",
            "failed.set(message.getMessageId());",
            "failed.get() != null"),
        stops(
            "AtomicReference<Exception> failed = new AtomicReference<>(null);", "failed.set(e);", "null != failed.get()"));
  }

  @Test
  void cellsThatAreNotSetGoOn() {
    assertFlow(
        goesOn("AtomicBoolean failed = new AtomicBoolean();", "failed.set(false);", "failed.get()"),
        goesOn("AtomicBoolean ok = new AtomicBoolean(true);", "", "!ok.get()"),
        goesOn("AtomicInteger failed = new AtomicInteger();", "", "failed.get() > 0"),
        goesOn("AtomicInteger left = new AtomicInteger(1);", "", "left.get() == 0"),
        goesOn("AtomicReference<String> failed = new AtomicReference<>();", "", "failed.get() != null"));
  }

  @Test
  void arraysStop() {
    assertFlow(
        stops("boolean[] failed = new boolean[1];", "failed[0] = true;", "failed[0]"),
        stops("boolean[] ok = {true};", "ok[0] = false;", "!ok[0]"),
        stops("int[] failed = new int[1];", "failed[0]++;", "failed[0] > 0"),
        stops("int[] failed = {0};", "failed[0] += 1;", "failed[0] != 0"),
        stops("Object[] failed = new Object[1];", "failed[0] = message;", "failed[0] != null"));
  }

  @Test
  void arraysThatAreNotSetGoOn() {
    assertFlow(
        goesOn("boolean[] failed = new boolean[1];", "", "failed[0]"),
        goesOn("boolean[] ok = {true};", "", "!ok[0]"),
        goesOn("int[] failed = new int[1];", "", "failed[0] > 0"),
        goesOn("String[] failed = new String[1];", "", "failed[0] != null"));
  }

  @Test
  void collectionsStop() {
    String list = "List<String> failed = new ArrayList<>();";
    String add = "failed.add(message.getMessageId());";
    assertFlow(
        stops(list, add, "!failed.isEmpty()"),
        stops(list, add, "failed.size() > 0"),
        stops(list, add, "failed.size() != 0"),
        stops(list, add, "!new ArrayList<>(failed).isEmpty()"),
        stops(list, "failed.addAll(List.of(message.getMessageId()));", "!failed.isEmpty()"),
        stops(list, "failed.addAll(Arrays.asList(message.getMessageId()));", "!failed.isEmpty()"),
        stops(list, add + " failed.addAll(List.of());", "!failed.isEmpty()"),
        stops("Map<String, Exception> failed = new HashMap<>();", "failed.put(\"\", e);", "!failed.isEmpty()"),
        stops("Deque<String> failed = new ArrayDeque<>();", "failed.push(\"\");", "!failed.isEmpty()"));
  }

  @Test
  void collectionsThatStayEmptyGoOn() {
    String list = "List<String> failed = new ArrayList<>();";
    assertFlow(
        goesOn(list, "", "!failed.isEmpty()"),
        goesOn(list, "", "failed.size() > 0"),
        goesOn(list, "failed.addAll(List.of());", "!failed.isEmpty()"),
        goesOn(list, "failed.addAll(new ArrayList<>());", "!failed.isEmpty()"),
        goesOn(list, "", "!failed.stream().toList().isEmpty()"),
        goesOn(list, "failed.add(\"\"); failed.clear();", "!failed.isEmpty()"));
  }

  @Test
  void fieldsStop() {
    String field = "private boolean failed;";
    assertFlow(
        fifoCollecting(loop("", "this.failed = false;", "this.failed = true;", "this.failed"), field),
        fifoCollecting(loop("", "failed = false;", "this.failed = true;", "failed"), field),
        fifoCollecting(
            loop("// finds: FifoContinuesAfterFailure", "this.failed = false;", "", "this.failed"), field));
  }

  @Test
  void countedDownIsADoubt() {
    assertFlow(
        stops("int left = 1;", "left--;", "left == 0"),
        stops("int left = 1;", "--left;", "left < 1"),
        stops("int left = -1;", "left++;", "left > -1"));
  }

  @Test
  void loopOverWhatIsThereStops() {
    assertFlow(
        stops("boolean failed = false;", "for (String id : List.of(\"\")) { failed = true; }", "failed"),
        goesOn("boolean failed = false;", "for (String id : new ArrayList<String>()) { failed = true; }", "failed"));
  }

  @Test
  void failuresOfTheResponse() {
    assertFlow(
        fifo(
            """
            SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());
            for (SQSMessage message : event.getRecords()) {
              if (!response.getBatchItemFailures().isEmpty()) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return response;
            """),
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            SQSBatchResponse response = new SQSBatchResponse(failures);
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            response.setBatchItemFailures(new ArrayList<>());
            // finds: EmptyBatchResponse
            return response;
            """),
        standard(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
            """));
  }

  @Test
  void emptyResponseBehindALookAtAllFailures() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            if (!failures.isEmpty()) {
              failures.forEach(failure -> log.warning("failed"));
              // finds: EmptyBatchResponse
              return new SQSBatchResponse();
            }
            """));
  }

  @Test
  void workBehindAClearedList() {
    assertFlow(
        collecting(
            """
            List<String> lines = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              lines.add("begins");
              lines.clear();
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """),
        collecting(
            """
            Deque<String> lines = new ArrayDeque<>();
            for (SQSMessage message : event.getRecords()) {
              lines.add("begins");
              log.info(lines.poll());
              // finds: ExceptionEscapesRecordLoop
              orders.store(message.getBody());
            }
            """));
  }

  @Test
  void roomIsNotContent() {
    assertFlow(goesOn("List<Integer> failed = new ArrayList<>(16);", "", "!failed.isEmpty()"));
    assertFlow(stops("List<Integer> failed = new ArrayList<>(16);", "failed.add(0);", "!failed.isEmpty()"));
  }

  @Test
  void whatIsTakenOutMayNotBeAll() {
    assertFlow(
        stops(
            "List<Integer> failed = new ArrayList<>();",
            "failed.add(1); failed.add(2); failed.remove(0);",
            "!failed.isEmpty()"));
  }

  @Test
  void filteredAway() {
    assertFlow(stops("", "", "!failures.stream().toList().isEmpty()"));
  }

  @Test
  void loopsOverWhatHoldsZero() {
    for (String zeros : new String[] {"List.of(0)", "Arrays.asList(0)", "new int[1]", "new int[] {0}", "Set.of(false)"}) {
      assertFlow(
          collecting(
              """
              for (var zero : %s) {
                for (SQSMessage message : event.getRecords()) {
                  // finds: ExceptionEscapesRecordLoop
                  orders.store(message.getBody());
                }
              }
              """
                  .formatted(zeros)));
    }
  }

  @Test
  void whateverElseRemembers() {
    assertFlow(
        stops(
            "Vector<Integer> failed = new Vector<>();",
            "failed.addElement(1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "List<Integer> failed = new ArrayList<>();",
            "Collections.addAll(failed, 1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "List<Integer> failed = new ArrayList<>();",
            "com.google.common.collect.Iterables.addAll(failed, List.of(1));",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "List<Integer> failed = new ArrayList<>();",
            "failed.listIterator().add(1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "BitSet failed = new BitSet();",
            "failed.set(1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "Set<Integer> failed = ConcurrentHashMap.newKeySet();",
            "failed.add(1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "Set<Integer> failed = Collections.newSetFromMap(new HashMap<>());",
            "failed.add(1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "com.google.common.collect.Multimap<Integer, Integer> failed = "
                + "com.google.common.collect.HashMultimap.create();",
            "failed.put(1, 2);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "com.google.common.collect.ImmutableList.Builder<Integer> failed = "
                + "com.google.common.collect.ImmutableList.builder();",
            "failed.add(1);",
            "!failed.build().isEmpty()"));
    assertFlow(
        stops(
            "com.google.common.collect.Multiset<Integer> failed = com.google.common.collect.HashMultiset.create();",
            "failed.add(1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "StringBuilder failed = new StringBuilder();",
            "failed.append(1);",
            "failed.length() > 0"));
    assertFlow(
        stops(
            "StringJoiner failed = new StringJoiner(\",\");",
            "failed.add(\"1\");",
            "failed.length() > 0"));
    assertFlow(
        stops(
            "AtomicReference<Exception> failed = new AtomicReference<>();",
            "failed.compareAndSet(null, e);",
            "failed.get() != null"));
    assertFlow(
        stops(
            "AtomicBoolean failed = new AtomicBoolean();",
            "failed.lazySet(true);",
            "failed.get()"));
    assertFlow(
        stops(
            "CountDownLatch failed = new CountDownLatch(1);",
            "failed.countDown();",
            "failed.getCount() == 0"));
    assertFlow(
        stops(
            "boolean[] failed = new boolean[1];",
            "Arrays.fill(failed, true);",
            "failed[0]"));
    assertFlow(
        stops(
            "Map<String, Boolean> failed = new HashMap<>();",
            "failed.put(\"a\", true);",
            "failed.containsValue(true)"));
    assertFlow(
        stops(
            "List<Integer> failed = new ArrayList<>();",
            "failed.add(1);",
            "failed.iterator().hasNext()"));
    assertFlow(
        stops(
            "List<Integer> failed = new ArrayList<>(); Map<String, List<Integer>> m = Map.of(\"a\", failed);",
            "m.get(\"a\").add(1);",
            "!failed.isEmpty()"));
    assertFlow(
        stops(
            "ThreadLocal<Boolean> failed = ThreadLocal.withInitial(() -> false);",
            "failed.set(true);",
            "failed.get()"));
  }
}
