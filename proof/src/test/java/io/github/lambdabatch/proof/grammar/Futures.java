package io.github.lambdabatch.proof.grammar;

import org.jspecify.annotations.Nullable;

/** Work that is handed to other threads: awaited or not, and with its failures told in the task, or where it is joined. */
final class Futures {
  private final Draft draft;
  private final Choices choices;
  private final Result result;
  private final String type;
  private final String records;

  Futures(Draft draft, Result result) {
    this.draft = draft;
    this.choices = draft.choices();
    this.result = result;
    this.type = draft.feed().record();
    this.records = "event.getRecords()";
  }

  String body() {
    return switch (choices.of(0, 0, 0, 0, 1, 1, 2, 3, 4)) {
      case 0 -> toldInTask();
      case 1 -> toldWhereJoined();
      case 2 -> toldByCallback();
      case 3 -> result.takesFailures() ? resultsJoined() : toldWhereJoined();
      default -> invokedTogether();
    };
  }

  /** Each task deals with its failure by itself. */
  private String toldInTask() {
    @Nullable Sink sink = sink(true);
    Returns returns = new Returns(draft, result, sink);
    Code task = Guards.of(Iteration.of(draft, sink, "message", "return;"));
    Pool pool = Pool.of(draft);
    String rest;
    draft.trait(Trait.IN_TASKS);
    if (pool.isLocal() || choices.below(8) == 7) {
      draft.trait(pool.isLocal() ? Trait.KEEPS_THROWN : Trait.NOT_AWAITED);
      rest = "for (%s message : %s) {\n%s}\n".formatted(type, records, pool.starting(task.text())) + pool.end();
    } else {
      rest = started(pool, task.text()) + awaited(pool);
    }
    return draft.takePrelude() + pool.declaration() + rest + returns.last() + "\n";
  }

  /** Failures come out where the futures are joined, one record at a time. */
  private String toldWhereJoined() {
    @Nullable Sink sink = sink(false);
    Returns returns = new Returns(draft, result, sink);
    Pool pool = Pool.ofFutures(draft);
    String future = pool.future();
    String work = unchecked(WorkCalls.of(draft, "message"));
    draft.trait(Trait.IN_TASKS);
    String start =
        "Map<%1$s, %2$s> futures = new LinkedHashMap<>();\nfor (%1$s message : %3$s) {\n"
                .formatted(type, future, records)
            + "futures.put(message, %s);\n}\n".formatted(pool.startingFuture(work));
    Iteration turn = Iteration.of(draft, sink, "entry.getKey()", "continue;").leavingBy("break;", null);
    Code action = Actions.onFailure(turn, "e");
    if (action.text().contains("break;")) {
      draft.trait(Trait.STOPS_JOINING);
    }
    String join =
        "for (Map.Entry<%s, %s> entry : futures.entrySet()) {\ntry {\nentry.getValue().%s;\n} catch (%s e) {\n%s}\n}\n"
            .formatted(type, future, pool.join(), pool.joinThrows(), action.text());
    return draft.takePrelude() + start + join + returns.last() + "\n";
  }

  /** A callback of the future tells of the failure. */
  private String toldByCallback() {
    @Nullable Sink sink = sink(true);
    Returns returns = new Returns(draft, result, sink);
    Pool pool = Pool.ofCompletables(draft);
    draft.trait(Trait.IN_TASKS);
    draft.trait(Trait.TOLD_BY_CALLBACK);
    String work = unchecked(WorkCalls.of(draft, "message"));
    String report = Actions.onFailure(Iteration.of(draft, sink, "message", "return null;"), "").text();
    boolean ends = Actions.jumps(report);
    String callback =
        switch (choices.of(0, 0, 1, 2)) {
          case 0 -> ".exceptionally(failure -> {\n" + report + (ends ? "" : "return null;\n") + "})";
          case 1 ->
              ".handle((nothing, failure) -> {\nif (failure != null) {\n" + report + "}\nreturn null;\n})";
          default ->
              ".whenComplete((nothing, failure) -> {\nif (failure != null) {\n"
                  + report.replace("return null;", "return;")
                  + "}\n})";
        };
    String start =
        "List<CompletableFuture<?>> futures = new ArrayList<>();\nfor (%s message : %s) {\nfutures.add(%s%s);\n}\n"
            .formatted(type, records, pool.startingFuture(work), callback);
    return draft.takePrelude() + start + allJoined("CompletableFuture<?>") + returns.last() + "\n";
  }

  /** The tasks have results, which say whether they failed. */
  private String resultsJoined() {
    Pool pool = Pool.ofCompletables(draft);
    draft.trait(Trait.IN_TASKS);
    String name = draft.name("attempt");
    WorkCall work = WorkCalls.of(draft, "item");
    String caught = choices.below(6) == 5 ? Guards.narrow(choices, work) : Guards.broad(choices, work);
    String log = choices.below(3) == 2 ? Actions.log("e").text() : "";
    if (choices.below(2) == 0) {
      String failure = "new BatchItemFailure(%s)".formatted(draft.feed().identifierOf("item"));
      draft.member(
          "private BatchItemFailure %s(%s item) {\ntry {\n%sreturn null;\n} catch (%s e) {\n%sreturn %s;\n}\n}"
              .formatted(name, type, work.text(), caught, log, failure));
      Returns returns = new Returns(draft, result, Sinks.ofList(draft, "failures"));
      return "List<CompletableFuture<BatchItemFailure>> futures =\n"
          + records
          + ".stream().map(message -> CompletableFuture.supplyAsync(() -> %s(message)))%s;\n"
              .formatted(name, choices.of(".toList()", ".collect(Collectors.toList())"))
          + "List<BatchItemFailure> failures =\n"
          + "futures.stream().map(CompletableFuture::join).filter(Objects::nonNull).collect(Collectors.toList());\n"
          + returns.last()
          + "\n";
    }
    Sink sink = Sinks.forBatchResponse(draft, false);
    draft.member(
        "private boolean %s(%s item) {\ntry {\n%sreturn true;\n} catch (%s e) {\n%sreturn false;\n}\n}"
            .formatted(name, type, work.text(), caught, log));
    Returns returns = new Returns(draft, result, sink);
    String report = sink.reporting(records + ".get(i)", draft.feed().identifierOf(records + ".get(i)"));
    return draft.takePrelude()
        + "List<CompletableFuture<Boolean>> futures = new ArrayList<>();\n"
        + "for (%s message : %s) {\nfutures.add(%s);\n}\n"
            .formatted(type, records, pool.supplying(name + "(message)"))
        + "for (int i = 0; i < futures.size(); i++) {\nif (!futures.get(i).join()) {\n%s}\n}\n".formatted(report)
        + returns.last()
        + "\n";
  }

  /** All tasks are given to the executor at once, which waits for them. */
  private String invokedTogether() {
    @Nullable Sink sink = sink(true);
    Returns returns = new Returns(draft, result, sink);
    draft.trait(Trait.IN_TASKS);
    draft.trait(Trait.KEEPS_THROWN);
    Pool pool = Pool.field(draft);
    Code task = Guards.of(Iteration.of(draft, sink, "message", "return null;"));
    String body = task.text() + (task.completes() ? "return null;\n" : "");
    return draft.takePrelude()
        + "List<Callable<Void>> tasks = new ArrayList<>();\nfor (%s message : %s) {\ntasks.add(() -> {\n%s});\n}\n"
            .formatted(type, records, body)
        + "try {\n%s.invokeAll(tasks);\n} catch (InterruptedException e) {\n".formatted(pool.name())
        + "throw new IllegalStateException(e);\n}\n"
        + returns.last()
        + "\n";
  }

  private String started(Pool pool, String task) {
    String start = pool.startingFuture(task);
    return pool.isCompletable() && choices.below(3) == 2
        ? "List<%s> futures = %s.stream().map(message -> %s).collect(Collectors.toList());\n"
            .formatted(pool.future(), records, start)
        : "List<%s> futures = new ArrayList<>();\nfor (%s message : %s) {\nfutures.add(%s);\n}\n"
            .formatted(pool.future(), type, records, start);
  }

  private String awaited(Pool pool) {
    if (choices.below(8) == 7) {
      draft.trait(Trait.NOT_AWAITED);
      return "";
    }
    if (pool.isCompletable()) {
      return allJoined(pool.future());
    }
    String action =
        choices.of("throw new IllegalStateException(e);", "throw new IllegalStateException(e);", "LOG.warning(\"failed\");");
    return "for (%s future : futures) {\ntry {\nfuture.get();\n} catch (InterruptedException | ExecutionException e) {\n%s\n}\n}\n"
        .formatted(pool.future(), action);
  }

  private String allJoined(String future) {
    return choices.of(
        "CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();\n",
        "CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();\n",
        "futures.forEach(CompletableFuture::join);\n",
        "for (" + future + " future : futures) {\nfuture.join();\n}\n");
  }

  private @Nullable Sink sink(boolean parallel) {
    return result.takesFailures() ? Sinks.forBatchResponse(draft, parallel) : null;
  }

  private static String unchecked(WorkCall work) {
    return work.checked()
        ? "try {\n" + work.text() + "} catch (IOException e) {\nthrow new UncheckedIOException(e);\n}\n"
        : work.text();
  }
}
