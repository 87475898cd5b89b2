package io.github.lambdabatch.proof.grammar;

import com.google.common.collect.ImmutableList;

/** Makes handlers out of choices: right ones, and ones with the mistakes that people make. */
public final class HandlerGenerator {
  private HandlerGenerator() {}

  /** The handler that these choices make. */
  public static GeneratedHandler generate(String name, Choices choices) {
    Feed feed = Feed.of(choices);
    Result result = Result.of(choices);
    Declaration declaration = new Declaration(Declaration.Form.of(choices, result), name);
    Draft draft = new Draft(choices, feed, declaration.self());
    result.traits().forEach(draft::trait);
    if (result == Result.OWN_TYPE) {
      draft.member("public record Answer(List<BatchItemFailure> batchItemFailures) {}");
    }
    String body = Bodies.of(draft, result);
    String source = SourceLayout.indent(header(feed) + declaration.types(draft, result, body));
    return new GeneratedHandler(name, source, feed, draft.traits(), choices.taken());
  }

  private static String header(Feed feed) {
    String events = "com.amazonaws.services.lambda.runtime.events.";
    return ImmutableList.of(
            "package " + GeneratedHandler.PACKAGE + ";",
            "import com.amazonaws.services.lambda.runtime.Context;",
            "import com.amazonaws.services.lambda.runtime.RequestHandler;",
            "import " + events + feed.event() + ";",
            "import " + events + feed.recordOwner() + "." + feed.record() + ";",
            "import " + events + feed.response() + ";",
            "import " + events + feed.response() + ".BatchItemFailure;",
            "import io.github.lambdabatch.annotations.FifoQueue;",
            "import io.github.lambdabatch.testing.DeadLetters;",
            "import io.github.lambdabatch.testing.Work;",
            "import java.io.IOException;",
            "import java.io.Serializable;",
            "import java.io.StringWriter;",
            "import java.io.UncheckedIOException;",
            "import java.util.*;",
            "import java.util.concurrent.*;",
            "import java.util.concurrent.atomic.*;",
            "import java.util.function.*;",
            "import java.util.logging.Logger;",
            "import java.util.stream.*;")
        .stream()
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
