package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import io.github.lambdabatch.deploy.template.cloudformation.Sources.Source;
import java.util.Map;
import java.util.Optional;

/** The events that SAM has a function describe itself. */
final class SamEvents {
  private final Template template;
  private final Sources sources;
  private final Settings settings;

  SamEvents(Template template, Sources sources, Settings settings) {
    this.template = template;
    this.sources = sources;
    this.settings = settings;
  }

  /** Returns the event sources among the events of the function. */
  ImmutableList<EventSource> of(Resource function) {
    Properties events = function.properties().inside("Events");
    ImmutableList.Builder<EventSource> result = ImmutableList.builder();
    if (events.node().isEmpty()) {
      return result.build();
    }
    for (Map.Entry<String, Node> event : events.node().get().entries().entrySet()) {
      if (template.isExhausted()) {
        return result.build();
      }
      if (!Call.isFunction(event.getKey())) {
        Optional<EventSource> source = eventSource(events.inside(event.getKey()), event.getValue().line());
        if (source.isPresent()) {
          result.add(source.get());
        }
      }
    }
    return result.build();
  }

  private Optional<EventSource> eventSource(Properties event, int line) {
    Optional<Kind> kind = kind(event.literal("Type"));
    Properties properties = event.inside("Properties");
    if (kind.isEmpty() || properties.isOff("Enabled")) {
      return Optional.empty();
    }
    Answer queue = sources.of(properties, "Queue").map(Source::fifo).orElse(Answer.UNKNOWN);
    Answer fifo = kind.get() == Kind.SQS ? queue : Answer.NO;
    return Optional.of(settings.eventSource(new Source(kind.get(), fifo), properties, line));
  }

  private static Optional<Kind> kind(Optional<String> type) {
    return switch (type.orElse("")) {
      case "SQS" -> Optional.of(Kind.SQS);
      case "Kinesis" -> Optional.of(Kind.KINESIS);
      case "DynamoDB" -> Optional.of(Kind.DYNAMODB);
      default -> Optional.empty();
    };
  }
}
