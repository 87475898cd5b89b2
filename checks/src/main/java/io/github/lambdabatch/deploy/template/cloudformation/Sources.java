package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Gap;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Literal;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Part;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Reference;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Text;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Untold;
import java.util.Optional;

/** What the ARN of an event source tells. */
final class Sources {
  private static final String FIFO_SUFFIX = ".fifo";
  private static final Source UNKNOWN = new Source(Kind.UNKNOWN, Answer.UNKNOWN);

  private final Template template;

  /**
   * Something that functions read from.
   *
   * @param kind what it is
   * @param fifo whether it is a FIFO queue
   */
  record Source(Kind kind, Answer fifo) {}

  Sources(Template template) {
    this.template = template;
  }

  /**
   * Returns what the property names; nothing for what has another contract, such as Kafka.
   *
   * <p>A parameter is there to be set, whatever its default: that may tell the kind, which a handler has to fit, but
   * not whether the queue keeps an order.
   */
  Optional<Source> of(Properties properties, String name) {
    Optional<Source> preset = of(properties.value(name));
    Answer fifo = of(properties.certain().value(name)).map(Source::fifo).orElse(Answer.UNKNOWN);
    return preset.map(source -> new Source(source.kind(), fifo));
  }

  private Optional<Source> of(Value arn) {
    if (arn == Untold.ABSENT) {
      return Optional.empty();
    }
    Optional<Reference> reference = arn.reference();
    if (reference.isPresent()) {
      return ofResource(reference.get());
    }
    return arn instanceof Text text ? ofText(text) : Optional.of(UNKNOWN);
  }

  private Optional<Source> ofResource(Reference reference) {
    Optional<Resource> resource = template.resource(reference.resource());
    if (resource.isEmpty()) {
      return Optional.of(UNKNOWN);
    }
    String type = resource.get().type();
    return switch (type) {
      case "AWS::SQS::Queue" -> Optional.of(new Source(Kind.SQS, isFifo(resource.get())));
      case "AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer" -> Optional.of(new Source(Kind.KINESIS, Answer.NO));
      case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable" -> Optional.of(new Source(Kind.DYNAMODB, Answer.NO));
      default -> hasOtherContract(type) ? Optional.empty() : Optional.of(UNKNOWN);
    };
  }

  /** Returns whether its records come in other events; a custom resource, say, may stand for anything. */
  private static boolean hasOtherContract(String type) {
    return type.startsWith("AWS::MSK::") || type.startsWith("AWS::AmazonMQ::") || type.startsWith("AWS::DocDB::");
  }

  /** Returns what a text tells, in which the service and the name may be known where the rest is not. */
  private Optional<Source> ofText(Text text) {
    ImmutableList<Text> fields = Texts.fields(text);
    if (fields.size() < 6 || !fields.get(0).is("arn")) {
      // No other event source has such a name.
      return Optional.of(isFifoName(text) == Answer.YES ? new Source(Kind.SQS, Answer.YES) : UNKNOWN);
    }
    Optional<String> service = fields.get(2).literal();
    if (service.isEmpty()) {
      return Optional.of(UNKNOWN);
    }
    return switch (service.get()) {
      case "sqs" -> Optional.of(new Source(Kind.SQS, isFifoName(fields.get(5))));
      case "kinesis" -> Optional.of(new Source(Kind.KINESIS, Answer.NO));
      case "dynamodb" -> Optional.of(new Source(Kind.DYNAMODB, Answer.NO));
      default -> Optional.empty();
    };
  }

  private Answer isFifo(Resource queue) {
    Value fifo = queue.properties().certain().value("FifoQueue");
    if (fifo.is(true)) {
      return Answer.YES;
    }
    Value name = queue.properties().certain().value("QueueName");
    // A name that a queue is given decides on its own: no other queue may have that suffix, and no FIFO queue another.
    Answer named = name instanceof Text text ? endsInSuffix(text) : name == Untold.ABSENT ? Answer.NO : Answer.UNKNOWN;
    if (named == Answer.YES) {
      return Answer.YES;
    }
    if (fifo.is(false)) {
      return Answer.NO;
    }
    return fifo == Untold.ABSENT ? named : Answer.UNKNOWN;
  }

  /** Returns whether a name is that of a FIFO queue; it may be the name of a queue of this template. */
  private Answer isFifoName(Text name) {
    Optional<Reference> reference = name.reference();
    Optional<Source> source = reference.isPresent() ? ofResource(reference.get()) : Optional.empty();
    return source.isPresent() ? source.get().fifo() : endsInSuffix(name);
  }

  private static Answer endsInSuffix(Text name) {
    if (name.parts().isEmpty()) {
      return Answer.UNKNOWN;
    }
    Part end = Iterables.getLast(name.parts());
    if (end instanceof Gap gap) {
      // The pseudo parameters, such as the stack's name, are known to have no dot.
      return gap.name().startsWith("AWS::") ? Answer.NO : Answer.UNKNOWN;
    }
    if (!(end instanceof Literal literal)) {
      return Answer.UNKNOWN;
    }
    boolean cutOff = name.parts().size() > 1 && FIFO_SUFFIX.endsWith(literal.text());
    return cutOff && !literal.text().equals(FIFO_SUFFIX)
        ? Answer.UNKNOWN
        : Answer.of(literal.text().endsWith(FIFO_SUFFIX));
  }
}
