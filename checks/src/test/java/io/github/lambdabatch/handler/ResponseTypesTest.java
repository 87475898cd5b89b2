package io.github.lambdabatch.handler;

import com.google.errorprone.CompilationTestHelper;
import io.github.lambdabatch.checks.MissingBatchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the runtime makes of a declared result, told by {@link MissingBatchResponse}: it reports what is no batch
 * response, and neither what is one, nor what hides one, nor what cannot be told.
 */
final class ResponseTypesTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(MissingBatchResponse.class, getClass());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Void; null",
        "String; \"OK\"",
        "Boolean; true",
        "Integer; 200",
        "Order; new Order()",
        "Object; null",
        "Object; \"OK\"",
        "Object; 1",
        "Serializable; \"OK\"",
        "List<String>; List.of()",
        "CompletableFuture<Void>; null",
        "CompletableFuture<String>; null",
        "Optional<String>; null",
        "String[]; null",
        "OwnSecret; new OwnSecret()",
        "OwnFluent; new OwnFluent()"
      })
  void noBatchResponse(String declared, String returned) {
    helper.addSourceLines("A.java", handler(declared, returned, true)).doTest();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SQSBatchResponse; null",
        "Traced; new Traced()",
        "Object; new SQSBatchResponse()",
        "Object; new Traced()",
        "Object; new OwnRecord(List.of())",
        "OwnRecord; new OwnRecord(List.of())",
        "OwnBean; new OwnBean()",
        "OwnFields; new OwnFields()",
        "OwnInterface; null"
      })
  void batchResponse(String declared, String returned) {
    helper.addSourceLines("A.java", handler(declared, returned, false)).doTest();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Serializable; new SQSBatchResponse()",
        "Marker; new Traced()",
        "CompletableFuture<SQSBatchResponse>; null",
        "Future<SQSBatchResponse>; null",
        "CompletionStage<SQSBatchResponse>; null",
        "List<SQSBatchResponse.BatchItemFailure>; new ArrayList<>()",
        "Set<SQSBatchResponse.BatchItemFailure>; Set.of()",
        "SQSBatchResponse.BatchItemFailure[]; null"
      })
  void hiddenBatchResponse(String declared, String returned) {
    helper.addSourceLines("A.java", handler(declared, returned, false)).doTest();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Map<String, Object>; Map.of()",
        "Map<String, Object>; new HashMap<>()",
        "HashMap<String, Object>; new HashMap<>()",
        "Object; other.handle(event)",
        "Object; Map.of()"
      })
  void cannotBeTold(String declared, String returned) {
    helper.addSourceLines("A.java", handler(declared, returned, false)).doTest();
  }

  @Test
  void typeVariable() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            abstract class A<O> implements RequestHandler<SQSEvent, O> {
              abstract O run(SQSEvent event);

              @Override
              public O handleRequest(SQSEvent event, Context context) {
                return run(event);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatHelpersReturn() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.io.Serializable;

            class A implements RequestHandler<SQSEvent, Object> {
              @Override
              public Object handleRequest(SQSEvent event, Context context) {
                return process(event, 3);
              }

              private Object process(SQSEvent event, int attempts) {
                if (attempts > 0) {
                  return process(event, attempts - 1);
                }
                return respond();
              }

              private static Object respond() {
                return new SQSBatchResponse();
              }
            }

            class B implements RequestHandler<SQSEvent, Serializable> {
              @Override
              public Serializable handleRequest(SQSEvent event, Context context) {
                return respond();
              }

              private static Serializable respond() {
                return new SQSBatchResponse();
              }
            }

            class C implements RequestHandler<SQSEvent, Object> {
              @Override
              // BUG: Diagnostic contains: returns no batch response
              public Object handleRequest(SQSEvent event, Context context) {
                return done();
              }

              private static Object done() {
                return "OK";
              }
            }
            """)
        .doTest();
  }

  @Test
  void expressionOfALambda() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            class A {
              private final RequestHandler<SQSEvent, Object> right = (event, context) -> new SQSBatchResponse();
              // BUG: Diagnostic contains: returns no batch response
              private final RequestHandler<SQSEvent, Object> wrong = (event, context) -> "OK";
            }
            """)
        .doTest();
  }

  @Test
  void primitives() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;

            public class A {
              // BUG: Diagnostic contains: returns no batch response
              public int count(SQSEvent event, Context context) {
                return 0;
              }

              // BUG: Diagnostic contains: returns no batch response
              public void nothing(SQSEvent event, Context context) {}
            }
            """)
        .doTest();
  }

  @Test
  void resultsOfNestedFunctionsAreNotTheHandlers() {
    helper
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.Supplier;

            class A implements RequestHandler<SQSEvent, Object> {
              @Override
              // BUG: Diagnostic contains: returns no batch response
              public Object handleRequest(SQSEvent event, Context context) {
                Supplier<SQSBatchResponse> lambda = () -> {
                  return new SQSBatchResponse();
                };
                Supplier<SQSBatchResponse> anonymous =
                    new Supplier<>() {
                      @Override
                      public SQSBatchResponse get() {
                        return new SQSBatchResponse();
                      }
                    };
                return "OK";
              }
            }
            """)
        .doTest();
  }

  @Test
  void wrappersThatTheFrameworkTakesOff() {
    helper
        .addSourceLines("Bean.java", "package org.springframework.context.annotation;", "public @interface Bean {}")
        .addSourceLines("Mono.java", "package reactor.core.publisher;", "public class Mono<T> {}")
        .addSourceLines(
            "A.java",
            """
            import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
            import com.amazonaws.services.lambda.runtime.events.SQSEvent;
            import java.util.function.Function;
            import org.springframework.context.annotation.Bean;
            import reactor.core.publisher.Mono;

            class A {
              @Bean
              Function<SQSEvent, Mono<SQSBatchResponse>> right() {
                return event -> null;
              }

              @Bean
              Function<SQSEvent, Mono<Void>> wrong() {
                // BUG: Diagnostic contains: returns no batch response
                return event -> null;
              }
            }
            """)
        .doTest();
  }

  private static String handler(String declared, String returned, boolean found) {
    return """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import java.io.Serializable;
        import java.util.*;
        import java.util.concurrent.*;

        class A implements RequestHandler<SQSEvent, %1$s> {
          private RequestHandlers other;

          @Override
          %3$s
          public %1$s handleRequest(SQSEvent event, Context context) {
            return %2$s;
          }
        }

        interface RequestHandlers {
          Object handle(SQSEvent event);
        }

        class Order {}

        interface Marker {}

        class Traced extends SQSBatchResponse implements Marker {
          private static final long serialVersionUID = 1L;
        }

        record OwnRecord(List<String> batchItemFailures) {}

        class OwnBean {
          public List<String> getBatchItemFailures() {
            return List.of();
          }
        }

        class OwnFields {
          public List<String> batchItemFailures;
        }

        class OwnSecret {
          private List<String> batchItemFailures;
        }

        class OwnFluent {
          public static List<String> batchItemFailures;

          public List<String> batchItemFailures() {
            return List.of();
          }
        }

        interface OwnInterface {
          List<String> getBatchItemFailures();
        }
        """
        .formatted(declared, returned, found ? "// BUG: Diagnostic contains: returns no batch response" : "");
  }
}
