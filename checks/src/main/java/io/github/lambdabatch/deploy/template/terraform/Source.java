package io.github.lambdabatch.deploy.template.terraform;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import io.github.lambdabatch.deploy.template.terraform.Value.Items;
import io.github.lambdabatch.deploy.template.terraform.Value.Reference;
import io.github.lambdabatch.deploy.template.terraform.Value.Text;
import io.github.lambdabatch.deploy.template.terraform.Value.Unset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what an {@code aws_lambda_event_source_mapping} reads from, and how. */
final class Source {
  private static final String FIFO_SUFFIX = ".fifo";

  private static final ImmutableMap<String, Kind> KINDS_BY_TYPE =
      ImmutableMap.of(
          "aws_sqs_queue", Kind.SQS,
          "aws_kinesis_stream", Kind.KINESIS,
          "aws_kinesis_stream_consumer", Kind.KINESIS,
          "aws_dynamodb_table", Kind.DYNAMODB);

  private static final ImmutableMap<String, Kind> KINDS_BY_SERVICE =
      ImmutableMap.of("sqs", Kind.SQS, "kinesis", Kind.KINESIS, "dynamodb", Kind.DYNAMODB);

  /** Sources with other contracts: Kafka, message brokers, document databases. */
  private static final ImmutableSet<String> OTHER_TYPES =
      ImmutableSet.of("aws_msk_cluster", "aws_msk_serverless_cluster", "aws_mq_broker", "aws_docdb_cluster");

  private static final ImmutableSet<String> OTHER_SERVICES = ImmutableSet.of("kafka", "mq", "rds", "docdb-elastic");

  /** Attributes and blocks that only a mapping of such a source has. */
  private static final ImmutableSet<String> OTHER_ATTRIBUTES =
      ImmutableSet.of(
          "topics",
          "queues",
          "self_managed_event_source",
          "self_managed_kafka_event_source_config",
          "amazon_managed_kafka_event_source_config",
          "document_db_event_source_config");

  private Source() {}

  /** Returns the event source of a mapping; nothing if it has another contract, or is switched off. */
  static Optional<EventSource> of(Block mapping) {
    Value arn = mapping.get("event_source_arn");
    boolean other = OTHER_ATTRIBUTES.stream().anyMatch(attribute -> isSet(mapping.get(attribute)));
    if (other || arn instanceof Unset || mapping.get("enabled").is("false")) {
      return Optional.empty();
    }
    return kind(arn)
        .map(kind ->
            new EventSource(
                kind,
                reportsBatchItemFailures(mapping),
                batchSize(mapping.get("batch_size"), kind),
                fifo(certain(mapping, "event_source_arn", arn), kind),
                mapping.location(),
                settingToAdd(mapping)));
  }

  /** Returns whether the value is set: an empty list of blocks is none. */
  private static boolean isSet(Value value) {
    boolean empty = value instanceof Items list && list.items().isEmpty();
    return !empty && !(value instanceof Unset) && !value.equals(Value.UNKNOWN);
  }

  /** Returns what an ARN is of; nothing if that has another contract. */
  private static Optional<Kind> kind(Value arn) {
    if (arn instanceof Reference reference) {
      String type = resourceType(reference);
      return OTHER_TYPES.contains(type) ? Optional.empty() : Optional.of(orUnknown(KINDS_BY_TYPE.get(type)));
    }
    List<String> segments = arn instanceof Text text ? List.of(text.skeleton().split(":", -1)) : List.of();
    String service = segments.size() > 3 && segments.get(0).equals("arn") ? segments.get(2) : "";
    return OTHER_SERVICES.contains(service) ? Optional.empty() : Optional.of(orUnknown(KINDS_BY_SERVICE.get(service)));
  }

  private static Kind orUnknown(@Nullable Kind kind) {
    return kind == null ? Kind.UNKNOWN : kind;
  }

  private static String resourceType(Reference reference) {
    String type = reference.type();
    return type.startsWith("data.") ? type.substring("data.".length()) : type;
  }

  /** Returns no only for what is certain: a variable is there to be set, whatever its default. */
  private static Answer reportsBatchItemFailures(Block mapping) {
    Value types = mapping.get("function_response_types");
    Answer preset = reportsBatchItemFailures(types);
    return preset == Answer.NO
        ? reportsBatchItemFailures(certain(mapping, "function_response_types", types))
        : preset;
  }

  /** Returns the attribute's value without the defaults of variables; to look it up takes time. */
  private static Value certain(Block mapping, String attribute, Value preset) {
    return mapping.certain() == mapping ? preset : mapping.certain().get(attribute);
  }

  private static Answer reportsBatchItemFailures(Value types) {
    if (types instanceof Unset) {
      return Answer.NO;
    }
    if (!(types instanceof Items list)) {
      return Answer.UNKNOWN;
    }
    if (list.items().stream().anyMatch(type -> type.is("ReportBatchItemFailures"))) {
      return Answer.YES;
    }
    return list.items().stream().allMatch(type -> type.text().isPresent()) ? Answer.NO : Answer.UNKNOWN;
  }

  private static OptionalInt batchSize(Value size, Kind kind) {
    if (size instanceof Unset) {
      return kind.defaultBatchSize();
    }
    return size.text().filter(text -> text.matches("[0-9]{1,6}")).map(Integer::parseInt).map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Answer fifo(Value arn, Kind kind) {
    return switch (kind) {
      case KINESIS, DYNAMODB -> Answer.NO;
      case UNKNOWN -> Answer.UNKNOWN;
      case SQS -> arn instanceof Reference queue ? fifo(queue) : endsLikeFifo(arn);
    };
  }

  /** Returns what all queues that may be meant have in common. */
  private static Answer fifo(Reference queue) {
    boolean declared = !queue.type().startsWith("data.");
    Set<Answer> answers =
        queue.blocks().stream()
            .map(block -> declared ? fifo(block) : endsLikeFifo(block.get("name")))
            .collect(Collectors.toSet());
    return answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN;
  }

  private static Answer fifo(Block queue) {
    Value setting = queue.get("fifo_queue");
    if (setting.is("true")) {
      return Answer.YES;
    }
    Answer byName = endsLikeFifo(queue.get("name"));
    boolean off = setting instanceof Unset || setting.is("false");
    return off && byName == Answer.UNKNOWN ? Answer.NO : byName;
  }

  /** Returns whether it is the name of a FIFO queue, or its ARN; contract: those and no others end so. */
  private static Answer endsLikeFifo(Value name) {
    if (!(name instanceof Text text)) {
      return Answer.UNKNOWN;
    }
    String tail = text.tail();
    return tail.endsWith(FIFO_SUFFIX) || text.isKnown() || !FIFO_SUFFIX.endsWith(tail)
        ? Answer.of(tail.endsWith(FIFO_SUFFIX))
        : Answer.UNKNOWN;
  }

  private static String settingToAdd(Block mapping) {
    return mapping.location().file().endsWith(".tf.json")
        ? "\"function_response_types\": [\"ReportBatchItemFailures\"]"
        : "function_response_types = [\"ReportBatchItemFailures\"]";
  }
}
