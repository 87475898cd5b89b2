package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
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

  /** Methods that throw by design, of packages listed above. */
  private static final ImmutableSet<String> THROWING =
      ImmutableSet.of("io.vavr.control.Try#get", "io.vavr.control.Try#getOrElseThrow");

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
    if (HarmlessJdk.EXCEPTIONS.containsEntry(clazz, name) || THROWING.contains(clazz + "#" + name)) {
      return false;
    }
    if (HarmlessJdk.METHODS.containsEntry(clazz, name) || HarmlessJdk.CLASSES.contains(clazz)) {
      return true;
    }
    if ((method.isConstructor() || asksException(method)) && isThrowable(owner)
        || isRecordAccessor(method)
        || isValuesOfEnum(method)) {
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
    return isBelow(PACKAGES, packageName)
        || isBoxing(clazz, method)
        || isThread(clazz, method)
        || HarmlessLibraries.contains(clazz, name);
  }

  /** Returns whether the method makes a time, or what belongs to it, of what it is given. */
  public static boolean makesTime(KnownMethod method) {
    return method.owner().startsWith(TIME + ".") && TIME_PARSERS.contains(method.name());
  }

  /** Returns whether the class holds what is sent to a service: who puts a record there, hands it on. */
  public static boolean isRequest(String owner) {
    return HarmlessLibraries.isRequest(owner);
  }

  /** A thread without a function of its own runs nothing but its class's. */
  private static boolean isThread(String clazz, MethodSymbol method) {
    return clazz.equals("java.lang.Thread")
        && method.isConstructor()
        && method.params().stream()
            .noneMatch(parameter -> parameter.type.tsym.getQualifiedName().contentEquals("java.lang.Runnable"));
  }

  /** What an exception says of itself, by methods of its own or by those of all exceptions that it overrides. */
  private static boolean asksException(MethodSymbol method) {
    boolean answers = method.params().isEmpty() && !method.getReturnType().hasTag(TypeTag.VOID);
    return answers && !method.isStatic() || method.name.contentEquals("printStackTrace");
  }

  private static boolean isRecordAccessor(MethodSymbol method) {
    return method.enclClass().getKind() == ElementKind.RECORD
        && method.params().isEmpty()
        && method.enclClass().getRecordComponents().stream().anyMatch(c -> c.name == method.name);
  }

  private static boolean isValuesOfEnum(MethodSymbol method) {
    return method.isStatic()
        && method.enclClass().getKind() == ElementKind.ENUM
        && method.name.contentEquals("values")
        && method.params().isEmpty();
  }

  /** Returns whether static methods of the class may change the collections that they are given. */
  public static boolean changesArguments(String owner) {
    return owner.equals("java.util.Collections")
        || owner.equals("java.util.Arrays")
        || isOfGuavaCollections(owner);
  }

  /** Returns whether the class is one of Guava's for collections, which make views as often as copies. */
  public static boolean isOfGuavaCollections(String owner) {
    return owner.startsWith(GUAVA_COLLECTIONS + ".");
  }

  /** Returns whether an object of the class makes an empty multimap. */
  public static boolean isMultimapBuilder(String owner) {
    return owner.startsWith(GUAVA_COLLECTIONS + ".MultimapBuilder.");
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
