package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;
import com.sun.tools.javac.code.Symbol;

/** Frameworks that call batch handlers, or that take the batch over. */
public final class Frameworks {
  /** The interface of aws-lambda-java-core. */
  public static final String REQUEST_HANDLER = "com.amazonaws.services.lambda.runtime.RequestHandler";
  /** Micronaut's base class; users override {@code execute}. */
  public static final String MICRONAUT_HANDLER = "io.micronaut.function.aws.MicronautRequestHandler";
  /** A Spring Cloud Function with a result. */
  public static final String FUNCTION = "java.util.function.Function";
  /** A Spring Cloud Function without one. */
  public static final String CONSUMER = "java.util.function.Consumer";
  /** What Spring may wrap an event or a response in. */
  public static final String MESSAGE = "org.springframework.messaging.Message";

  /** Types with two arguments, a handler's input and its output. */
  public static final ImmutableSet<String> HANDLER_TYPES =
      ImmutableSet.of(REQUEST_HANDLER, MICRONAUT_HANDLER, FUNCTION);

  private static final ImmutableSet<String> BEAN_ANNOTATIONS =
      ImmutableSet.of("org.springframework.context.annotation.Bean");

  private static final ImmutableSet<String> COMPONENT_ANNOTATIONS =
      ImmutableSet.of(
          "org.springframework.stereotype.Component",
          "org.springframework.stereotype.Service",
          "jakarta.inject.Named",
          "javax.inject.Named");

  /** Annotations whose aspect deletes or reports the records itself: such a method needs nothing from us. */
  private static final ImmutableSet<String> BATCH_ASPECTS =
      ImmutableSet.of("software.amazon.lambda.powertools.sqs.SqsBatch", "io.quarkus.funqy.Funq");

  /** Static methods that process a batch by themselves, whatever the handler returns. */
  private static final ImmutableSet<String> BATCH_PROCESSORS =
      ImmutableSet.of("software.amazon.lambda.powertools.sqs.SqsUtils");

  /** Methods of libraries that stop on a FIFO queue by themselves, but not when they are told to work in parallel. */
  private static final ImmutableSet<String> PARALLEL_PROCESSORS =
      ImmutableSet.of("software.amazon.lambda.powertools.batch.handler.BatchMessageHandler#processBatchInParallel");

  private Frameworks() {}

  /** Returns whether an annotation of the method or its class hands the batch to a library. */
  public static boolean handlesBatch(Symbol method) {
    return hasAny(method, BATCH_ASPECTS);
  }

  /** Returns whether the class processes batches for a handler that calls one of its static methods. */
  public static boolean isBatchProcessor(Symbol clazz) {
    return BATCH_PROCESSORS.contains(clazz.getQualifiedName().toString());
  }

  /** Returns whether the method processes the records of a batch at the same time. */
  public static boolean isParallelProcessor(String owner, String name) {
    return PARALLEL_PROCESSORS.contains(owner + "#" + name);
  }

  /** Returns whether the method makes a Spring bean. */
  public static boolean isBeanMethod(Symbol method) {
    return hasAny(method, BEAN_ANNOTATIONS);
  }

  /** Returns whether a container makes objects of the class. */
  public static boolean isComponent(Symbol clazz) {
    return hasAny(clazz, COMPONENT_ANNOTATIONS);
  }

  private static boolean hasAny(Symbol symbol, ImmutableSet<String> annotations) {
    return symbol.getAnnotationMirrors().stream()
        .anyMatch(a -> annotations.contains(a.type.tsym.getQualifiedName().toString()));
  }
}
