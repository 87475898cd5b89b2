package io.github.lambdabatch.deploy.template.serverless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import java.util.Optional;

/**
 * An event of a function that becomes an event source mapping.
 *
 * @param kind what it reads from as far as the event says so itself; its ARN may say more
 * @param node how it is described: a mapping, or an ARN alone; without variables
 */
record Event(Kind kind, Node node) {
  /** The framework's own default, for queues and streams alike. */
  private static final String DEFAULT_BATCH_SIZE = "10";

  /** Returns the event that an item of the list of events is; nothing for those that call a function in other ways. */
  static Optional<Event> of(Node item) {
    Optional<Node> queue = item.get("sqs");
    if (queue.isPresent()) {
      return queue.map(q -> new Event(Kind.SQS, q));
    }
    return item.get("stream").map(s -> new Event(streamKind(s), s));
  }

  private static Kind streamKind(Node stream) {
    return switch (stream.get("type").flatMap(Node::text).orElse("")) {
      case "kinesis" -> Kind.KINESIS;
      case "dynamodb" -> Kind.DYNAMODB;
      default -> Kind.UNKNOWN;
    };
  }

  /** Returns the properties of the event source mapping. */
  ImmutableMap<String, Node> mapping() {
    ImmutableMap.Builder<String, Node> properties = ImmutableMap.builder();
    if (Unknown.is(node)) {
      return properties.put("EventSourceArn", node).put(Unknown.KEY, node).buildOrThrow();
    }
    Optional<Node> arn = isArn() ? Optional.of(node) : node.get("arn");
    arn.ifPresent(a -> properties.put("EventSourceArn", a));
    properties.put(
        "BatchSize", node.get("batchSize").orElseGet(() -> Unknown.text(DEFAULT_BATCH_SIZE, node.line())));
    node.get("enabled").ifPresent(e -> properties.put("Enabled", e));
    node.get("functionResponseType")
        .ifPresent(
            type ->
                properties.put(
                    "FunctionResponseTypes", new Node.Sequence(ImmutableList.of(type), type.line(), "")));
    return properties.buildOrThrow();
  }

  /** Returns whether this is an ARN alone: a text, or a function of CloudFormation that makes one. */
  private boolean isArn() {
    return node instanceof Node.Scalar
        || !node.tag().isEmpty()
        || node.entries().keySet().stream().anyMatch(key -> key.startsWith("Fn::") || key.equals("Ref"));
  }
}
