package io.github.lambdabatch.checks;

import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * Tests one check on the classes of a file that imports what handlers of batches need.
 *
 * <p>The check has to report below each {@code // BUG: Diagnostic contains:}, and nowhere else.
 */
final class HandlerTestHelper {
  private static final String IMPORTS =
      """
      import com.amazonaws.services.lambda.runtime.*;
      import com.amazonaws.services.lambda.runtime.events.*;
      import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
      import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
      import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
      import com.amazonaws.services.lambda.runtime.events.%s.BatchItemFailure;
      import io.github.lambdabatch.annotations.FifoQueue;
      import java.io.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      import java.util.stream.*;

      %s
      """;

  private final Class<? extends BugChecker> check;

  private HandlerTestHelper(Class<? extends BugChecker> check) {
    this.check = check;
  }

  static HandlerTestHelper of(Class<? extends BugChecker> check) {
    return new HandlerTestHelper(check);
  }

  /** Tests classes whose {@code BatchItemFailure} is that of SQS. */
  void testSqs(String classes) {
    test("SQSBatchResponse", classes);
  }

  /** Tests classes whose {@code BatchItemFailure} is that of Kinesis and DynamoDB Streams. */
  void testStreams(String classes) {
    test("StreamsEventResponse", classes);
  }

  private void test(String response, String classes) {
    CompilationTestHelper.newInstance(check, getClass()).addSourceLines("A.java", IMPORTS.formatted(response, classes)).doTest();
  }
}
