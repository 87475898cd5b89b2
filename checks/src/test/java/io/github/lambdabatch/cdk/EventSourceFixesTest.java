package io.github.lambdabatch.cdk;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.testing.StackSources.members;
import static io.github.lambdabatch.testing.StackSources.statements;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import io.github.lambdabatch.checks.CdkEventSourceWithoutBatchItemFailures;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.FixAssert;
import io.github.lambdabatch.testing.PatchMode;
import org.junit.jupiter.api.Test;

/** What the fixes make of definitions; that all checks accept it, and a second run changes nothing, is asserted too. */
final class EventSourceFixesTest {
  private static final String CHECK = "CdkEventSourceWithoutBatchItemFailures";

  @Test
  void constructor() {
    assertBecomes(
        "function.addEventSource(new SqsEventSource(queue));",
        "function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(true).build());");
  }

  @Test
  void constructorByFullName() {
    assertBecomes(
        """
        queues.forEach(
            each ->
                function.addEventSource(
                    new software.amazon.awscdk.services.lambda.eventsources.SqsEventSource(
                        each)));
        IQueue same = new /* without properties */ SqsEventSource(queue).getQueue();
        """,
        """
        queues.forEach(
            each ->
                function.addEventSource(
                    software.amazon.awscdk.services.lambda.eventsources.SqsEventSource.Builder.create(
                        each).reportBatchItemFailures(true).build()));
        IQueue same = /* without properties */ SqsEventSource.Builder.create(queue).reportBatchItemFailures(true).build().getQueue();
        """);
  }

  @Test
  void anonymousClass() {
    assertNoFix(
        "function.addEventSource(new SqsEventSource(queue) {});",
        "No fix: the event source is an anonymous class, which has no builder.");
  }

  @Test
  void chainOnOneLine() {
    assertBecomes(
        "function.addEventSource(SqsEventSource.Builder.create(queue).batchSize(5).build());",
        "function.addEventSource("
            + "SqsEventSource.Builder.create(queue).batchSize(5).reportBatchItemFailures(true).build());");
  }

  @Test
  void chainOverSeveralLines() {
    assertBecomes(
        """
        function.addEventSource(
            SqsEventSource.Builder.create(queue)
                .batchSize(5) // The queue's own limit.
                // Done.
                .build());
        """,
        """
        function.addEventSource(
            SqsEventSource.Builder.create(queue)
                .batchSize(5) // The queue's own limit.
                // Done.
                .reportBatchItemFailures(true)
                .build());
        """);
  }

  @Test
  void chainThatEndsOnTheLineOfAnotherCall() {
    assertBecomes(
        """
        function.addEventSource(SqsEventSource.Builder
            .create(queue)
            .batchSize(5).build());
        """,
        """
        function.addEventSource(SqsEventSource.Builder
            .create(queue)
            .batchSize(5).reportBatchItemFailures(true).build());
        """);
  }

  @Test
  void chainWithTrailingDots() {
    assertBecomes(
        """
        function.addEventSource(
            (SqsEventSource.Builder.create(queue)).
                batchSize(5). /* done. */
                build());
        """,
        """
        function.addEventSource(
            (SqsEventSource.Builder.create(queue)).
                batchSize(5).reportBatchItemFailures(true). /* done. */
                build());
        """);
  }

  @Test
  void chainWhoseLinesEndWithDots() {
    assertBecomes(
        """
        function.addEventSource(
            SqsEventSource.Builder.create(queue).
                batchSize(5).
                build());
        """,
        """
        function.addEventSource(
            SqsEventSource.Builder.create(queue).
                batchSize(5).reportBatchItemFailures(true).
                build());
        """);
  }

  @Test
  void builderMadeByAnImportedMethod() {
    String source =
        """
        import static software.amazon.awscdk.services.lambda.eventsources.SqsEventSource.Builder.create;

        import software.amazon.awscdk.services.lambda.Function;
        import software.amazon.awscdk.services.sqs.IQueue;

        class A {
          void define(Function function, IQueue queue) {
            var builder = create(queue)%s;
            function.addEventSource(builder.build());
          }
        }
        """;

    FixAssert.given(source.formatted(""))
        .finding(CHECK)
        .assertBecomes(source.formatted(".reportBatchItemFailures(true)"));
  }

  @Test
  void linesOfWindows() {
    String input =
        statements(
            """
            function.addEventSource(
                SqsEventSource.Builder.create(queue)
                    .build());
            """);

    String output = PatchMode.patch(CheckedCompiler.allChecks(), input.replace("\n", "\r\n"));

    assertThat(output)
        .isEqualTo(
            input
                .replace("        .build()", "        .reportBatchItemFailures(true)\n            .build()")
                .replace("\n", "\r\n"));
  }

  @Test
  void properties() {
    assertBecomes(
        """
        function.addEventSource(new SqsEventSource(queue, SqsEventSourceProps.builder().batchSize(5).build()));
        function.addEventSource(
            new DynamoEventSource(
                table,
                DynamoEventSourceProps.builder()
                    .startingPosition(StartingPosition.LATEST)
                    .build()));
        """,
        """
        function.addEventSource(new SqsEventSource(queue, SqsEventSourceProps.builder().batchSize(5).reportBatchItemFailures(true).build()));
        function.addEventSource(
            new DynamoEventSource(
                table,
                DynamoEventSourceProps.builder()
                    .startingPosition(StartingPosition.LATEST)
                    .reportBatchItemFailures(true)
                    .build()));
        """);
  }

  @Test
  void switchedOff() {
    assertBecomes(
        """
        function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(false).build());
        function.addEventSource(
            SqsEventSource.Builder.create(queue)
                .reportBatchItemFailures(true)
                .reportBatchItemFailures(Boolean.FALSE)
                .build());
        """,
        """
        function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(true).build());
        function.addEventSource(
            SqsEventSource.Builder.create(queue)
                .reportBatchItemFailures(true)
                .reportBatchItemFailures(true)
                .build());
        """);
  }

  @Test
  void switchedOffByAnImportedConstant() {
    String source =
        "import static java.lang.Boolean.FALSE;\n\n"
            + statements(
                "function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(%s).build());");

    FixAssert.given(source.formatted("FALSE")).finding(CHECK).assertBecomes(source.formatted("true"));
  }

  @Test
  void builderInAVariable() {
    assertBecomes(
        """
        SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
        if (dev) {
          builder.batchSize(5);
        }
        function.addEventSource(builder.build());
        var other =
            SqsEventSource.Builder.create(queue)
                .batchSize(5);
        function.addEventSource(other.enabled(true).build());
        """,
        """
        SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue).reportBatchItemFailures(true);
        if (dev) {
          builder.batchSize(5);
        }
        function.addEventSource(builder.build());
        var other =
            SqsEventSource.Builder.create(queue)
                .batchSize(5)
                .reportBatchItemFailures(true);
        function.addEventSource(other.enabled(true).build());
        """);
  }

  @Test
  void builderMadeByItsConstructor() {
    assertBecomes(
        """
        SqsEventSourceProps.Builder builder = new SqsEventSourceProps.Builder();
        builder.batchSize(5);
        function.addEventSource(new SqsEventSource(queue, builder.build()));
        """,
        """
        SqsEventSourceProps.Builder builder = new SqsEventSourceProps.Builder().reportBatchItemFailures(true);
        builder.batchSize(5);
        function.addEventSource(new SqsEventSource(queue, builder.build()));
        """);
  }

  @Test
  void builderInAField() {
    FixAssert.given(members(builderInAField("")))
        .finding(CHECK)
        .assertBecomes(members(builderInAField(".reportBatchItemFailures(true)")));
  }

  private static String builderInAField(String setting) {
    return """
        private final SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue())%s;

        void define(Function function) {
          function.addEventSource(builder.batchSize(5).build());
        }

        abstract IQueue queue();
        """
        .formatted(setting);
  }

  @Test
  void switchedOffLater() {
    assertBecomes(
        """
        var builder = SqsEventSource.Builder.create(queue);
        builder.reportBatchItemFailures(false);
        if (dev) {
          builder.batchSize(5).reportBatchItemFailures(false);
        }
        function.addEventSource(builder.build());
        """,
        """
        var builder = SqsEventSource.Builder.create(queue);
        builder.reportBatchItemFailures(true);
        if (dev) {
          builder.batchSize(5).reportBatchItemFailures(true);
        }
        function.addEventSource(builder.build());
        """);
  }

  @Test
  void switchedOffInOneCase() {
    assertNoFix(
        """
        var builder = SqsEventSource.Builder.create(queue);
        if (dev) {
          builder.reportBatchItemFailures(false);
        }
        function.addEventSource(builder.build());
        """,
        "No fix: it is switched off only in some cases, perhaps on purpose.");
  }

  @Test
  void switchedOnInOneBranch() {
    String refusal = "No fix: it is switched on in the other case, and off here perhaps on purpose.";
    assertNoFix(
        "function.addEventSource("
            + "dev ? new SqsEventSource(queue)"
            + " : (SqsEventSource.Builder.create(queue).reportBatchItemFailures(true).build()));",
        refusal);
    assertNoFix(
        "function.addEventSource("
            + "dev ? SqsEventSource.Builder.create(queue).reportBatchItemFailures(!dev).build()"
            + " : SqsEventSource.Builder.create(queue).reportBatchItemFailures(false).build());",
        refusal);
  }

  @Test
  void offInBothBranches() {
    assertBecomes(
        "function.addEventSource("
            + "dev ? new SqsEventSource(queue) : SqsEventSource.Builder.create(queue).enabled(false).build());",
        "function.addEventSource("
            + "dev ? SqsEventSource.Builder.create(queue).reportBatchItemFailures(true).build()"
            + " : SqsEventSource.Builder.create(queue).enabled(false).build());");
  }

  @Test
  void switchedOffInOneOfTheReturns() {
    FixAssert.given(
            members(
                """
                IEventSource source(IQueue queue, boolean dev) {
                  SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
                  if (dev) {
                    return builder.reportBatchItemFailures(false).build();
                  }
                  return builder.build();
                }
                """))
        .finding(CHECK)
        .assertNoFix("No fix: it is switched off only in some cases, perhaps on purpose.");
  }

  @Test
  void switchedOffTooLate() {
    assertNoFix(
        """
        var builder = SqsEventSource.Builder.create(queue);
        function.addEventSource(builder.build());
        builder.reportBatchItemFailures(false);
        """,
        "No fix: it is switched off only in some cases, perhaps on purpose.");
  }

  @Test
  void mapping() {
    assertBecomes(
        """
        EventSourceMapping.Builder.create(this, "Orders")
            .target(function)
            .eventSourceArn(queue.getQueueArn())
            .build();
        """,
        """
        EventSourceMapping.Builder.create(this, "Orders")
            .target(function)
            .eventSourceArn(queue.getQueueArn())
            .reportBatchItemFailures(true)
            .build();
        """);
  }

  @Test
  void resource() {
    assertBecomes(
        """
        CfnEventSourceMapping.Builder.create(this, "Orders")
            .functionName("orders")
            .eventSourceArn(queue.getQueueArn())
            .build();
        CfnEventSourceMapping mapping =
            CfnEventSourceMapping.Builder.create(this, "Payments").eventSourceArn(queue.getQueueArn()).build();
        mapping.setFunctionResponseTypes(List.of());
        """,
        """
        CfnEventSourceMapping.Builder.create(this, "Orders")
            .functionName("orders")
            .eventSourceArn(queue.getQueueArn())
            .functionResponseTypes(List.of("ReportBatchItemFailures"))
            .build();
        CfnEventSourceMapping mapping =
            CfnEventSourceMapping.Builder.create(this, "Payments").eventSourceArn(queue.getQueueArn()).build();
        mapping.setFunctionResponseTypes(List.of("ReportBatchItemFailures"));
        """);
  }

  @Test
  void resourceWithAnotherList() {
    assertBecomes(
        """
        new CfnEventSourceMapping(
            this,
            "Orders",
            CfnEventSourceMappingProps.builder()
                .functionName("orders")
                .eventSourceArn(queue.getQueueArn())
                .functionResponseTypes(java.util.Collections.emptyList())
                .build());
        """,
        """
        new CfnEventSourceMapping(
            this,
            "Orders",
            CfnEventSourceMappingProps.builder()
                .functionName("orders")
                .eventSourceArn(queue.getQueueArn())
                .functionResponseTypes(List.of("ReportBatchItemFailures"))
                .build());
        """);
  }

  @Test
  void listThatIsImported() {
    String source =
        """
        import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
        import software.amazon.awscdk.services.sqs.Queue;

        class A {
          void define(Queue queue) {
            CfnEventSourceMapping.Builder.create(queue, "A").eventSourceArn(queue.getQueueArn())%1$s.build();
            CfnEventSourceMapping.Builder.create(queue, "B").eventSourceArn(queue.getQueueArn())%1$s.build();
          }
        }
        """;

    FixAssert.given(source.formatted(""))
        .finding(CHECK)
        .assertBecomes(
            "import java.util.List;\n"
                + source.formatted(".functionResponseTypes(List.of(\"ReportBatchItemFailures\"))"));
  }

  @Test
  void listOfAnotherKindInScope() {
    String source =
        """
        import java.awt.*;
        import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
        import software.amazon.awscdk.services.sqs.Queue;

        class A {
          List names = new List();

          void define(Queue queue) {
            CfnEventSourceMapping.Builder.create(queue, "A").eventSourceArn(queue.getQueueArn())%s.build();
          }
        }
        """;

    FixAssert.given(source.formatted(""))
        .finding(CHECK)
        .assertBecomes(source.formatted(".functionResponseTypes(java.util.List.of(\"ReportBatchItemFailures\"))"));
  }

  @Test
  void listOfJava8() {
    String source =
        """
        import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
        import software.amazon.awscdk.services.sqs.Queue;

        class A {
          void define(Queue queue) {
            CfnEventSourceMapping.Builder.create(queue, "A").eventSourceArn(queue.getQueueArn())%s.build();
          }
        }
        """;

    BugCheckerRefactoringTestHelper.newInstance(CdkEventSourceWithoutBatchItemFailures.class, getClass())
        .setArgs("--release", "8")
        .addInputLines("A.java", source.formatted(""))
        .addOutputLines(
            "A.java",
            "import java.util.Collections;\n"
                + source.formatted(".functionResponseTypes(Collections.singletonList(\"ReportBatchItemFailures\"))"))
        .doTest();
  }

  private static void assertBecomes(String input, String output) {
    FixAssert.given(statements(input)).finding(CHECK).assertBecomes(statements(output));
  }

  private static void assertNoFix(String input, String reason) {
    FixAssert.given(statements(input)).finding(CHECK).assertNoFix(reason);
  }
}
