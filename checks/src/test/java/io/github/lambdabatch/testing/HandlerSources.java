package io.github.lambdabatch.testing;

/** Puts a method body into a handler class named {@code app.Handler}, which the tests of the simulator run. */
final class HandlerSources {
  private HandlerSources() {}

  /** A handler of SQS messages with this declared output type. */
  static String sqs(String output, String body) {
    return requestHandler("SQSEvent", output, body);
  }

  /** A handler of Kinesis records that answers with a response for streams. */
  static String kinesis(String body) {
    return requestHandler("KinesisEvent", "StreamsEventResponse", body);
  }

  /** A handler of DynamoDB records that answers with a response for streams. */
  static String dynamodb(String body) {
    return requestHandler("DynamodbEvent", "StreamsEventResponse", body);
  }

  /** A {@code RequestHandler}. */
  static String requestHandler(String event, String output, String body) {
    return type(
        " implements RequestHandler<%s, %s>".formatted(event, output),
        """
        @Override
        public %s handleRequest(%s event, Context context) {
        %s
        }
        """
            .formatted(output, event, body));
  }

  /** A class with these supertypes and members. */
  static String type(String supertypes, String members) {
    return """
        package app;

        import com.amazonaws.services.lambda.runtime.*;
        import com.amazonaws.services.lambda.runtime.events.*;
        import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
        import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import io.github.lambdabatch.testing.DeadLetters;
        import io.github.lambdabatch.testing.Work;
        import java.io.Serializable;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;

        public class Handler%s {
        %s
        }
        """
        .formatted(supertypes, members);
  }

  /** Statements that try each message, collect the failed ones in {@code failures} and end in this one. */
  static String collecting(String end) {
    return """
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
          try {
            Work.on(message);
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        %s
        """
        .formatted(end);
  }

  /** Statements that return a response with this expression as its only identifier, without any work. */
  static String naming(String identifier) {
    return "return new SQSBatchResponse(List.of(new BatchItemFailure(%s)));".formatted(identifier);
  }

  /** Statements that return a response for streams which names the records at these positions, in this order. */
  static String checkpoints(String getIdentifier, int... positions) {
    StringBuilder body = new StringBuilder();
    body.append("List<StreamsEventResponse.BatchItemFailure> failures = new ArrayList<>();\n");
    for (int position : positions) {
      body.append(
          "failures.add(new StreamsEventResponse.BatchItemFailure(event.getRecords().get(%d).%s));\n"
              .formatted(position - 1, getIdentifier));
    }
    return body + "return new StreamsEventResponse(failures);";
  }
}
