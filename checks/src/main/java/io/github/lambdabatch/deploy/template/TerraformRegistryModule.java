package io.github.lambdabatch.deploy.template;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.template.TerraformValue.Fields;
import io.github.lambdabatch.deploy.template.TerraformValue.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call of a module of the public registry whose inputs and outputs are known: one for functions, or their sources. */
final class TerraformRegistryModule {
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?:registry\\.terraform\\.io|registry\\.opentofu\\.org)/)?terraform-aws-modules/([a-z-]+)/aws"
              + "|(?:git::)?(?:https://|ssh://git@|git@)?github\\.com[/:]terraform-aws-modules/terraform-aws-([a-z-]+)"
              + "(?:\\.git)?(?:\\?ref=[^/]*)?");

  private final String name;
  private final TerraformBlock call;
  private final TerraformBlock resource;

  private TerraformRegistryModule(String name, TerraformBlock call) {
    this.name = name;
    this.call = call;
    this.resource = new TerraformBlock(call.location(), this::attribute);
  }

  /** Returns the module that is called; nothing if it is none of those that are known. */
  static Optional<TerraformRegistryModule> of(TerraformBlock call) {
    return call.get("source")
        .text()
        .map(SOURCE::matcher)
        .filter(Matcher::matches)
        .map(source -> new TerraformRegistryModule(source.group(1) == null ? source.group(2) : source.group(1), call));
  }

  /** Returns the function that the call makes, if it is one of the module for functions. */
  Optional<TerraformBlock> function() {
    boolean off =
        call.get("count").is("0")
            || call.get("create").is("false")
            || call.get("create_function").is("false")
            || call.get("create_layer").is("true");
    return name.equals("lambda") && !off ? Optional.of(resource) : Optional.empty();
  }

  /** Returns the event source mappings that the call makes. */
  ImmutableList<TerraformBlock> mappings() {
    boolean none = function().isEmpty() || call.get("create_unqualified_alias_allowed_triggers").is("false");
    return none || !(call.get("event_source_mapping") instanceof Fields mappings)
        ? ImmutableList.of()
        : mappings.fields().values().stream().map(this::mapping).collect(toImmutableList());
  }

  private TerraformBlock mapping(TerraformValue settings) {
    return new TerraformBlock(
        settings instanceof Fields fields ? fields.location() : call.location(),
        attribute -> attribute.equals("function_name") ? theFunction() : settings.at(attribute));
  }

  /** Returns the value of an output. */
  TerraformValue output(String output) {
    return switch (name) {
      case "lambda" -> output.startsWith("lambda_function_") ? theFunction() : TerraformValue.UNKNOWN;
      case "sqs" ->
          output.contains("queue") && output.contains("arn")
              ? new Reference("aws_sqs_queue", ImmutableList.of(resource))
              : TerraformValue.UNKNOWN;
      case "dynamodb-table" ->
          output.equals("dynamodb_table_stream_arn")
              ? new Reference("aws_dynamodb_table", ImmutableList.of(resource))
              : TerraformValue.UNKNOWN;
      default -> TerraformValue.UNKNOWN;
    };
  }

  private Reference theFunction() {
    return new Reference(TerraformFunctions.FUNCTION, ImmutableList.of(resource));
  }

  /** Returns an attribute of the resource that the module declares. */
  private TerraformValue attribute(String attribute) {
    return switch (attribute) {
      case "image_config" -> new Fields(ImmutableMap.of("command", call.get("image_config_command")), call.location());
      // The module itself sees to the end of a queue's name.
      case "name" -> TerraformValue.UNSET;
      default -> call.get(attribute);
    };
  }
}
