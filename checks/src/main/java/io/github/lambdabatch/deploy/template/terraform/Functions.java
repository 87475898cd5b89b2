package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.template.terraform.Value.Fields;
import io.github.lambdabatch.deploy.template.terraform.Value.Items;
import io.github.lambdabatch.deploy.template.terraform.Value.Reference;
import io.github.lambdabatch.deploy.template.terraform.Value.Text;
import io.github.lambdabatch.deploy.template.terraform.Value.Unset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Brings the functions of a Terraform configuration together with their event sources. */
final class Functions {
  static final String FUNCTION = "aws_lambda_function";
  static final String ALIAS = "aws_lambda_alias";
  static final String MAPPING = "aws_lambda_event_source_mapping";

  private static final String IN_ARN = ":function:";

  private final ImmutableList<Block> functions;
  private final SetMultimap<String, Block> byName = LinkedHashMultimap.create();
  private final SetMultimap<Block, EventSource> sources = LinkedHashMultimap.create();

  /** Those that may not be there although their function is. */
  private final Set<EventSource> uncertain = new HashSet<>();

  private Functions(ImmutableList<Block> functions) {
    this.functions = functions;
  }

  /**
   * Returns the functions that may be Java, each with its event sources.
   *
   * @param functions the resources that are functions
   * @param mappings the resources that are event source mappings
   */
  static ImmutableList<DeployedFunction> of(
      ImmutableList<Block> functions, ImmutableList<Block> mappings) {
    Functions together = new Functions(functions);
    functions.forEach(
        function -> function.get("function_name").text().ifPresent(name -> together.byName.put(name, function)));
    mappings.forEach(together::add);
    return together.describe();
  }

  private void add(Block mapping) {
    function(mapping.get("function_name"), true)
        .ifPresent(function ->
            Source.of(mapping)
                .ifPresent(
                    source -> {
                      sources.put(function, source);
                      if (mayBeNone(mapping) && !mayBeNone(function)) {
                        uncertain.add(source);
                      }
                    }));
  }

  /** Returns whether there may be no instance of the resource: how many there are is decided elsewhere. */
  private static boolean mayBeNone(Block resource) {
    Value count = resource.certain().get("count");
    Value each = resource.certain().get("for_each");
    boolean counted = !(count instanceof Unset) && count.text().isEmpty();
    boolean listed = each instanceof Items list && !list.items().isEmpty() || each instanceof Fields;
    return counted || !(each instanceof Unset) && !listed;
  }

  /** Returns the function that is meant, if it is certainly that one. */
  private Optional<Block> function(Value name, boolean mayBeAlias) {
    if (name instanceof Reference reference) {
      Optional<Block> block = only(reference.blocks());
      if (reference.type().equals(FUNCTION)) {
        return block;
      }
      boolean alias = reference.type().equals(ALIAS) && mayBeAlias;
      return alias ? block.flatMap(b -> function(b.get("function_name"), false)) : Optional.empty();
    }
    return name instanceof Text text
        ? functionName(text).flatMap(n -> only(byName.get(n)))
        : Optional.empty();
  }

  private static Optional<Block> only(Iterable<Block> blocks) {
    return Iterables.size(blocks) == 1 ? Optional.of(Iterables.getOnlyElement(blocks)) : Optional.empty();
  }

  /** Returns the name in {@code name}, {@code name:alias}, or an ARN whose account may be unknown. */
  private static Optional<String> functionName(Text text) {
    String tail = text.tail();
    int inArn = tail.indexOf(IN_ARN);
    if (inArn < 0 && !text.isKnown()) {
      return Optional.empty();
    }
    String name = inArn < 0 ? tail : tail.substring(inArn + IN_ARN.length());
    return Optional.of(name.contains(":") ? name.substring(0, name.indexOf(':')) : name);
  }

  private ImmutableList<DeployedFunction> describe() {
    ImmutableList.Builder<DeployedFunction> described = ImmutableList.builder();
    for (Block function : functions) {
      Optional<String> handler = handler(function);
      if (handler.isPresent() && mayBeJava(function)) {
        Set<EventSource> its = sources.get(function);
        described.add(
            new DeployedFunction(handler.get(), java(function), certain(its), function.location()));
      }
    }
    return ImmutableSet.copyOf(described.build()).asList();
  }

  /** Takes back what would be wrong without an event source: that it lacks the setting, that its queue has an order. */
  private ImmutableList<EventSource> certain(Set<EventSource> its) {
    boolean onlyFifo = its.stream().allMatch(source -> source.fifo() == Answer.YES);
    return its.stream()
        .map(
            source ->
                uncertain.contains(source)
                    ? source.with(
                        source.reportsBatchItemFailures() == Answer.NO
                            ? Answer.UNKNOWN
                            : source.reportsBatchItemFailures(),
                        source.fifo() == Answer.YES && !onlyFifo ? Answer.UNKNOWN : source.fifo())
                    : source)
        .collect(toImmutableList());
  }

  private static Optional<String> handler(Block function) {
    Optional<String> handler = function.get("handler").text();
    return handler.isPresent() && !isImage(function)
        ? handler
        : function.get("image_config", "command").at("0").text();
  }

  private static boolean isImage(Block function) {
    return function.get("package_type").is("Image");
  }

  private static boolean mayBeJava(Block function) {
    String head = runtime(function);
    return head.startsWith("java") || "java".startsWith(head);
  }

  private static Answer java(Block function) {
    return runtime(function).startsWith("java") ? Answer.YES : Answer.UNKNOWN;
  }

  /** Returns what is known of the begin of the runtime's name; the runtime of an image is what the image holds. */
  private static String runtime(Block function) {
    Value runtime = function.get("runtime");
    return runtime instanceof Unset || isImage(function) || !(runtime instanceof Text text) ? "" : text.head();
  }
}
