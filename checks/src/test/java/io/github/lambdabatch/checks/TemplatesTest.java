package io.github.lambdabatch.checks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import io.github.lambdabatch.testing.ExpectedFindings;
import io.github.lambdabatch.testing.Finding;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows for a handler from the template that deploys it. */
final class TemplatesTest {
  private static final String ENABLED = "FunctionResponseTypes: [ReportBatchItemFailures]";
  private static final String STANDARD = "Queue: !GetAtt Standard.Arn";
  private static final String FIFO = "Queue: !GetAtt Fifo.Arn";

  private static final String RIGHT =
      """
      List<BatchItemFailure> failures = new ArrayList<>();
      for (SQSMessage message : event.getRecords()) {
        try {
          orders.store(message.getBody());
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
      return new SQSBatchResponse(failures);
      """;

  @TempDir Path folder;

  @Test
  void responseAndSetting() throws IOException {
    template("app.Handler::handleRequest", STANDARD, ENABLED);
    assertFindings(handler("", "SQSBatchResponse", RIGHT));
  }

  @Test
  void responseWithoutSetting() throws IOException {
    template("app.Handler::handleRequest", STANDARD);
    Finding finding = onlyFinding(handler("", "SQSBatchResponse", RIGHT));
    assertThat(finding.check()).isEqualTo("BatchItemFailuresNotEnabled");
    assertThat(finding.line()).isEqualTo(lineOf(handler("", "SQSBatchResponse", RIGHT), "public SQSBatchResponse"));
    assertThat(finding.message())
        .isEqualTo(
            "This handler returns a batch response, but its event source at "
                + folder.resolve("template.yaml")
                + ":7 does not set ReportBatchItemFailures: Lambda ignores the response, and the messages that it names are"
                + " lost. Add there: FunctionResponseTypes: [ReportBatchItemFailures]");
  }

  @Test
  void responseThatNamesNoRecord() throws IOException {
    template("app.Handler::handleRequest", STANDARD);
    String nothing = handler("", "SQSBatchResponse", "return new SQSBatchResponse(new ArrayList<>());");
    assertThat(onlyFinding(nothing).message())
        .contains("Lambda ignores the response, and a message that it names would be lost. Add there: ");
  }

  @Test
  void responseThatCarriesTheStateOfAWindow() throws IOException {
    window();
    assertFindings(
        window(
            """
            for (KinesisEventRecord record : event.getRecords()) {
              state.merge(record.getKinesis().getPartitionKey(), "1", String::concat);
            }
            return new TimeWindowEventResponse(state, new ArrayList<>());
            """));
    Finding finding =
        onlyFinding(
            window(
                """
                for (KinesisEventRecord record : event.getRecords()) {
                  String number = record.getKinesis().getSequenceNumber();
                  try {
                    orders.store(number);
                  } catch (RuntimeException e) {
                    var failure = new TimeWindowEventResponse.BatchItemFailure(number);
                    return new TimeWindowEventResponse(state, List.of(failure));
                  }
                }
                return new TimeWindowEventResponse(state, new ArrayList<>());
                """));
    assertThat(finding.check()).isEqualTo("BatchItemFailuresNotEnabled");
    assertThat(finding.message()).contains("the records that it names are lost");
  }

  private void window() throws IOException {
    Files.writeString(
        folder.resolve("template.yaml"),
        """
        Resources:
          Stream: {Type: 'AWS::Kinesis::Stream'}
          Function: {Type: 'AWS::Lambda::Function', Properties: {Handler: app.Handler, Runtime: java21}}
          Mapping:
            Type: AWS::Lambda::EventSourceMapping
            Properties: {FunctionName: !Ref Function, EventSourceArn: !GetAtt Stream.Arn, TumblingWindowInSeconds: 60}
        """);
  }

  private static String window(String body) {
    return """
        package app;
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
        import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
        import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
        import java.util.*;
        class Handler implements RequestHandler<KinesisTimeWindowEvent, TimeWindowEventResponse> {
          interface Orders { void store(String order); }
          private Orders orders;
          @Override public TimeWindowEventResponse handleRequest(KinesisTimeWindowEvent event, Context context) {
            Map<String, String> state = new HashMap<>(event.getState());
            %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void batchesOfOneRecordNeedTheSettingToo() throws IOException {
    template("app.Handler", STANDARD, "BatchSize: 1");
    assertThat(onlyFinding(handler("", "SQSBatchResponse", RIGHT)).check()).isEqualTo("BatchItemFailuresNotEnabled");
  }

  @Test
  void settingThatAParameterDecides() throws IOException {
    template("app.Handler", STANDARD, "FunctionResponseTypes: !Ref Unknown");
    assertFindings(handler("", "SQSBatchResponse", RIGHT));
  }

  @Test
  void otherHandlersAreNotKnown() throws IOException {
    template("app.Other", STANDARD);
    assertFindings(handler("", "SQSBatchResponse", RIGHT));
  }

  @Test
  void otherMethodOfTheClass() throws IOException {
    template("app.Handler::other", STANDARD);
    assertFindings(handler("", "SQSBatchResponse", RIGHT));
  }

  @Test
  void otherParameters() throws IOException {
    String source =
        """
        package app;

        import com.amazonaws.services.lambda.runtime.events.SQSEvent;

        public class Handler {
          public void process(SQSEvent event, String name) {
            event.getRecords().forEach(message -> Integer.parseInt(message.getBody() + name));
          }
        }
        """;
    template("app.Handler::process", STANDARD);
    assertFindings(source);
  }

  @Test
  void findingStandsAtTheDeclaredResult() throws IOException {
    template("app.Handler", STANDARD);
    assertFindings(
        handler("", "SQSBatchResponse", RIGHT)
            .replace(
                "  public SQSBatchResponse ",
                "  // finds: BatchItemFailuresNotEnabled\n  public SQSBatchResponse\n      "));
  }

  @Test
  void overloadThatLambdaCannotCallHidesNothing() throws IOException {
    template("app.Sub", STANDARD);
    String sub =
        """
        package app;

        public class Sub extends Handler {
          private void handleRequest(String text) {}
        }
        """;
    ImmutableList<SourceFile> sources =
        ImmutableList.of(SourceFile.of(handler("", "SQSBatchResponse", RIGHT)), SourceFile.of(sub));
    Compilation compilation = compiler().compile(sources).assertCompiles();
    assertThat(compilation.findings().stream().map(Finding::check)).containsExactly("BatchItemFailuresNotEnabled");
  }

  @Test
  void micronautCallsExecute() throws IOException {
    String source =
        handler("", "SQSBatchResponse", RIGHT)
            .replace("implements RequestHandler", "extends io.micronaut.function.aws.MicronautRequestHandler")
            .replace("handleRequest(SQSEvent event, Context context)", "execute(SQSEvent event)");
    template("app.Handler::other", STANDARD);
    assertFindings(micronaut(), source);
    template("app.Handler", STANDARD);
    assertFindings(
        micronaut(), source.replace("  public SQS", "  // finds: BatchItemFailuresNotEnabled\n  public SQS"));
  }

  @Test
  void handlerThatIsInherited() throws IOException {
    template("app.Sub::handleRequest", STANDARD);
    String source = handler("", "SQSBatchResponse", RIGHT);
    ImmutableList<SourceFile> sources =
        ImmutableList.of(SourceFile.of(source), SourceFile.of("package app;\n\npublic class Sub extends Handler {}\n"));
    Compilation compilation = compiler().compile(sources).assertCompiles();
    assertThat(compilation.findings().stream().map(Finding::check)).containsExactly("BatchItemFailuresNotEnabled");
  }

  @Test
  void handlerThatASubclassOverrides() throws IOException {
    template("app.Sub::handleRequest", STANDARD);
    String sub =
        """
        package app;

        import com.amazonaws.services.lambda.runtime.*;
        import com.amazonaws.services.lambda.runtime.events.*;

        public class Sub extends Handler {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return super.handleRequest(event, context);
          }
        }
        """;
    ImmutableList<SourceFile> sources =
        ImmutableList.of(SourceFile.of(handler("", "SQSBatchResponse", RIGHT)), SourceFile.of(sub));
    Compilation compilation = compiler().compile(sources).assertCompiles();
    assertThat(compilation.findings().stream().map(Finding::file)).containsExactly("Sub.java");
  }

  @Test
  void nestedHandler() throws IOException {
    template("app.Outer$Inner", STANDARD);
    String source =
        handler("", "SQSBatchResponse", RIGHT)
            .replace("public class Handler", "public class Outer { public static class Inner")
            .concat("}\n");
    assertThat(onlyFinding(source).check()).isEqualTo("BatchItemFailuresNotEnabled");
  }

  @Test
  void hiddenResponseWithoutSettingHasTwoMistakes() throws IOException {
    template("app.Handler", STANDARD);
    assertFindings(
        handler("", "java.io.Serializable", RIGHT)
            .replace(
                "  public java", "  // finds: BatchItemFailuresNotEnabled, BatchResponseTypeHidden\n  public java"));
  }

  @Test
  void noResponseAndNoSetting() throws IOException {
    template("app.Handler", STANDARD);
    Finding finding = onlyFinding(looping(""));
    assertThat(finding.check()).isEqualTo("MissingBatchResponse");
    assertThat(finding.message()).contains("This handler returns no batch response: one failing message sends");
    assertThat(finding.message())
        .endsWith(
            " The fix needs ReportBatchItemFailures, which its event source at "
                + folder.resolve("template.yaml")
                + ":7 does not set: add FunctionResponseTypes: [ReportBatchItemFailures] in the same deployment, or Lambda"
                + " ignores the response, and the records that it names are lost.");
  }

  @Test
  void noResponseAlthoughThereIsTheSetting() throws IOException {
    template("app.Handler", STANDARD, ENABLED);
    Finding finding = onlyFinding(looping(""));
    assertThat(finding.check()).isEqualTo("MissingBatchResponse");
    assertThat(finding.message())
        .isEqualTo(
            "This handler returns no batch response, although its event source at "
                + folder.resolve("template.yaml")
                + ":7 sets ReportBatchItemFailures: to Lambda a return is the success of every message, so that a failure that"
                + " is caught is lost today, and one that is thrown sends the whole batch back. Return an SQSBatchResponse"
                + " that names the messages that failed.");
  }

  @Test
  void textAlthoughThereIsTheSetting() throws IOException {
    template("app.Handler", STANDARD, ENABLED);
    Finding finding = onlyFinding(handler("", "String", "return \"OK\";"));
    assertThat(finding.check()).isEqualTo("MissingBatchResponse");
    assertThat(finding.message()).doesNotContain("success of every message");
  }

  @Test
  void fixWithoutWarningOnlyWithTheSetting() throws IOException {
    String warning = "the records that it names are lost";
    template("app.Other", STANDARD, ENABLED);
    assertThat(onlyFinding(looping("")).message()).contains(warning);
    template("app.Handler", STANDARD, "FunctionResponseTypes: !Ref Unknown");
    assertThat(onlyFinding(looping("")).message()).contains(warning);
    template("app.Handler", STANDARD, ENABLED);
    assertThat(onlyFinding(looping("")).message()).doesNotContain(warning);
  }

  @Test
  void batchesOfOneRecordHaveNoRest() throws IOException {
    template("app.Handler", STANDARD, "BatchSize: 1");
    assertFindings(looping(""));
    assertFindings(handler("", "Void", "orders.store(event.getRecords().get(0).getBody());\nreturn null;"));
  }

  @Test
  void swallowedFailureOfASingleRecordIsLost() throws IOException {
    template("app.Handler", STANDARD, "BatchSize: 1");
    assertFindings(
        handler(
            "",
            "Void",
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                context.getLogger().log("failed: " + e);
              }
            }
            return null;
            """));
  }

  @Test
  void fifoQueueInTheTemplate() throws IOException {
    template("app.Handler", FIFO, ENABLED);
    assertFindings(
        handler("", "SQSBatchResponse", RIGHT)
            .replace("    for (", "    // finds: FifoContinuesAfterFailure\n    for ("));
  }

  @Test
  void fifoQueueInTheTemplateDecidesTheFix() throws IOException {
    template("app.Handler", FIFO, ENABLED);
    String input = handler("", "SQSBatchResponse", RIGHT);
    FixAssert.given(input)
        .compiledBy(compiler())
        .finding("FifoContinuesAfterFailure")
        .assertBecomes(
            input.replace(
                "      try {",
                """
                      if (!failures.isEmpty()) {
                        failures.add(new BatchItemFailure(message.getMessageId()));
                        continue;
                      }
                      try {\
                """));
  }

  @Test
  void annotationThatFitsTheTemplate() throws IOException {
    template("app.Handler", FIFO, ENABLED);
    assertFindings(
        handler("@io.github.lambdabatch.annotations.FifoQueue", "SQSBatchResponse", RIGHT)
            .replace("    for (", "    // finds: FifoContinuesAfterFailure\n    for ("));
  }

  @Test
  void annotationThatContradictsTheTemplate() throws IOException {
    template("app.Handler", STANDARD, ENABLED);
    String source =
        handler("@io.github.lambdabatch.annotations.FifoQueue", "SQSBatchResponse", RIGHT)
            .replace("    for (", "    // finds: FifoContinuesAfterFailure\n    for (")
            .replace("@io.github", "// finds: FifoAnnotationContradictsTemplate\n@io.github");
    assertFindings(source);
  }

  @Test
  void annotationBesideAQueueThatIsNotKnown() throws IOException {
    template("app.Handler", "Queue: !ImportValue Queue", ENABLED);
    assertFindings(
        handler("@io.github.lambdabatch.annotations.FifoQueue", "SQSBatchResponse", RIGHT)
            .replace("    for (", "    // finds: FifoContinuesAfterFailure\n    for ("));
  }

  @Test
  void contradictionCanBeSuppressed() throws IOException {
    template("app.Handler", STANDARD, ENABLED);
    assertFindings(
        handler(
                "@SuppressWarnings(\"FifoAnnotationContradictsTemplate\") @io.github.lambdabatch.annotations.FifoQueue",
                "SQSBatchResponse",
                RIGHT)
            .replace("    for (", "    // finds: FifoContinuesAfterFailure\n    for ("));
  }

  @Test
  void plainMethodWithoutContextIsAHandlerIfATemplateNamesIt() throws IOException {
    String source =
        """
        package app;

        import com.amazonaws.services.lambda.runtime.events.SQSEvent;

        public class Handler {
          public void process(SQSEvent event) {
            event.getRecords().forEach(message -> Integer.parseInt(message.getBody()));
          }
        }
        """;
    template("app.Handler::other", STANDARD);
    assertFindings(source);
    template("app.Handler::process", STANDARD);
    assertFindings(source.replace("  public void", "  // finds: MissingBatchResponse\n  public void"));
  }

  @Test
  void plainMethodThatTheFileCallsIsAHandlerIfATemplateNamesIt() throws IOException {
    String source =
        """
        package app;

        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;

        public class Handler {
          public void process(SQSEvent event, Context context) {
            event.getRecords().forEach(message -> Integer.parseInt(message.getBody()));
          }

          void again(SQSEvent event, Context context) {
            process(event, context);
          }
        }
        """;
    template("app.Handler::other", STANDARD);
    assertFindings(source);
    template("app.Handler::process", STANDARD);
    assertFindings(source.replace("  public void", "  // finds: MissingBatchResponse\n  public void"));
  }

  @Test
  void sourceOfAnotherKind() throws IOException {
    Files.writeString(
        folder.resolve("template.yaml"),
        """
        Resources:
          Function:
            Type: AWS::Serverless::Function
            Properties: {Handler: app.Handler, Runtime: java17}
          Mapping:
            Type: AWS::Lambda::EventSourceMapping
            Properties: {FunctionName: !Ref Function, EventSourceArn: !GetAtt Stream.Arn}
          Stream:
            Type: AWS::Kinesis::Stream
        """);
    assertFindings(handler("", "SQSBatchResponse", RIGHT));
  }

  @Test
  void twoFunctionsOfWhichOneHasTheSetting() throws IOException {
    template("app.Handler", STANDARD, ENABLED);
    Files.copy(folder.resolve("template.yaml"), folder.resolve("first.yaml"));
    template("app.Handler", STANDARD);
    Finding finding =
        compiler("first.yaml")
            .withFlags("-XepOpt:LambdaBatch:Templates=" + folder + "/first.yaml," + folder + "/template.yaml")
            .compile(handler("", "SQSBatchResponse", RIGHT))
            .assertCompiles()
            .findings()
            .get(0);
    assertThat(finding.message()).contains("its event source at " + folder.resolve("template.yaml") + ":7 does not");
  }

  @Test
  void templateThatIsNotThere() {
    Compilation compilation = compiler().compile(handler("", "SQSBatchResponse", RIGHT));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0))
        .contains("-XepOpt:LambdaBatch:Templates: " + folder.resolve("template.yaml") + " is not a file");
  }

  @Test
  void templateThatDoesNotParse() throws IOException {
    Files.writeString(folder.resolve("template.yaml"), "Resources:\n  Function: {Type: [\n");
    Compilation compilation = compiler().compile(handler("", "SQSBatchResponse", RIGHT));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0))
        .contains("-XepOpt:LambdaBatch:Templates: " + folder.resolve("template.yaml") + " cannot be read: line ");
  }

  @Test
  void fileThatIsNoTemplate() throws IOException {
    Files.writeString(folder.resolve("template.yaml"), "services:\n  web:\n    image: nginx\n");
    Compilation compilation = compiler().compile(handler("", "SQSBatchResponse", RIGHT));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0)).contains("is no template of a known language");
  }

  @Test
  void wrongTemplateIsSaidOnce() {
    ImmutableList<SourceFile> sources =
        ImmutableList.of(
            SourceFile.of(handler("", "SQSBatchResponse", RIGHT)),
            SourceFile.of(handler("", "SQSBatchResponse", RIGHT).replace("class Handler", "class Second")));
    assertThat(compiler().compile(sources).errors()).hasSize(1);
  }

  @Test
  void templatesAreNotReadWithoutAHandler() {
    String source =
        """
        package app;

        import com.amazonaws.services.lambda.runtime.events.SQSEvent;

        class Sender {
          private SQSEvent last;

          SQSEvent last() {
            return last;
          }
        }
        """;
    Compilation compilation = compiler().compile(source);
    assertThat(compilation.errors()).isEmpty();
  }

  private void assertFindings(String source) {
    assertFindings(compiler(), source);
  }

  private static void assertFindings(CheckedCompiler compiler, String source) {
    ExpectedFindings.assertFindings(compiler, ImmutableList.of(SourceFile.of(source)));
  }

  private CheckedCompiler micronaut() {
    return compiler()
        .withStubs(
            """
            package io.micronaut.function.aws;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;

            public abstract class MicronautRequestHandler<I, O> implements RequestHandler<I, O> {
              @Override
              public final O handleRequest(I input, Context context) {
                return execute(input);
              }

              public abstract O execute(I input);
            }
            """);
  }

  private Finding onlyFinding(String source) {
    List<Finding> findings = compiler().compile(source).assertCompiles().findings();
    assertWithMessage("findings %s", findings).that(findings).hasSize(1);
    return findings.get(0);
  }

  private CheckedCompiler compiler() {
    return compiler("template.yaml");
  }

  private CheckedCompiler compiler(String template) {
    return CheckedCompiler.allChecks()
        .withFlags("-XepOpt:LambdaBatch:Templates=" + folder.resolve(template));
  }

  /** Writes a template with one function, whose event source begins on line 7. */
  private void template(String handler, String... properties) throws IOException {
    Files.writeString(
        folder.resolve("template.yaml"),
        """
        Resources:
          Function:
            Type: AWS::Serverless::Function
            Properties:
              Handler: %s
              Events:
                Orders:
                  Type: SQS
                  Properties:
                    %s
          Standard:
            Type: AWS::SQS::Queue
          Fifo:
            Type: AWS::SQS::Queue
            Properties:
              FifoQueue: true
        """
            .formatted(handler, String.join("\n            ", properties)));
  }

  /** A handler that lets the exceptions of its work escape. */
  private static String looping(String annotation) {
    return handler(
        annotation,
        "Void",
        """
        for (SQSMessage message : event.getRecords()) {
          orders.store(message.getBody());
        }
        return null;
        """);
  }

  private static String handler(String annotation, String output, String body) {
    return """
        package app;

        import com.amazonaws.services.lambda.runtime.*;
        import com.amazonaws.services.lambda.runtime.events.*;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import java.util.ArrayList;
        import java.util.List;

        %s
        public class Handler implements RequestHandler<SQSEvent, %s> {
          interface Orders {
            void store(String order);
          }

          private Orders orders;

          @Override
          public %s handleRequest(SQSEvent event, Context context) {
        %s  }
        }
        """
        .formatted(annotation, output, output, body.indent(4));
  }

  private static long lineOf(String source, String text) {
    return source.lines().takeWhile(line -> !line.contains(text)).count() + 1;
  }
}
