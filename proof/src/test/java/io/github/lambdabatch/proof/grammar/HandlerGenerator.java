package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Makes handlers out of choices: right ones, and ones with the mistakes that people make. */
public final class HandlerGenerator {
  private HandlerGenerator() {}

  /** The handler that these choices make. */
  public static GeneratedHandler generate(String name, Choices choices) {
    Draft draft = new Draft(choices, choices.of(Feed.values()));
    Result result = Result.of(choices);
    if (!result.takesFailures()) {
      draft.trait(Trait.NO_BATCH_RESPONSE);
    }
    if (result == Result.SERIALIZABLE || result == Result.LIST || result == Result.FUTURE) {
      draft.trait(Trait.HIDDEN_RESULT);
    }
    if (result == Result.MAP) {
      draft.trait(Trait.MAP_RESULT);
    }
    String body = body(draft, result);
    String source = SourceLayout.indent(clazz(draft, name, result, body));
    return new GeneratedHandler(name, source, draft.feed(), draft.traits(), choices.taken());
  }

  private static String body(Draft draft, Result result) {
    Loops.Form form = Loops.Form.of(draft.choices());
    @Nullable Sink sink = result.takesFailures() ? Sinks.forBatchResponse(draft, form.isParallel()) : null;
    Returns returns = new Returns(draft, result, sink);
    String records = records(draft);
    String loop = new Loops(draft, sink, returns.early(), records).of(form).text();
    return draft.takePrelude() + loop + returns.last() + "\n";
  }

  private static String records(Draft draft) {
    if (draft.choices().below(3) < 2) {
      return "event.getRecords()";
    }
    draft.before("List<%s> records = event.getRecords();".formatted(draft.feed().record()));
    return "records";
  }

  private static String clazz(Draft draft, String name, Result result, String body) {
    Feed feed = draft.feed();
    String type = result.type(draft);
    boolean plain = result == Result.VOID_METHOD || draft.choices().below(8) == 7;
    if (result == Result.OWN_TYPE) {
      draft.member("public record Answer(List<BatchItemFailure> batchItemFailures) {}");
    }
    return header(feed)
        + (feed.isFifo() ? "@FifoQueue\n" : "")
        + (plain
            ? "public class %s {\n".formatted(name)
            : "public class %s implements RequestHandler<%s, %s> {\n"
                .formatted(name, feed.event(), result == Result.OWN_TYPE ? name + "." + type : type))
        + "private static final Logger LOG = Logger.getLogger(\"generated\");\n"
        + (plain ? "" : "@Override\n")
        + "public %s %s(%s event, Context context) {\n".formatted(type, plain ? "handle" : "handleRequest", feed.event())
        + body
        + "}\n"
        + draft.members()
        + "\n}\n";
  }

  private static String header(Feed feed) {
    String events = "com.amazonaws.services.lambda.runtime.events.";
    return ImmutableList.of(
            "package " + GeneratedHandler.PACKAGE + ";",
            "import com.amazonaws.services.lambda.runtime.Context;",
            "import com.amazonaws.services.lambda.runtime.RequestHandler;",
            "import " + events + feed.event() + ";",
            "import " + events + feed.event() + "." + feed.record() + ";",
            "import " + events + feed.response() + ";",
            "import " + events + feed.response() + ".BatchItemFailure;",
            "import io.github.lambdabatch.annotations.FifoQueue;",
            "import io.github.lambdabatch.testing.Work;",
            "import java.io.IOException;",
            "import java.io.Serializable;",
            "import java.io.UncheckedIOException;",
            "import java.util.*;",
            "import java.util.concurrent.*;",
            "import java.util.concurrent.atomic.*;",
            "import java.util.logging.Logger;",
            "import java.util.stream.*;")
        .stream()
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
