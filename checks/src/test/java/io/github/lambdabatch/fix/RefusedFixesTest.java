package io.github.lambdabatch.fix;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Handlers that have findings, but no fix that would be safe: the finding says why. */
final class RefusedFixesTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path REFUSED = RESOURCES.resolve("fixes").resolve("refused");
  static final CheckedCompiler COMPILER = CheckedCompiler.allChecks().withStubs(stubs());

  /** The handlers, and the reasons. */
  static final ImmutableMap<String, String> REASONS =
      ImmutableMap.<String, String>builder()
          .put("AnonymousHandlerUsed", "other code of the file uses the handler, and its result")
          .put("AnonymousPassedOn", "the result is declared where the handler is used")
          .put("BindingOfFirstReturned", "the handler returns something of the first record")
          .put("BraceAsEscape", "the file writes plain characters as Unicode escapes")
          .put("BreaksAfterCountedFailures", "the handler goes on after a failure until a limit is reached, where it loses the rest")
          .put("BreaksAfterTooManyFailures", "the handler goes on after a failure until a limit is reached, where it loses the rest")
          .put("BreaksBehindPosition", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("BreaksOnResultInArray", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("BreaksWhenTimeIsUp", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("BreaksWhereNothingIsAllowed", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("BuilderInVariable", "the response is built in a way that the fix cannot take apart")
          .put("BulkCall", "there is no record loop to rewrite")
          .put("CatchLeftInSeveralPlaces", "the catch that ends a failure is left in several places")
          .put("CommentInReturn", "a comment would be lost")
          .put("ConditionAsksForFlag", "the condition of the loop ends it behind a failure")
          .put("ConditionAsksForStop", "the condition of the loop ends it behind a failure")
          .put("ConditionIsNegatedStop", "the condition of the loop may end it early, and whether the rest is wanted is not known")
          .put("ConditionIsStop", "the condition of the loop may end it early, and whether the rest is wanted is not known")
          .put("ConditionIsStopAndSwallows", "the condition of the loop may end it early, and whether the rest is wanted is not known")
          .put("ContinuesOuterLoop", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("CounterInFunction", "a function in the loop uses what the loop would count if it went on")
          .put("CountsDown", "the loop takes the records of a stream from the last to the first")
          .put(
              "CountsInItsBody",
              "the loop counts its records in its body, where a failure would keep it from counting")
          .put(
              "CountsInItsWork",
              "the loop counts its records in its body, where a failure would keep it from counting")
          .put("DeclarationInDenseBody", "the loop's body is too dense to be edited")
          .put("DeclaredByWork", "a record is worked on before it comes to the loop's body")
          .put("DefaultMethodOfInterface", "the handler is an interface, which other files may implement")
          .put("DelegatesToService", "the record loop is in a method that other code may call")
          .put("DiscardsAndReturns", "the handler returns early in its loop, and whether the rest is wanted is not known")
          .put("DoCountsInItsBody", "the loop counts its records in its body, where a failure would keep it from counting")
          .put("EmptyAndPublicHelper", "the catch that ends a failure is in a method that other code may call")
          .put("EmptyIds", "the failures are not in a list of batch item failures")
          .put("EmptyOfHelper", "a return computes something that the fix would lose")
          .put("EmptyOtherList", "the handler has several lists that failures could go into")
          .put("EndsBehindHelper", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("EndsBehindTry", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("EnumHandler", "the record loop is in a method that other code may call")
          .put("FieldAndPublicHelper", "the catch that ends a failure is in a method that other code may call")
          .put("FieldBesideOtherField", "the handler has several lists that failures could go into")
          .put("FieldListUsedByHelper", "the field is used outside of the handler's method")
          .put("FieldMadeByConstructor", "the field is not made where it is declared")
          .put("FieldNotReturned", "no return of the handler names the field")
          .put("FieldSelected", "the field is named together with its object")
          .put("FieldWithComment", "the field has a comment that would be left behind")
          .put("FieldWithCommentBehind", "the field has a comment that would be left behind")
          .put("FieldWithLineComment", "the field has a comment that would be left behind")
          .put("FifoBreaksBesideFlag", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoBreaksBesideNarrowFlag", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoFieldOfValidation", "failures are noted before the loop, which would take them for its own")
          .put("FifoGoesOnBehindTry", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoGroupsWorkedOn", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoHandsExceptionOn", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoIdsBecomeItems", "the loop cannot ask whether there are failures: they are in no list that it can use")
          .put("FifoIdsBecomeItemsBehindBreak", "the loop cannot ask whether there are failures: they are in no list that it can use")
          .put("FifoIdsOfCaller", "failures are noted before the loop, which would take them for its own")
          .put("FifoKeepsGroupsAndLogs", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoListAssigned", "failures are noted before the loop, which would take them for its own")
          .put("FifoListHandedOver", "failures are noted before the loop, which would take them for its own")
          .put("FifoListOfCaller", "failures are noted before the loop, which would take them for its own")
          .put("FifoMalformedFirst", "failures are noted before the loop, which would take them for its own")
          .put("FifoMalformedIdsFirst", "failures are noted before the loop, which would take them for its own")
          .put("FifoPipelineBehindFailures", "failures are noted before the loop, which would take them for its own")
          .put("FifoReadsException", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoRemembersInHelper", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoResponseBuiltOfSome", "failures are noted before the loop, which would take them for its own")
          .put("FifoRestBehindTheLoop", "the handler reports the rest behind the loop, where the fix would report it again")
          .put("FifoThisFieldFilled", "failures are noted before the loop, which would take them for its own")
          .put("FifoTimeIsUp", "the handler leaves its loop, and whether the rest is wanted is not known")
          .put("FifoTryAroundExtendable", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoTryAroundWidenable", "the loop keeps by itself what has failed, and would not know of what the fix reports")
          .put("FifoVoidEndsBeforeTry", "the handler returns early in its loop, and whether the rest is wanted is not known")
          .put("FirstBodyOfStream", "the first record is not in a variable of its own")
          .put("FirstBodyParsed", "the first record is not in a variable of its own")
          .put("FirstMessageAsObject", "the first record is in a variable of another type")
          .put("FirstMessageBetweenComments", "what is done with the first record does not stand on lines of its own")
          .put("FirstRecordOnOneLine", "what is done with the first record does not stand on lines of its own")
          .put("FirstRecordReturnsEarly", "what is done with the first record cannot be repeated as it is")
          .put("FirstRecordTried", "what is done with the first record cannot be repeated as it is")
          .put("ForCountsInItsBody", "the loop counts its records in its body, where a failure would keep it from counting")
          .put("FuturePerMessage", "the work on a record is handed on as a function, whose failure may show anywhere")
          .put("GroupedPipeline", "there is no record loop to rewrite")
          .put("HandlerCalledByFunction", "other code of the file calls the handler and takes its result")
          .put("HandlerOfVoidInField", "other code of the file uses the handler, and its result")
          .put("HandlerOfVoidInVariable", "other code of the file uses the handler, and its result")
          .put("HandlerOfVoidMade", "other code of the file uses the handler, and its result")
          .put("HandlerOfVoidPassedOn", "other code of the file uses the handler, and its result")
          .put("HandlerOfVoidSelected", "other code of the file uses the handler, and its result")
          .put("HandlerOverridden", "a class of the file overrides the handler, with the result that it has now")
          .put("HandlerOverriddenByAnonymous", "a class of the file overrides the handler, with the result that it has now")
          .put("HandlerReferenced", "other code of the file calls the handler and takes its result")
          .put("HandlerResultRead", "other code of the file calls the handler and takes its result")
          .put("HelperCatchLeftEarly", "the catch that ends a failure is left in several places")
          .put("HelperLoopCalledTwice", "the record loop is in a method that is called from several places")
          .put("HelperThrowsOnceReported", "the handler leaves the loop by an exception that a helper throws")
          .put("HiddenFuture", "what the handler returns is no SQSBatchResponse")
          .put("HiddenList", "what the handler returns is no SQSBatchResponse")
          .put("HiddenListEmpty", "what the handler returns is no SQSBatchResponse")
          .put("HiddenTwoReturns", "what the handler returns is no SQSBatchResponse")
          .put("IdsReturnedInCatchAlone", "the failures are not in a list of batch item failures")
          .put("IndexedByWork", "a record is worked on before it comes to the loop's body")
          .put("ItemFromSupplier", "the batch item failure is made in a way that the fix cannot take apart")
          .put("IteratorAfterWork", "the loop does something before it takes the record")
          .put("IteratorInBranch", "the loop does something before it takes the record")
          .put("IteratorInBranchOfChoice", "the loop does something before it takes the record")
          .put("IteratorInCase", "the loop does something before it takes the record")
          .put("IteratorInOperand", "the loop does something before it takes the record")
          .put("IteratorSkipsFirst", "the loop takes several records at a time")
          .put("KinesisCheckpointInVariable", "the handler returns failures behind the loop, which a return in it would forget")
          .put("KinesisFailureInFunction", "a failure ends in a function, which cannot return for the handler")
          .put("KinesisIdsBecomeItems", "the loop cannot ask whether there are failures: they are in no list that it can use")
          .put("KinesisLooksAtAllFirst", "failures are noted before the loop, which would take them for its own")
          .put("KinesisMalformedFirst", "failures are noted before the loop, which would take them for its own")
          .put("KinesisResponseSetBehind", "the handler returns failures behind the loop, which a return in it would forget")
          .put("KinesisReturnsResponseOfHelper", "the response is built in a way that the fix cannot take apart")
          .put("LambdaHandlerUsed", "other code of the file uses the handler, and its result")
          .put("LambdaMadeBesideOther", "the result is declared where the handler is used")
          .put("LambdaMadeByReference", "other code of the file uses the handler, and its result")
          .put("LambdaMadeForField", "other code of the file uses the handler, and its result")
          .put("LambdaOfList", "the handler returns its failures in another type")
          .put("LeavesInFinally", "the handler leaves the loop in a finally block")
          .put("ListMadeInCatch", "the list of failures is made only when it is needed")
          .put("ListingByStream", "the list of failures holds all records beforehand")
          .put("ListingOfAll", "the list of failures holds all records beforehand")
          .put("ParallelHelper", "the collection is made somewhere else")
          .put("ParallelStreamVar", "the collection is declared by its class")
          .put("PipelineFiltersWork", "the stream filters what it has computed from a record")
          .put("PipelineOfMadeField", "the records go through a stream that the fix cannot take apart")
          .put("PipelineOfMadeObject", "the records go through a stream that the fix cannot take apart")
          .put("PipelineUsesObjectTwice", "the stream uses what it has computed from a record more than once")
          .put("PipelineUsesReferenceTwice", "the stream uses what it has computed from a record more than once")
          .put("PipelineUsesWorkTwice", "the stream uses what it has computed from a record more than once")
          .put("PublicHelperLoop", "the record loop is in a method that other code may call")
          .put("RecordsOfStreamKept", "the loop cannot ask whether there are failures: they are in no list that it can use")
          .put("RecordsRemoved", "there is no record loop to rewrite")
          .put("ResponseBuiltElsewhere", "the response is built in a way that the fix cannot take apart")
          .put("ResponseHasNoList", "the response is made without a list that failures could go into")
          .put("ResponseInVariableLogged", "the response is built in a way that the fix cannot take apart")
          .put("ResponseOfCopy", "the response is built in a way that the fix cannot take apart")
          .put("ResponseOfOwnBuilder", "the response is built in a way that the fix cannot take apart")
          .put("ResponseOfOwnList", "the response is built in a way that the fix cannot take apart")
          .put("ResponseOfOwnListClass", "the response is built in a way that the fix cannot take apart")
          .put("ResponseReturnedByFunction", "the response is built in a way that the fix cannot take apart")
          .put("ResponsesDeclaredTogether", "the response is built in a way that the fix cannot take apart")
          .put("RestOfGroupInCatch", "the variables of the handler are declared in ways that the fix does not know")
          .put("ReturnsAfterSuccess", "the handler returns early in its loop, and whether the rest is wanted is not known")
          .put("ReturnsAtEndOfBody", "the handler returns early in its loop, and whether the rest is wanted is not known")
          .put("ReturnsChoiceOfCalls", "a return computes something that the fix would lose")
          .put("ReturnsInTry", "the handler returns early in its loop, and whether the rest is wanted is not known")
          .put("ReturnsNullInLoop", "the handler returns early in its loop, and whether the rest is wanted is not known")
          .put("ReturnsTextInLoop", "the handler returns early in its loop, and whether the rest is wanted is not known")
          .put("ReturnsTextOfStream", "a return computes something that the fix would lose")
          .put("SpringConsumerBean", "a Consumer has no result; make it a Function first")
          .put("StreamAsksButGoesOn", "the loop asks whether a failure is reported, and goes on after one that is not")
          .put("StreamInGroups", "the records of a stream have one order, and the handler takes them in groups")
          .put("SwallowsEachAttempt", "the catch that ends a failure stands in a loop that tries again")
          .put(
              "SwallowsInAttempts",
              "the catch stands in a loop of its own, where it would report the record several times")
          .put("TextBlockInCatchAround", "a text block is indented less than the code around it")
          .put("TextBlockOutsideOfItsBlock", "a text block is indented less than the code around it")
          .put("ThrowableLeavesTry", "what leaves the loop is no exception, and the fix would not catch it either")
          .put("ThrowsBehindTheLoop", "the handler throws behind the loop because of what failed in it")
          .put("TryAroundCatchesBoth", "a try around the record loop catches a checked exception that would not leave it any more")
          .put("TryAroundCatchesChecked", "a try around the record loop catches a checked exception that would not leave it any more")
          .put("TryAroundInHelper", "a try around the record loop would hide what fails before the loop")
          .put("TryAroundTryAround", "a try around the record loop would hide what fails before the loop")
          .put("TryAroundWorksBehind", "a try around the record loop would hide what fails behind the loop")
          .put("TumblingWindow", "the handler of a tumbling window has to return the window's state as well")
          .put("TumblingWindowVoid", "the handler of a tumbling window has to return the window's state as well")
          .put("TwoMessagesAtATime", "the loop takes several records at a time")
          .put("TypeDeclaredByBase", "the result is declared by a super type of the class")
          .put("WorkBeforeTheBody", "a record is worked on before it comes to the loop's body")
          .put("WorksOnWhatItMade", "the handler works on its records in several loops")
          .put("WorksOnWhatItMadeByReference", "the handler works on its records in several loops")
          .put("WorksOnWhatItMadeInFunction", "the handler works on its records in several loops")
          .buildOrThrow();

  static ImmutableSet<String> handlers() {
    return REASONS.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handlers")
  void saysWhy(String handler) {
    String source = source(handler);
    FixAssert.given(source)
        .compiledBy(COMPILER)
        .finding(checksIn(COMPILER, source))
        .assertNoFix(reason(handler));
  }

  /** The one that is missing has no finding. */
  @Test
  void knowsEachHandler() throws IOException {
    try (Stream<Path> files = Files.list(REFUSED)) {
      assertWithMessage("handlers")
          .that(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".java"))
                  .map(name -> name.replace(".java", ""))
                  .filter(name -> !name.equals("LoopInBaseOfOtherFile"))
                  .collect(toImmutableList()))
          .containsExactlyElementsIn(handlers());
    }
  }

  @Test
  void findsNothingWhereTheLoopIsInAnotherFile() {
    String source = source("LoopInBaseOfOtherFile");

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

  static String source(String handler) {
    return read(REFUSED.resolve(handler + ".java"));
  }

  static String reason(String handler) {
    return "No fix: " + REASONS.get(handler) + ".";
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
