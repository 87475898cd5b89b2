package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Calls that do no work on a record: they neither fail for a record's sake nor hand it to anyone.
 *
 * <p>Rule: work is any call that cannot be shown to be harmless. What parses, converts or reaches out is work and must
 * not be listed here, however often it succeeds.
 */
public final class HarmlessMethods {
  /** Packages, with what is below them, whose objects only watch: they do not take a record over. */
  private static final ImmutableSet<String> WATCHING =
      ImmutableSet.of(
          // Loggers.
          "org.slf4j",
          "org.apache.logging.log4j",
          "org.apache.log4j",
          "org.apache.commons.logging",
          "java.util.logging",
          "org.jboss.logging",
          "io.quarkus.logging",
          "com.google.common.flogger",
          "net.logstash.logback",
          "software.amazon.lambda.powertools.logging",
          // Metrics, tracing and error reporters.
          "software.amazon.lambda.powertools.metrics",
          "software.amazon.lambda.powertools.tracing",
          "software.amazon.cloudwatchlogs.emf",
          "com.amazonaws.xray",
          "io.micrometer.core.instrument",
          "io.opentelemetry.api",
          "io.sentry");

  /** The package of what the runtime offers a handler. */
  private static final String RUNTIME = "com.amazonaws.services.lambda.runtime";

  private static final String GUAVA_COLLECTIONS = "com.google.common.collect";

  /** Packages, with what is below them, of which every method is harmless. */
  private static final ImmutableSet<String> PACKAGES =
      ImmutableSet.<String>builder()
          .addAll(WATCHING)
          // The event's own classes too.
          .add(RUNTIME)
          .add("com.amazonaws.services.kinesis.model")
          .add("com.amazonaws.services.dynamodbv2.model")
          // Values.
          .add("java.util.concurrent.atomic")
          .add("java.util.stream")
          .add(GUAVA_COLLECTIONS)
          // Functional results: they hold a failure instead of throwing it.
          .add("io.vavr.control")
          .build();

  /** Classes of which every method, and every constructor, is harmless. */
  private static final ImmutableSet<String> CLASSES =
      ImmutableSet.of(
          "java.lang.AbstractStringBuilder",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.CharSequence",
          "java.lang.Enum",
          "java.lang.Iterable",
          "java.lang.Math",
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.lang.Throwable",
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.io.StringWriter",
          "java.nio.charset.Charset",
          "java.util.AbstractCollection",
          "java.util.AbstractList",
          "java.util.AbstractMap",
          "java.util.AbstractMap.SimpleEntry",
          "java.util.AbstractMap.SimpleImmutableEntry",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.Arrays",
          "java.util.BitSet",
          "java.util.Collection",
          "java.util.Collections",
          "java.util.Deque",
          "java.util.EnumMap",
          "java.util.EnumSet",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.Iterator",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.List",
          "java.util.ListIterator",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.NavigableMap",
          "java.util.Optional",
          "java.util.PriorityQueue",
          "java.util.Queue",
          "java.util.SequencedCollection",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.Stack",
          "java.util.StringJoiner",
          "java.util.TreeMap",
          "java.util.TreeSet",
          "java.util.Vector",
          "java.util.concurrent.ArrayBlockingQueue",
          "java.util.concurrent.BlockingDeque",
          "java.util.concurrent.BlockingQueue",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentSkipListMap",
          "java.util.concurrent.ConcurrentSkipListSet",
          "java.util.concurrent.CopyOnWriteArrayList",
          "java.util.concurrent.CopyOnWriteArraySet",
          "java.util.concurrent.CountDownLatch",
          "java.util.concurrent.CyclicBarrier",
          "java.util.concurrent.Executors",
          "java.util.concurrent.LinkedBlockingDeque",
          "java.util.concurrent.LinkedBlockingQueue",
          "java.util.concurrent.Phaser",
          "java.util.concurrent.Semaphore",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.concurrent.TimeUnit",
          "java.util.concurrent.locks.Lock",
          "java.util.concurrent.locks.ReadWriteLock",
          "java.util.concurrent.locks.ReentrantLock",
          "java.util.concurrent.locks.ReentrantReadWriteLock");

  /** Methods of classes that have others which are not. */
  private static final ImmutableSetMultimap<String, String> METHODS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll(
              "java.lang.String",
              "<init>",
              "compareTo",
              "compareToIgnoreCase",
              "concat",
              "contains",
              "contentEquals",
              "endsWith",
              "equals",
              "equalsIgnoreCase",
              "format",
              "formatted",
              "getBytes",
              "hashCode",
              "indexOf",
              "isBlank",
              "isEmpty",
              "join",
              "lastIndexOf",
              "length",
              "lines",
              "matches",
              "replace",
              "replaceAll",
              "replaceFirst",
              "split",
              "startsWith",
              "strip",
              "toLowerCase",
              "toString",
              "toUpperCase",
              "trim",
              "valueOf")
          .putAll(
              "java.lang.System",
              "currentTimeMillis",
              "nanoTime",
              "getenv",
              "getProperty",
              "identityHashCode",
              "lineSeparator")
          .putAll("java.lang.Thread", "currentThread", "getName", "interrupt", "isInterrupted", "sleep")
          .putAll("java.lang.Integer", "compare", "toString", "sum", "max", "min", "intValue", "equals", "hashCode")
          .putAll("java.lang.Long", "compare", "toString", "sum", "max", "min", "longValue", "equals", "hashCode")
          .putAll("java.lang.Double", "compare", "toString", "doubleValue", "equals", "hashCode")
          .putAll("java.lang.Class", "getName", "getSimpleName")
          .putAll("java.nio.ByteBuffer", "array", "asReadOnlyBuffer", "duplicate", "hasArray", "remaining", "slice")
          .putAll("java.util.Objects", "equals", "hash", "hashCode", "isNull", "nonNull", "toString")
          .putAll("java.util.UUID", "randomUUID", "toString")
          .putAll(
              "java.util.concurrent.CompletableFuture",
              "<init>",
              "cancel",
              "completeOnTimeout",
              "completedFuture",
              "completedStage",
              "copy",
              "failedFuture",
              "isCancelled",
              "isCompletedExceptionally",
              "isDone",
              "orTimeout",
              "toCompletableFuture")
          .putAll("java.util.concurrent.ExecutorCompletionService", "<init>")
          .putAll("java.util.concurrent.ExecutorService", "isShutdown", "shutdown", "shutdownNow")
          .putAll("java.util.concurrent.ForkJoinPool", "<init>", "commonPool", "isShutdown", "shutdown", "shutdownNow")
          .putAll(
              "java.util.concurrent.ForkJoinTask",
              "cancel",
              "getException",
              "isCancelled",
              "isCompletedAbnormally",
              "isCompletedNormally",
              "isDone")
          .putAll("java.util.concurrent.Future", "cancel", "isCancelled", "isDone")
          .putAll("java.util.concurrent.FutureTask", "<init>", "isDone", "run")
          .putAll("java.util.concurrent.ThreadPoolExecutor", "<init>", "isShutdown", "shutdown", "shutdownNow")
          .putAll("java.util.Base64", "getDecoder", "getEncoder", "getUrlDecoder", "getUrlEncoder")
          .putAll("java.util.Base64.Encoder", "encode", "encodeToString")
          .build();

  /** Methods that throw by design, of classes or packages listed above. */
  private static final ImmutableSetMultimap<String, String> EXCEPTIONS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("io.vavr.control.Try", "get", "getOrElseThrow")
          .putAll("java.util.Optional", "orElseThrow")
          .putAll("java.util.concurrent.TimeUnit", "timedJoin", "timedWait")
          .putAll("java.util.concurrent.locks.Lock", "lockInterruptibly")
          .putAll("java.lang.Object", "wait")
          .putAll("java.nio.charset.Charset", "forName")
          .build();

  /** The package of functions, of which all but the function itself is harmless. */
  private static final String FUNCTIONS = "java.util.function";

  /** Packages of which all but what parses is harmless. */
  private static final String TIME = "java.time";

  private static final ImmutableSet<String> TIME_PARSERS = ImmutableSet.of("parse", "from", "of", "valueOf");

  private HarmlessMethods() {}

  /** Returns whether a call of the method, or of the constructor, is harmless. */
  public static boolean contains(MethodSymbol method) {
    ClassSymbol owner = method.enclClass();
    String clazz = owner.getQualifiedName().toString();
    String name = method.name.toString();
    if (EXCEPTIONS.containsEntry(clazz, name)) {
      return false;
    }
    if (METHODS.containsEntry(clazz, name) || CLASSES.contains(clazz)) {
      return true;
    }
    if (method.isConstructor() && isThrowable(owner) || isRecordAccessor(method)) {
      return true;
    }
    String packageName = owner.packge().getQualifiedName().toString();
    if (packageName.startsWith(TIME)) {
      return !TIME_PARSERS.contains(name);
    }
    if (packageName.equals(FUNCTIONS)) {
      // What a function does is not known; to make one of others does nothing.
      return !method.getModifiers().contains(Modifier.ABSTRACT);
    }
    return isBelow(PACKAGES, packageName) || isBoxing(clazz, method);
  }

  private static boolean isRecordAccessor(MethodSymbol method) {
    return method.enclClass().getKind() == ElementKind.RECORD
        && method.params().isEmpty()
        && method.enclClass().getRecordComponents().stream().anyMatch(c -> c.name == method.name);
  }

  /** Returns whether static methods of the class may change the collections that they are given. */
  public static boolean changesArguments(String owner) {
    return owner.equals("java.util.Collections")
        || owner.equals("java.util.Arrays")
        || owner.startsWith(GUAVA_COLLECTIONS + ".");
  }

  /** Returns whether objects of the type only watch: loggers, metrics, the handler's context. */
  public static boolean isWatcher(Type type) {
    if (!(type.tsym instanceof ClassSymbol clazz)) {
      return false;
    }
    String packageName = clazz.packge().getQualifiedName().toString();
    return packageName.equals(RUNTIME) || isBelow(WATCHING, packageName);
  }

  private static boolean isBelow(ImmutableSet<String> packages, String packageName) {
    for (int end = packageName.length(); end > 0; end = packageName.lastIndexOf('.', end - 1)) {
      if (packages.contains(packageName.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Integer.valueOf(int)} boxes, {@code Integer.valueOf(String)} parses. */
  private static boolean isBoxing(String clazz, MethodSymbol method) {
    return clazz.startsWith("java.lang.")
        && method.name.contentEquals("valueOf")
        && method.params().size() == 1
        && method.params().head.type.isPrimitive();
  }

  private static boolean isThrowable(ClassSymbol clazz) {
    for (Type t = clazz.type; t != null && t.tsym instanceof ClassSymbol c; t = c.getSuperclass()) {
      if (c.getQualifiedName().contentEquals("java.lang.Throwable")) {
        return true;
      }
    }
    return false;
  }
}
