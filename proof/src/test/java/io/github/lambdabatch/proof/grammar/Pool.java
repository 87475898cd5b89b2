package io.github.lambdabatch.proof.grammar;

/** What runs tasks on other threads, and how it is written. */
final class Pool {
  private enum Kind {
    /** {@code CompletableFuture.runAsync}. */
    COMMON,
    /** The same, on an executor. */
    ON_EXECUTOR,
    /** {@code submit} of an executor. */
    SUBMIT,
    /** {@code execute} of an executor that is made for the batch, and awaited at its end. */
    LOCAL
  }

  private final Kind kind;
  private final Choices choices;

  private Pool(Kind kind, Draft draft) {
    this.kind = kind;
    this.choices = draft.choices();
    if (kind == Kind.ON_EXECUTOR || kind == Kind.SUBMIT) {
      draft.member("private final ExecutorService executor = Executors.newFixedThreadPool(4);");
    }
  }

  static Pool of(Draft draft) {
    return new Pool(draft.choices().of(Kind.COMMON, Kind.ON_EXECUTOR, Kind.SUBMIT, Kind.LOCAL), draft);
  }

  /** One that gives futures. */
  static Pool ofFutures(Draft draft) {
    return new Pool(draft.choices().of(Kind.COMMON, Kind.ON_EXECUTOR, Kind.SUBMIT), draft);
  }

  /** One that gives futures with callbacks. */
  static Pool ofCompletables(Draft draft) {
    return new Pool(draft.choices().of(Kind.COMMON, Kind.ON_EXECUTOR), draft);
  }

  /** An executor in a field. */
  static Pool field(Draft draft) {
    return new Pool(Kind.SUBMIT, draft);
  }

  String name() {
    return "executor";
  }

  boolean isLocal() {
    return kind == Kind.LOCAL;
  }

  boolean isCompletable() {
    return kind == Kind.COMMON || kind == Kind.ON_EXECUTOR;
  }

  /** The type of its futures. */
  String future() {
    return isCompletable() ? "CompletableFuture<Void>" : "Future<?>";
  }

  String declaration() {
    return isLocal() ? "ExecutorService executor = Executors.newFixedThreadPool(4);\n" : "";
  }

  /** The statement that starts a task of these statements, and keeps nothing of it. */
  String starting(String task) {
    return isLocal() || kind == Kind.SUBMIT
        ? "executor.%s(() -> {\n%s});\n".formatted(choices.of("execute", "submit"), task)
        : startingFuture(task) + ";\n";
  }

  /** The expression that starts a task of these statements, which is its future. */
  String startingFuture(String task) {
    return switch (kind) {
      case COMMON -> "CompletableFuture.runAsync(() -> {\n" + task + "})";
      case ON_EXECUTOR -> "CompletableFuture.runAsync(() -> {\n" + task + "}, executor)";
      default -> "executor.submit(() -> {\n" + task + "})";
    };
  }

  /** The expression that starts a task with that result. */
  String supplying(String expression) {
    return "CompletableFuture.supplyAsync(() -> " + expression + (kind == Kind.ON_EXECUTOR ? ", executor)" : ")");
  }

  /** How a future is joined. */
  String join() {
    return isCompletable() ? "join()" : "get()";
  }

  /** What to catch there. */
  String joinThrows() {
    return isCompletable()
        ? choices.of("Exception", "RuntimeException", "CompletionException")
        : choices.of("Exception", "InterruptedException | ExecutionException");
  }

  /** The statements that end a pool that is made for the batch, when its tasks are done. */
  String end() {
    if (!isLocal()) {
      return "";
    }
    return "executor.shutdown();\ntry {\nexecutor.awaitTermination(1, TimeUnit.MINUTES);\n"
        + "} catch (InterruptedException e) {\nThread.currentThread().interrupt();\n}\n";
  }
}
