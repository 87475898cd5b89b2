package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** Which classes and methods of the JDK neither fail for a record's sake nor keep anything of it. */
final class HarmlessJdk {
  /** Classes of which every method, and every constructor, is harmless. */
  static final ImmutableSet<String> CLASSES =
      ImmutableSet.of(
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.io.StringWriter",
          "java.lang.AbstractStringBuilder",
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Enum",
          "java.lang.Iterable",
          "java.lang.Math",
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.lang.Throwable",
          "java.nio.charset.Charset",
          "java.security.SecureRandom",
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
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.Iterator",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.List",
          "java.util.ListIterator",
          "java.util.Locale",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.NavigableMap",
          "java.util.Optional",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.PriorityQueue",
          "java.util.Queue",
          "java.util.Random",
          "java.util.SequencedCollection",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SplittableRandom",
          "java.util.Stack",
          "java.util.StringJoiner",
          "java.util.TreeMap",
          "java.util.TreeSet",
          "java.util.Vector",
          "java.util.WeakHashMap",
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
          "java.util.concurrent.locks.ReentrantReadWriteLock",
          "java.util.concurrent.locks.StampedLock",
          "java.util.zip.Adler32",
          "java.util.zip.CRC32",
          "java.util.zip.CRC32C",
          "java.util.zip.Checksum");

  /** What {@code Integer} and its like have in common. */
  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of(
          "bitCount",
          "byteValue",
          "compare",
          "compareTo",
          "doubleValue",
          "equals",
          "floatValue",
          "hashCode",
          "intValue",
          "longValue",
          "max",
          "min",
          "shortValue",
          "signum",
          "sum",
          "toBinaryString",
          "toHexString",
          "toString");

  private static final ImmutableSet<String> THREAD_BUILDER = ImmutableSet.of("daemon", "group", "name", "priority");

  /** Methods of classes that have others which are not. */
  static final ImmutableSetMultimap<String, String> METHODS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll(
              "java.lang.String",
              "<init>",
              "compareTo",
              "compareToIgnoreCase",
              "concat",
              "chars",
              "codePoints",
              "contains",
              "contentEquals",
              "endsWith",
              "equals",
              "equalsIgnoreCase",
              "format",
              "formatted",
              "getBytes",
              "hashCode",
              "indent",
              "indexOf",
              "intern",
              "isBlank",
              "isEmpty",
              "join",
              "lastIndexOf",
              "length",
              "lines",
              "matches",
              "regionMatches",
              "repeat",
              "replace",
              "replaceAll",
              "replaceFirst",
              "split",
              "startsWith",
              "strip",
              "stripIndent",
              "stripLeading",
              "stripTrailing",
              "toCharArray",
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
          .putAll(
              "java.lang.Thread",
              "currentThread",
              "getId",
              "getName",
              "getStackTrace",
              "interrupt",
              "isInterrupted",
              "isVirtual",
              "ofPlatform",
              "ofVirtual",
              "onSpinWait",
              "setName",
              "sleep",
              "threadId",
              "yield")
          .putAll("java.lang.Thread.Builder", THREAD_BUILDER)
          .putAll("java.lang.Thread.Builder.OfPlatform", THREAD_BUILDER)
          .putAll("java.lang.Thread.Builder.OfVirtual", THREAD_BUILDER)
          .putAll("java.lang.Runtime", "availableProcessors", "freeMemory", "getRuntime", "maxMemory", "totalMemory")
          .putAll("java.lang.Integer", NUMBERS)
          .putAll("java.lang.Long", NUMBERS)
          .putAll("java.lang.Double", NUMBERS)
          .putAll("java.lang.Class", "getName", "getPackageName", "getSimpleName", "getTypeName", "cast", "isInstance")
          .putAll(
              "java.math.BigDecimal",
              "abs",
              "add",
              "compareTo",
              "doubleValue",
              "equals",
              "hashCode",
              "intValue",
              "longValue",
              "max",
              "min",
              "multiply",
              "negate",
              "precision",
              "scale",
              "signum",
              "stripTrailingZeros",
              "subtract",
              "toBigInteger",
              "toPlainString",
              "toString",
              "valueOf")
          .putAll(
              "java.math.BigInteger",
              "abs",
              "add",
              "bitLength",
              "compareTo",
              "equals",
              "hashCode",
              "intValue",
              "longValue",
              "max",
              "min",
              "multiply",
              "negate",
              "signum",
              "subtract",
              "toString",
              "valueOf")
          .putAll("java.nio.Buffer", "capacity", "hasRemaining", "remaining", "rewind")
          .putAll("java.nio.CharBuffer", "length", "toString", "wrap")
          .putAll("java.nio.ByteBuffer", "array", "arrayOffset", "asReadOnlyBuffer", "duplicate", "hasArray", "rewind", "slice", "wrap")
          .putAll(
              "java.util.Comparator",
              "comparing",
              "comparingDouble",
              "comparingInt",
              "comparingLong",
              "naturalOrder",
              "nullsFirst",
              "nullsLast",
              "reverseOrder",
              "reversed",
              "thenComparing",
              "thenComparingDouble",
              "thenComparingInt",
              "thenComparingLong")
          .putAll("java.util.Date", "<init>", "after", "before", "compareTo", "from", "getTime", "toInstant", "toString")
          .putAll("java.util.Objects", "equals", "hash", "hashCode", "isNull", "nonNull", "requireNonNullElse", "toString")
          .putAll("java.util.regex.Matcher", "find", "groupCount", "hitEnd", "lookingAt", "matches", "reset")
          .putAll("java.util.regex.Pattern", "matcher", "matches", "pattern", "quote", "split", "splitAsStream")
          .putAll("java.util.UUID", "nameUUIDFromBytes", "randomUUID", "toString")
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
          .putAll("java.util.concurrent.CompletionStage", "toCompletableFuture")
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

  /** Methods that throw by design, of classes listed above. */
  static final ImmutableSetMultimap<String, String> EXCEPTIONS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.util.Optional", "orElseThrow")
          .putAll("java.util.OptionalDouble", "getAsDouble", "orElseThrow")
          .putAll("java.util.OptionalInt", "getAsInt", "orElseThrow")
          .putAll("java.util.OptionalLong", "getAsLong", "orElseThrow")
          .putAll("java.util.concurrent.TimeUnit", "timedJoin", "timedWait")
          .putAll("java.util.concurrent.locks.Lock", "lockInterruptibly")
          .putAll("java.lang.Object", "wait")
          .putAll("java.nio.charset.Charset", "forName")
          .build();

  private HarmlessJdk() {}
}
