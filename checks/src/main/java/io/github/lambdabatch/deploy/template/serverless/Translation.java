package io.github.lambdabatch.deploy.template.serverless;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.document.Syntax;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import io.github.lambdabatch.deploy.model.Location;
import io.github.lambdabatch.deploy.template.cloudformation.CloudFormationTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The template of CloudFormation that the framework makes of a configuration: its functions, their event source
 * mappings, and the resources that the configuration adds.
 */
final class Translation {
  private final Document document;
  private final Variables variables;
  private final StackResources stack;
  private final Optional<Node> provider;
  private final Map<String, Node> resources = new LinkedHashMap<>();

  /** The events, by the line that stands in for theirs in the template: one that no file has, and no other event. */
  private final Map<Integer, Event> events = new LinkedHashMap<>();

  private Translation(Document document) {
    this.document = document;
    variables = new Variables(document);
    stack = StackResources.of(document.root().get("resources").map(variables::resolve));
    provider = document.root().get("provider").map(variables::resolve);
  }

  /** Translates the configuration; to an empty template, where it says that it is for another cloud. */
  static Translation of(Document document) {
    Translation translation = new Translation(document);
    if (translation.isForAws()) {
      document.root().get("functions").map(translation.variables::resolve).ifPresent(translation::addFunctions);
    }
    return translation;
  }

  private boolean isForAws() {
    Optional<String> name = provider.flatMap(p -> p.get("name").or(() -> provider)).flatMap(Node::text);
    return name.map("aws"::equals).orElse(true);
  }

  private void addFunctions(Node functions) {
    ImmutableList<Node> parts = functions instanceof Node.Sequence ? functions.items() : ImmutableList.of(functions);
    parts.forEach(part -> part.entries().forEach(this::addFunction));
  }

  private void addFunction(String name, Node function) {
    String prefix = resourcePrefix(name);
    String id = prefix + "LambdaFunction";
    ImmutableMap.Builder<String, Node> properties = ImmutableMap.builder();
    function.get("handler").ifPresent(h -> properties.put("Handler", h));
    function.get("name").ifPresent(n -> properties.put("FunctionName", n));
    Optional<Node> runtime = function.get("runtime").or(() -> provider.flatMap(p -> p.get("runtime")));
    runtime.ifPresent(r -> properties.put("Runtime", r));
    addResource(id, "AWS::Lambda::Function", properties, function.line());
    for (Node item : function.get("events").map(Node::items).orElse(ImmutableList.of())) {
      Event.of(item).ifPresent(event -> addEvent(prefix + "EventSourceMapping", id, event));
    }
  }

  private void addEvent(String prefix, String function, Event event) {
    int line = -1 - events.size();
    events.put(line, event);
    ImmutableMap.Builder<String, Node> properties = ImmutableMap.builder();
    properties.putAll(event.mapping());
    properties.put("FunctionName", new Node.Mapping(ImmutableMap.of("Ref", Unknown.text(function, line)), line, ""));
    if (stack.changes(prefix)) {
      properties.put(Unknown.KEY, Unknown.at(line));
    }
    addResource(prefix + line, "AWS::Lambda::EventSourceMapping", properties, line);
  }

  private void addResource(String id, String type, ImmutableMap.Builder<String, Node> properties, int line) {
    Node node = new Node.Mapping(properties.buildKeepingLast(), line, "");
    resources.put(
        id, new Node.Mapping(ImmutableMap.of("Type", Unknown.text(type, line), "Properties", node), line, ""));
  }

  /** Returns what the logical ids begin with of all that the framework makes for the function. */
  private static String resourcePrefix(String function) {
    String name = function.replace("-", "Dash").replace("_", "Underscore");
    return name.isEmpty() ? name : Ascii.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns what the template says of functions, in the terms of the configuration. */
  ImmutableList<DeployedFunction> functions() {
    Node template = new Node.Mapping(stack.with(ImmutableMap.copyOf(resources)), 1, "");
    Document translated = new Document(document.path(), document.name(), template, document.syntax());
    return new CloudFormationTemplate()
        .functions(ImmutableList.of(translated)).stream()
            .map(this::translateBack)
            .collect(toImmutableList());
  }

  private DeployedFunction translateBack(DeployedFunction function) {
    ImmutableList<EventSource> sources =
        function.sources().stream().map(this::translateBack).collect(toImmutableList());
    return new DeployedFunction(function.handler(), function.java(), sources, function.location());
  }

  private EventSource translateBack(EventSource source) {
    Event event = events.get(source.location().line());
    if (event == null) {
      return source;
    }
    Kind kind = source.kind() == Kind.UNKNOWN ? event.kind() : source.kind();
    boolean isStream = kind == Kind.KINESIS || kind == Kind.DYNAMODB;
    return new EventSource(
        kind,
        source.reportsBatchItemFailures(),
        source.batchSize(),
        isStream ? Answer.NO : source.fifo(),
        new Location(document.name(), event.node().line()),
        document.syntax() == Syntax.JSON
            ? "\"functionResponseType\": \"ReportBatchItemFailures\""
            : "functionResponseType: ReportBatchItemFailures");
  }
}
