package io.github.lambdabatch.fix;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.TestClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handlers that have findings, but no fix that would be safe: the finding says why. */
final class RefusedFixesTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path REFUSED = RESOURCES.resolve("fixes").resolve("refused");
  private static final CheckedCompiler COMPILER = CheckedCompiler.allChecks().withStubs(stubs());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "BindingOfFirstReturned, the handler returns something of the first record",
    "BulkCall, there is no record loop to rewrite",
    "DefaultMethodOfInterface, 'the handler is an interface, which other files may implement'",
    "DelegatesToService, the record loop is in a method that other code may call",
    "EmptyIds, the failures are not in a list of batch item failures",
    "EmptyOtherList, the handler has several lists that failures could go into",
    "EnumHandler, the record loop is in a method that other code may call",
    "FieldListUsedByHelper, the field is used outside of the handler's method",
    "FieldMadeByConstructor, the field is not made where it is declared",
    "FuturePerMessage, 'the work on a record is handed on as a function, whose failure may show anywhere'",
    "GroupedPipeline, there is no record loop to rewrite",
    "HelperLoopCalledTwice, the record loop is in a method that is called from several places",
    "HiddenFuture, what the handler returns is no SQSBatchResponse",
    "HiddenList, what the handler returns is no SQSBatchResponse",
    "HiddenTwoReturns, what the handler returns is no SQSBatchResponse",
    "OverridesOwnInterface, the method overrides one whose result is declared elsewhere",
    "ParallelHelper, the collection is made somewhere else",
    "ParallelStreamVar, the collection is declared by its class",
    "PublicHelperLoop, the record loop is in a method that other code may call",
    "RecordsOfStreamKept, 'the loop cannot ask whether there are failures: they are in no list that it can use'",
    "ResponseBuiltElsewhere, the response is built in a way that the fix cannot take apart",
    "SpringConsumerBean, a Consumer has no result; make it a Function first",
    "TextBlockOutsideOfItsBlock, a text block is indented less than the code around it",
    "TumblingWindow, the handler of a tumbling window has to return the window's state as well",
    "TumblingWindowVoid, the handler of a tumbling window has to return the window's state as well",
    "TypeDeclaredByBase, the result is declared by a super type of the class",
  })
  void saysWhy(String handler, String reason) throws IOException {
    String source = Files.readString(REFUSED.resolve(handler + ".java"));
    FixAssert.given(source)
        .compiledBy(COMPILER)
        .finding(checksIn(COMPILER, source))
        .assertNoFix("No fix: " + reason + ".");
  }

  @Test
  void findsNothingWhereTheLoopIsInAnotherFile() throws IOException {
    String source = Files.readString(REFUSED.resolve("LoopInBaseOfOtherFile.java"));

    assertWithMessage("findings").that(COMPILER.compile(source).assertCompiles().findings()).isEmpty();
  }

  @Test
  void namesTheVersionThatBringsTheResponse() {
    CheckedCompiler old = CheckedCompiler.allChecks()
        .withClassPath(TestClassPath.without("aws-lambda-java-events"))
        .withStubs(
            """
            package com.amazonaws.services.lambda.runtime.events;

            import java.util.List;

            public class SQSEvent {
              public List<SQSMessage> getRecords() {
                return List.of();
              }

              public static class SQSMessage {
                public String getMessageId() {
                  return "";
                }

                public String getBody() {
                  return "";
                }
              }
            }
            """);
    String source =
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;

        public class Old implements RequestHandler<SQSEvent, Void> {
          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            for (SQSEvent.SQSMessage message : event.getRecords()) {
              Integer.parseInt(message.getBody());
            }
            return null;
          }
        }
        """;

    FixAssert.given(source)
        .compiledBy(old)
        .finding("MissingBatchResponse")
        .assertNoFix("SQSBatchResponse is not on the class path; aws-lambda-java-events 3.11.0 brings it.");
  }

  private static String[] checksIn(CheckedCompiler compiler, String source) {
    return compiler.compile(source).findings().stream().map(Finding::check).distinct().toArray(String[]::new);
  }

  private static String[] stubs() {
    ImmutableList<Path> folders = ImmutableList.of(REFUSED.resolve("support"), RESOURCES.resolve("stubs"));
    return folders.stream().flatMap(RefusedFixesTest::sourcesIn).toArray(String[]::new);
  }

  private static Stream<String> sourcesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(RefusedFixesTest::read)
          .collect(toImmutableList())
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
