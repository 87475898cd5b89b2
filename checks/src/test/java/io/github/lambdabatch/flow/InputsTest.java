package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** What an iteration makes of its record to give it to the work: a map of its attributes, a list of its lines. */
final class InputsTest {
  private static final String TABLE =
      """
      private Table table;
      interface Table {
        Map<String, Object> find(String key);
        void put(Map<String, Object> item);
        void putAll(Collection<String> lines);
      }
      """;

  private static final String MAP =
      """
      Map<String, Object> item = new HashMap<>();
      item.put("body", message.getBody());
      table.put(item);
      """;
  private static final String REPORT = "failures.add(new BatchItemFailure(message.getMessageId()));";

  private static String loop(String work, String caught) {
    return """
        for (SQSMessage message : event.getRecords()) {
          try {
            WORK
          } catch (RuntimeException e) {
            CAUGHT
          }
        }
        """
        .replace("WORK", work)
        .replace("CAUGHT", caught);
  }

  /** That the next record is put into a map of its own tells nobody of the one before. */
  @Test
  void failureOfWorkThatIsGivenThemIsSwallowed() {
    String caught = "log.warning(\"not stored: \" + e);";
    for (String work :
        new String[] {
          MAP,
          "table.put(Map.of(\"body\", message.getBody()));",
          "table.putAll(List.of(message.getBody()));",
          "List<String> lines = new ArrayList<>();\nlines.add(message.getBody());\ntable.putAll(lines);",
          "Set<String> lines = Stream.of(message.getBody()).collect(Collectors.toSet());\ntable.putAll(lines);"
        }) {
      assertFlow(
          collecting(
              loop(work, caught).replace("} catch", "// finds: RecordFailureSwallowed\n} catch"), TABLE));
    }
  }

  /** The first failure ends the work on a FIFO queue; work that makes up for a part that failed is no failure. */
  @Test
  void workThatMakesUpForWhatFailedIsGivenThem() {
    String stop = REPORT + "\nfailed = true;";
    String skip = "if (failed) {\n" + REPORT + "\ncontinue;\n}\n";
    for (String work :
        new String[] {
          """
          Map<String, Object> item = new HashMap<>();
          item.put("body", message.getBody());
          try {
            item.putAll(table.find(message.getBody()));
          } catch (RuntimeException e) {
            log.info("no item before");
          }
          table.put(item);
          """,
          """
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            log.info("not needed");
          }
          table.put(Map.of("body", message.getBody()));
          """,
          """
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            log.info("not needed");
          }
          List<String> lines = new ArrayList<>();
          lines.add(message.getBody());
          table.putAll(lines);
          """
        }) {
      assertFlow(fifoCollecting("boolean failed = false;\n" + loop(work, stop).replaceFirst("try", skip + "try"), TABLE));
    }
  }

  @Test
  void failureThatIsReportedToo() {
    assertFlow(
        collecting(loop(MAP, REPORT), TABLE),
        fifoCollecting("// finds: FifoContinuesAfterFailure\n" + loop(MAP, REPORT), TABLE),
        fifoCollecting(
            loop(
                MAP,
                "return new SQSBatchResponse(\n"
                    + "    event.getRecords().subList(event.getRecords().indexOf(message), event.getRecords().size()).stream()\n"
                    + "        .map(m -> new BatchItemFailure(m.getMessageId()))\n"
                    + "        .toList());"),
            TABLE));
  }

  /** An identifier in a list of its own is a report: the handler goes on after it. */
  @Test
  void reportIsNoInput() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              boolean failed = false;
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
              }
              if (failed) {
                List<BatchItemFailure> one = List.of(new BatchItemFailure(message.getMessageId()));
                failures.addAll(one);
                // finds: ExceptionEscapesRecordLoop
                reporter.report(one);
              }
            }
            """,
            "private Reporter reporter;\ninterface Reporter {\n  void report(List<BatchItemFailure> items);\n}\n"));
  }

  /** What outlives the iteration may hold the batch: here it is the rest that the handler hands on. */
  @Test
  void collectionThatOutlivesTheIterationIsNone() {
    String handler =
        """
        List<String> chunk = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          chunk.add(message.getBody());
          if (chunk.size() == 10) {
            chunk = new ArrayList<>();
          }
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            table.putAll(chunk);
          }
        }
        """;
    assertFlow(collecting(handler, TABLE));
  }

  private static final String WORKS = "private Works works;\ninterface Works {\nvoid on(Object given);\n}\n";

  /** Each attempt makes its input anew; that the last one failed is told by a flag. */
  @Test
  void attemptsAreGivenThem() {
    String[] works = {
      "works.on(Map.of(\"id\", message.getMessageId(), \"body\", message.getBody()));",
      "works.on(List.of(Map.of(\"body\", message.getBody())));",
      "works.on(new HashMap<>(Map.of(\"body\", message.getBody())));",
      "Map<String, Object> map = new HashMap<>();\nmap.put(\"body\", message.getBody());\n"
          + "map.putAll(Map.of(\"kind\", \"order\"));\nworks.on(map);",
      "List<Object> list = new ArrayList<>();\nlist.add(message.getBody());\nlist.add(List.of(\"order\"));\nworks.on(list);",
    };
    for (String work : works) {
      assertFlow(
          fifoCollecting(
              """
              for (SQSMessage message : event.getRecords()) {
                boolean done = false;
                for (int attempt = 0; attempt < 2 && !done; attempt++) {
                  try {
                    %s
                    done = true;
                  } catch (RuntimeException e) {
                    log.warning("again");
                  }
                }
                if (!done) {
                  int first = event.getRecords().indexOf(message);
                  for (SQSMessage rest : event.getRecords().subList(first, event.getRecords().size())) {
                    failures.add(new BatchItemFailure(rest.getMessageId()));
                  }
                  break;
                }
              }
              """
                  .formatted(work),
              WORKS));
    }
  }

  /** The same work on the next part of the record is no report of the part that failed, although it names the record. */
  @Test
  void workOnTheNextPart() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (String part : message.getBody().split("#")) {
                try {
                  works.on(Map.of("id", message.getMessageId(), "part", part));
                  // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.info("failed");
                }
              }
            }
            """,
            WORKS));
  }

  @Test
  void firstRecordAlone() {
    String first = "// finds: OnlyFirstRecordProcessed\nSQSMessage message = event.getRecords().get(0);\n";
    String caught =
        "} catch (RuntimeException e) {\nfailures.add(new BatchItemFailure(message.getMessageId()));\n}\n";
    assertFlow(
        collecting(first + "try {\nworks.on(List.of(message.getBody()));\n" + caught, WORKS),
        collecting(first + "try {\nworks.on(List.of(Map.of(\"body\", message.getBody())));\n" + caught, WORKS),
        collecting(
            first
                + "try {\nMap<String, String> map = new HashMap<>();\nmap.put(\"body\", message.getBody());\n"
                + "works.on(map);\n"
                + caught,
            WORKS));
  }

  /** What holds nothing of the record, or a report of it, is given to something else than the work on it. */
  @Test
  void firstRecordIsNotInIt() {
    String first = "SQSMessage message = event.getRecords().get(0);\nlog.info(message.getBody());\n";
    assertFlow(
        collecting(first + "works.on(List.of(\"order\"));\n", WORKS),
        collecting(first + "failures.add(new BatchItemFailure(message.getMessageId()));\nworks.on(failures);\n", WORKS));
  }

  /** Behind a round in which a record failed, the input of the next one's work is no report of the rest. */
  @Test
  void rounds() {
    String[] works = {
      "works.on(Map.of(\"body\", message.getBody()));",
      "Map<String, Object> map = new HashMap<>();\nmap.put(\"id\", message.getMessageId());\nworks.on(map);",
      "List<String> list = new ArrayList<>();\nlist.add(message.getBody());\nworks.on(List.of(list));",
    };
    for (String work : works) {
      assertFlow(
          collecting(
              """
              for (int from = 0; from < event.getRecords().size(); from += 3) {
                int to = Math.min(from + 3, event.getRecords().size());
                for (SQSMessage message : event.getRecords().subList(from, to)) {
                  try {
                    %s
                    // finds: RecordFailureSwallowed
                  } catch (RuntimeException e) {
                    log.info("failed");
                  }
                }
              }
              """
                  .formatted(work),
              WORKS));
    }
  }

  @Test
  void madeAndNotGiven() {
    String handler =
        """
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
            // %s
          } catch (RuntimeException e) {
            Map<String, String> report = new HashMap<>();
            report.put("body", message.getBody());
            alerts.ring(%s);
          }
        }
        """;
    String alerts = "interface Alerts { void ring(Object about); }\nprivate Alerts alerts;";

    assertFlow(
        collecting(handler.formatted("is told", "report"), alerts),
        collecting(handler.formatted("finds: RecordFailureSwallowed", "\"failed\""), alerts));
  }
}
