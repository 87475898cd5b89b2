package io.github.lambdabatch.deploy.template.cloudformation;

import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.template.cloudformation.Sources.Source;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Items;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Untold;
import java.util.OptionalInt;

/** What an event source sets; a SAM event and a mapping have the same properties for it. */
final class Settings {
  private static final String RESPONSE_TYPES = "FunctionResponseTypes";
  private static final String REPORT = "ReportBatchItemFailures";
  private static final int MAX_DIGITS = 6;

  private final Template template;

  Settings(Template template) {
    this.template = template;
  }

  /** Returns the event source with what it sets. */
  EventSource eventSource(Source source, Properties properties, int line) {
    return new EventSource(
        source.kind(),
        reports(properties),
        batchSize(source.kind(), properties.value("BatchSize")),
        source.fifo(),
        template.location(line),
        settingToAdd());
  }

  private String settingToAdd() {
    return template.isJson()
        ? quoted(RESPONSE_TYPES) + ": [" + quoted(REPORT) + "]"
        : RESPONSE_TYPES + ": [" + REPORT + "]";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** Returns no only for what is written in place: a parameter is there to be set, whatever its default. */
  private static Answer reports(Properties properties) {
    Value value = properties.value(RESPONSE_TYPES);
    if (value == Untold.ABSENT) {
      return Answer.NO;
    }
    if (isReport(value) || value instanceof Items list && list.items().stream().anyMatch(Settings::isReport)) {
      return Answer.YES;
    }
    return properties.get(RESPONSE_TYPES).map(Settings::isWrittenInPlace).orElse(false) ? Answer.NO : Answer.UNKNOWN;
  }

  private static boolean isReport(Value value) {
    return value.literal().filter(REPORT::equals).isPresent();
  }

  private static boolean isWrittenInPlace(Node node) {
    return node instanceof Node.Sequence sequence
        && sequence.tag().isEmpty()
        && sequence.items().stream().allMatch(i -> i.text().filter(t -> !t.contains("{{")).isPresent());
  }

  private static OptionalInt batchSize(Kind kind, Value value) {
    if (value == Untold.ABSENT) {
      return kind.defaultBatchSize();
    }
    String digits = value.literal().orElse("");
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= MAX_DIGITS
            && digits.charAt(0) != '0'
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
