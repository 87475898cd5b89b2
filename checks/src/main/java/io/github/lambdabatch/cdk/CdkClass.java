package io.github.lambdabatch.cdk;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class of CDK for Java that defines event sources.
 *
 * <p>Contract: {@code ReportBatchItemFailures} is off unless it is set, with {@code reportBatchItemFailures} or, in the
 * class that CloudFormation's resource has, with {@code functionResponseTypes}.
 *
 * @param name its full name
 * @param role what can still become of an object of the class
 * @param kind what it defines; nothing where only the ARN tells
 * @param setting the method of its builder that takes the setting
 */
record CdkClass(String name, Role role, Optional<SourceKind> kind, String setting) {
  /** All packages of the library start with it. */
  static final String PACKAGE = "software.amazon.awscdk";

  static final String RESPONSE_TYPES = "functionResponseTypes";

  private static final String REPORT = "reportBatchItemFailures";
  private static final String LAMBDA = PACKAGE + ".services.lambda.";
  private static final String SOURCES = LAMBDA + "eventsources.";
  private static final ImmutableMap<String, CdkClass> ALL =
      Stream.of(
              of(SOURCES + "SqsEventSource", Role.FINISHED, SourceKind.QUEUE),
              of(SOURCES + "SqsEventSourceProps", Role.PROPERTIES, SourceKind.QUEUE),
              of(SOURCES + "KinesisEventSource", Role.FINISHED, SourceKind.STREAM),
              of(SOURCES + "KinesisConsumerEventSource", Role.FINISHED, SourceKind.STREAM),
              of(SOURCES + "KinesisEventSourceProps", Role.PROPERTIES, SourceKind.STREAM),
              of(SOURCES + "DynamoEventSource", Role.FINISHED, SourceKind.STREAM),
              of(SOURCES + "DynamoEventSourceProps", Role.PROPERTIES, SourceKind.STREAM),
              of(LAMBDA + "EventSourceMapping", Role.FINISHED, null),
              of(LAMBDA + "EventSourceMappingProps", Role.PROPERTIES, null),
              of(LAMBDA + "EventSourceMappingOptions", Role.PROPERTIES, null),
              new CdkClass(LAMBDA + "CfnEventSourceMapping", Role.RESOURCE, Optional.empty(), RESPONSE_TYPES),
              new CdkClass(LAMBDA + "CfnEventSourceMappingProps", Role.PROPERTIES, Optional.empty(), RESPONSE_TYPES))
          .collect(toImmutableMap(CdkClass::name, cdk -> cdk));

  /** What can still become of an object. */
  enum Role {
    /** Nothing: it cannot be changed. */
    FINISHED,
    /** It has setters. */
    RESOURCE,
    /** It is handed to the constructor of what it describes. */
    PROPERTIES
  }

  private static CdkClass of(String name, Role role, @Nullable SourceKind kind) {
    return new CdkClass(name, role, Optional.ofNullable(kind), REPORT);
  }

  /** Returns the class of that symbol; nothing where it is none of these, or in a version that has no such setting. */
  static Optional<CdkClass> of(@Nullable Symbol symbol) {
    return Optional.ofNullable(symbol)
        .map(clazz -> ALL.get(clazz.getQualifiedName().toString()))
        .filter(cdk -> builderOf(symbol).anyMatch(cdk::hasSetting));
  }

  /** Returns the class that a method makes a builder of. */
  static Optional<CdkClass> ofFactory(MethodSymbol method) {
    if (!method.isStatic()) {
      return Optional.empty();
    }
    return switch (method.name.toString()) {
      case "builder" -> of(method.owner);
      case "create" -> ofBuilder(method.owner);
      default -> Optional.empty();
    };
  }

  /** Returns the class that a builder is nested in. */
  static Optional<CdkClass> ofBuilder(@Nullable Symbol builder) {
    return builder instanceof ClassSymbol && builder.name.contentEquals("Builder")
        ? of(builder.owner)
        : Optional.empty();
  }

  /** Returns whether the class is the library's. */
  static boolean isOfLibrary(@Nullable Symbol clazz) {
    return clazz != null && clazz.getQualifiedName().toString().startsWith(PACKAGE + ".");
  }

  private static Stream<Symbol> builderOf(Symbol clazz) {
    return clazz.getEnclosedElements().stream()
        .filter(member -> member instanceof ClassSymbol && member.name.contentEquals("Builder"));
  }

  private boolean hasSetting(Symbol builder) {
    return builder.getEnclosedElements().stream()
        .anyMatch(member -> member instanceof MethodSymbol && member.name.contentEquals(setting));
  }
}
