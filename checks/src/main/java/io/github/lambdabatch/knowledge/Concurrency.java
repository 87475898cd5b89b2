package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.sun.tools.javac.code.Symbol.MethodSymbol;

/** Methods that hand work to other threads, and methods that wait for them. */
public final class Concurrency {
  private static final ImmutableSetMultimap<String, String> STARTING =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.util.concurrent.CompletableFuture", "runAsync", "supplyAsync")
          .putAll("java.util.concurrent.CompletionService", "submit")
          .putAll("java.util.concurrent.Executor", "execute")
          .putAll("java.util.concurrent.ExecutorCompletionService", "submit")
          .putAll("java.util.concurrent.ExecutorService", "submit", "execute")
          .putAll("java.util.concurrent.ThreadPoolExecutor", "submit", "execute")
          .putAll("java.util.concurrent.ForkJoinPool", "submit", "execute")
          .putAll("java.util.concurrent.ScheduledExecutorService", "schedule", "submit", "execute")
          .putAll("java.lang.Thread", "startVirtualThread")
          .putAll("java.lang.Thread.Builder", "start")
          .build();

  private static final ImmutableSet<String> WAITING =
      ImmutableSet.of(
          "acquire",
          "allOf",
          "anyOf",
          "arriveAndAwaitAdvance",
          "await",
          "awaitQuiescence",
          "awaitTermination",
          "close",
          "exchange",
          "get",
          "getNow",
          "invokeAll",
          "invokeAny",
          "isDone",
          "isTerminated",
          "join",
          "poll",
          "quietlyJoin",
          "take",
          "tryAcquire");

  /** Of the methods that wait, those that throw what the other thread has thrown. */
  private static final ImmutableSet<String> JOINING = ImmutableSet.of("get", "getNow", "join");

  private static final ImmutableSet<String> FUTURES =
      ImmutableSet.of(
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.ForkJoinTask",
          "java.util.concurrent.Future");

  /** Methods of a future that tell a function of what the other thread has thrown, which their future throws as well. */
  private static final ImmutableSet<String> HEARING = ImmutableSet.of("whenComplete", "whenCompleteAsync");

  /** Methods of a future that put what a function returns in the place of what the other thread has thrown. */
  private static final ImmutableSet<String> COPING =
      ImmutableSet.of(
          "exceptionally",
          "exceptionallyAsync",
          "exceptionallyCompose",
          "exceptionallyComposeAsync",
          "handle",
          "handleAsync");

  /** Classes of which an object is all that it takes to wait for other threads. */
  public static final ImmutableSet<String> WAITED_FOR =
      ImmutableSet.of(
          "java.lang.Thread",
          "java.util.concurrent.BlockingQueue",
          "java.util.concurrent.CompletionService",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CountDownLatch",
          "java.util.concurrent.CyclicBarrier",
          "java.util.concurrent.Executor",
          "java.util.concurrent.Future",
          "java.util.concurrent.Phaser",
          "java.util.concurrent.Semaphore");

  private Concurrency() {}

  /** Returns whether the method runs the functions that it is given on another thread. */
  public static boolean starts(MethodSymbol method) {
    return STARTING.containsEntry(method.enclClass().getQualifiedName().toString(), method.name.toString());
  }

  /** Returns whether the method starts a thread that was made with a function before. */
  public static boolean startsThread(MethodSymbol method) {
    return isOf(method, "java.lang.Thread") && method.name.contentEquals("start");
  }

  /** Returns whether the method makes an executor that runs one function after the other. */
  public static boolean hasOneThread(MethodSymbol method) {
    String name = method.name.toString();
    return isOf(method, "java.util.concurrent.Executors")
        && (name.equals("newSingleThreadExecutor") || name.equals("newSingleThreadScheduledExecutor"));
  }

  /** Returns whether the first argument of the method, or constructor, says how many threads run or go on at a time. */
  public static boolean hasRoomForArgument(MethodSymbol method) {
    return method.isConstructor()
        ? isOf(method, "java.util.concurrent.Semaphore")
        : isOf(method, "java.util.concurrent.Executors") && method.name.contentEquals("newFixedThreadPool");
  }

  private static boolean isOf(MethodSymbol method, String owner) {
    return method.enclClass().getQualifiedName().contentEquals(owner);
  }

  /** Returns whether the method makes a future of another one, which runs a function by what that one says. */
  public static boolean chains(MethodSymbol method) {
    return method.name.toString().startsWith("then") && isOfStage(method);
  }

  /** Returns whether the method waits for a future, and throws what its work has thrown. */
  public static boolean joins(MethodSymbol method) {
    return JOINING.contains(method.name.toString())
        && FUTURES.contains(method.enclClass().getQualifiedName().toString());
  }

  /** Returns whether the method gives what the work of a future has thrown to a function, which deals with it. */
  public static boolean copes(MethodSymbol method) {
    return COPING.contains(method.name.toString()) && isOfStage(method);
  }

  /** Returns whether the method tells a function of what the work of a future has thrown, and throws it all the same. */
  public static boolean hears(MethodSymbol method) {
    return HEARING.contains(method.name.toString()) && isOfStage(method);
  }

  private static boolean isOfStage(MethodSymbol method) {
    return isOf(method, "java.util.concurrent.CompletableFuture") || isOf(method, "java.util.concurrent.CompletionStage");
  }

  /** Returns whether the method waits for other threads, or lets somebody else do so. */
  public static boolean waits(MethodSymbol method) {
    String owner = method.enclClass().getQualifiedName().toString();
    return WAITING.contains(method.name.toString())
            && (owner.startsWith("java.util.concurrent.") || owner.equals("java.lang.Thread"))
        || method.name.contentEquals("wait") && owner.equals("java.lang.Object");
  }
}
