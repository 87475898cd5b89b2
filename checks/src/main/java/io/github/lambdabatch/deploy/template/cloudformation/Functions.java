package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.template.cloudformation.EventSourceMappings.Mapped;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Items;
import java.util.Optional;

/** The functions of a template. */
final class Functions {
  private final Template template;

  Functions(Template template) {
    this.template = template;
  }

  /** Returns the functions that may be written in Java, with their event sources, in the order of the file. */
  ImmutableList<DeployedFunction> all() {
    Sources sources = new Sources(template);
    Settings settings = new Settings(template);
    SamEvents events = new SamEvents(template, sources, settings);
    ImmutableListMultimap<String, Mapped> mappings =
        new EventSourceMappings(template, sources, settings).byFunction();
    ImmutableList.Builder<FoundFunction> functions = ImmutableList.builder();
    for (Resource resource : template.resources()) {
      if (resource.isFunction()) {
        ImmutableList.Builder<Mapped> all = ImmutableList.builder();
        if (resource.isSam()) {
          events.of(resource).forEach(source -> all.add(new Mapped(source, true)));
        }
        Optional<FoundFunction> function = function(resource, all.addAll(mappings.get(resource.id())).build());
        if (function.isPresent()) {
          functions.add(function.get());
        }
      }
    }
    return described(functions.build());
  }

  private ImmutableList<DeployedFunction> described(ImmutableList<FoundFunction> functions) {
    ImmutableListMultimap<String, FoundFunction> byMethod = Multimaps.index(functions, FoundFunction::method);
    return functions.stream()
        .map(f -> f.described(template.location(f.resource().line()), byMethod.get(f.method())))
        .collect(toImmutableList());
  }

  private Optional<FoundFunction> function(Resource resource, ImmutableList<Mapped> sources) {
    boolean isImage = resource.properties().value("PackageType").is("Image");
    Optional<String> handler = isImage ? command(resource) : template.setting(resource, "Handler").literal();
    Answer java = isImage ? Answer.UNKNOWN : isJava(template.setting(resource, "Runtime"));
    return handler.isEmpty() || handler.get().isBlank() || java == Answer.NO
        ? Optional.empty()
        : Optional.of(new FoundFunction(resource, handler.get(), java, sources));
  }

  /** Returns the command of an image, which is the handler in those that are made from AWS's own. */
  private static Optional<String> command(Resource function) {
    Value command = function.properties().inside("ImageConfig").value("Command");
    return command instanceof Items list && list.items().size() == 1 ? list.items().get(0).literal() : Optional.empty();
  }

  private static Answer isJava(Value runtime) {
    Optional<String> name = runtime.literal();
    // A runtime of one's own may run what was compiled from Java ahead of time.
    if (name.isEmpty() || name.get().startsWith("provided")) {
      return Answer.UNKNOWN;
    }
    return Answer.of(name.get().startsWith("java"));
  }
}
