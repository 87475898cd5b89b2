package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.testing.AttributedSources;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.ExpectedFindings;
import io.github.lambdabatch.testing.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the body of a handler of SQS messages, and helpers beside it, into a source that compiles.
 *
 * <p>The handler has {@code orders}, whose methods are the work on a message, and a {@code log}, which does none.
 */
final class FlowSources {
  /** The sources that are asserted, where somebody wants to have them instead. */
  private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

  private static final String DECLARATION = "List<BatchItemFailure> failures = new ArrayList<>();\n";
  private static final String END = "return new SQSBatchResponse(failures);\n";

  private FlowSources() {}

  /** Asserts that all checks report below their markers, and nowhere else. */
  static void assertFlow(String source) {
    if (NOTED.get() != null) {
      NOTED.get().add(source);
      return;
    }
    ExpectedFindings.assertFindings(source);
  }

  /** Asserts the same of several sources, each alone. */
  static void assertFlow(String... sources) {
    for (String source : sources) {
      assertFlow(source);
    }
  }

  /** Asserts the same of many sources at once. */
  static void assertFlow(AttributedSources sources) {
    ExpectedFindings.assertFindings(sources);
  }

  /** Puts sources together that are alike but for what is in the handler. */
  static AttributedSources together(List<String> sources) {
    ImmutableList.Builder<SourceFile> files = ImmutableList.builder();
    for (int index = 0; index < sources.size(); index++) {
      String source = sources.get(index).replaceAll("\\bHandler\\b", "Handler" + index);
      files.add(SourceFile.movedBelow("handler" + index, source));
    }
    return AttributedSources.of(CheckedCompiler.allChecks(), files.build());
  }

  /** Returns the sources of all assertions that the tests make, without making them. */
  static List<String> sourcesOf(Runnable tests) {
    List<String> outer = NOTED.get();
    NOTED.set(new ArrayList<>());
    try {
      tests.run();
      return NOTED.get();
    } finally {
      NOTED.set(outer);
    }
  }

  /** A handler that returns what the statements add to {@code failures}. */
  static String collecting(String statements, String... members) {
    return standard(DECLARATION + statements + END, members);
  }

  /** A handler of a FIFO queue that returns what the statements add to {@code failures}. */
  static String fifoCollecting(String statements, String... members) {
    return fifo(DECLARATION + statements + END, members);
  }

  /** A handler with this body. */
  static String standard(String body, String... members) {
    return source("", "SQSBatchResponse", body, members);
  }

  /** A handler of a FIFO queue with this body. */
  static String fifo(String body, String... members) {
    return source("@FifoQueue", "SQSBatchResponse", body, members);
  }

  /** A handler without a batch response, which is a finding of its own. */
  static String withoutResponse(String statements, String... members) {
    return source("", "Void", statements + "return null;\n", members);
  }

  private static String source(String annotation, String output, String body, String... members) {
    return """
        package app;

        import com.amazonaws.services.lambda.runtime.*;
        import com.amazonaws.services.lambda.runtime.events.*;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import io.github.lambdabatch.annotations.FifoQueue;
        import java.io.IOException;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import java.util.function.*;
        import java.util.logging.Logger;
        import java.util.stream.*;

        %1$s
        public class Handler implements RequestHandler<SQSEvent, %2$s> {
          private static final Logger log = Logger.getLogger("app");
          private Orders orders;

          @Override
          %3$s
          public %2$s handleRequest(SQSEvent event, Context context) {
        %4$s
          }

        %5$s

          interface Orders {
            void store(String body);

            void storeChecked(String body) throws IOException;

            boolean offer(String body);

            String parse(String body);

            Optional<String> find(String body);
          }

          interface Session extends AutoCloseable {
            void store(String body);

            @Override
            void close();
          }

          interface Sessions {
            Session open();
          }

          enum Outcome {
            DONE,
            FAILED
          }
        }
        """
        .formatted(
            annotation,
            output,
            output.equals("Void") ? "// finds: MissingBatchResponse" : "",
            body.stripTrailing().indent(4).stripTrailing(),
            ImmutableList.copyOf(members).stream().map(member -> member.indent(2)).collect(Collectors.joining("\n")));
  }
}
