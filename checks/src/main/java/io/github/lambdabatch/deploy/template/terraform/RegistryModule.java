package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.model.Location;
import io.github.lambdabatch.deploy.template.terraform.Value.Fields;
import io.github.lambdabatch.deploy.template.terraform.Value.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call of a module of the public registry that makes functions, or what they read from. */
final class RegistryModule {
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?:registry\\.terraform\\.io|registry\\.opentofu\\.org)/)?terraform-aws-modules/([a-z-]+)/aws"
              + "|(?:git::)?(?:https://|ssh://git@|git@)?github\\.com[/:]terraform-aws-modules/terraform-aws-([a-z-]+)"
              + "(?:\\.git)?(?:\\?ref=[^/]*)?");

  private final String name;
  private final Block call;
  private final Block resource;

  private RegistryModule(String name, Block call) {
    this.name = name;
    this.call = call;
    this.resource = new Block(call.location(), this::attribute, certain().map(module -> module.resource));
  }

  /** Returns the module that is called; nothing if it is none of those that are known. */
  static Optional<RegistryModule> of(Block call) {
    return call.get("source")
        .text()
        .map(SOURCE::matcher)
        .filter(Matcher::matches)
        .map(source -> new RegistryModule(source.group(1) == null ? source.group(2) : source.group(1), call));
  }

  /** Returns the module as it is called whatever the variables are set to; nothing where this is that call. */
  private Optional<RegistryModule> certain() {
    return call.certain() == call ? Optional.empty() : Optional.of(new RegistryModule(name, call.certain()));
  }

  /** Returns the function that the call makes, if it is one of the module for functions. */
  Optional<Block> function() {
    boolean off =
        call.get("count").is("0")
            || call.get("create").is("false")
            || call.get("create_function").is("false")
            || call.get("create_layer").is("true");
    return name.equals("lambda") && !off ? Optional.of(resource) : Optional.empty();
  }

  /** Returns the event source mappings that the call makes. */
  ImmutableList<Block> mappings() {
    boolean none = function().isEmpty() || call.get("create_unqualified_alias_allowed_triggers").is("false");
    return none || !(call.get("event_source_mapping") instanceof Fields mappings)
        ? ImmutableList.of()
        : mappings.fields().entrySet().stream()
            .filter(mapping -> mapping.getValue() instanceof Fields)
            .map(mapping -> mapping(mapping.getKey(), (Fields) mapping.getValue()))
            .collect(toImmutableList());
  }

  private Block mapping(String key, Fields settings) {
    Block certain = mapping(settings.location(), call.certain().get("event_source_mapping").at(key));
    return new Block(settings.location(), mapping(settings.location(), settings)::get, Optional.of(certain));
  }

  private Block mapping(Location location, Value settings) {
    return new Block(
        location, attribute -> attribute.equals("function_name") ? theFunction() : settings.at(attribute));
  }

  /** Returns the value of an output. */
  Value output(String output) {
    return switch (name) {
      case "lambda" -> output.startsWith("lambda_function_") ? theFunction() : Value.UNKNOWN;
      case "sqs" ->
          output.contains("queue") && output.contains("arn")
              ? new Reference("aws_sqs_queue", ImmutableList.of(resource))
              : Value.UNKNOWN;
      case "dynamodb-table" ->
          output.equals("dynamodb_table_stream_arn")
              ? new Reference("aws_dynamodb_table", ImmutableList.of(resource))
              : Value.UNKNOWN;
      default -> Value.UNKNOWN;
    };
  }

  private Reference theFunction() {
    return new Reference(Functions.FUNCTION, ImmutableList.of(resource));
  }

  /** Returns an attribute of the resource that the module declares. */
  private Value attribute(String attribute) {
    return switch (attribute) {
      case "image_config" -> new Fields(ImmutableMap.of("command", call.get("image_config_command")), call.location());
      // The module itself sees to the end of a queue's name.
      case "name" -> Value.UNSET;
      default -> call.get(attribute);
    };
  }
}
