package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.base.CharMatcher;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import io.github.lambdabatch.deploy.template.cloudformation.Sources.Source;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Items;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Untold;
import java.util.Optional;
import java.util.OptionalInt;

/** What an event source sets; a SAM event and a mapping have the same properties for it. */
final class Settings {
  private static final String RESPONSE_TYPES = "FunctionResponseTypes";
  private static final String REPORT = "ReportBatchItemFailures";
  private static final String SETTING_IN_YAML = RESPONSE_TYPES + ": [" + REPORT + "]";
  private static final String SETTING_IN_JSON = "\"" + RESPONSE_TYPES + "\": [\"" + REPORT + "\"]";
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
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
        template.isJson() ? SETTING_IN_JSON : SETTING_IN_YAML);
  }

  /** Returns no only for what is written in place: a parameter is there to be set, whatever its default. */
  private static Answer reports(Properties properties) {
    Value value = properties.value(RESPONSE_TYPES);
    if (value == Untold.ABSENT) {
      return Answer.NO;
    }
    if (value.is(REPORT) || value instanceof Items list && hasReport(list)) {
      return Answer.YES;
    }
    Optional<Node> node = properties.get(RESPONSE_TYPES);
    return node.isPresent() && isWrittenInPlace(node.get()) ? Answer.NO : Answer.UNKNOWN;
  }

  private static boolean hasReport(Items list) {
    for (Value item : list.items()) {
      if (item.is(REPORT)) {
        return true;
      }
    }
    return false;
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
            && DIGITS.matchesAllOf(digits);
    return isNumber ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
