package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableListMultimap;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.template.cloudformation.Sources.Source;
import java.util.Optional;

/** The mappings that are resources of their own. */
final class EventSourceMappings {
  private final Template template;
  private final Sources sources;
  private final Settings settings;

  EventSourceMappings(Template template, Sources sources, Settings settings) {
    this.template = template;
    this.sources = sources;
    this.settings = settings;
  }

  /**
   * The event source of a function.
   *
   * @param certain whether it is there whenever the function is
   */
  record Mapped(EventSource source, boolean certain) {}

  /** Returns the event sources that the mappings describe, by the logical id of their function. */
  ImmutableListMultimap<String, Mapped> byFunction() {
    FunctionNames names = new FunctionNames(template);
    ImmutableListMultimap.Builder<String, Mapped> result = ImmutableListMultimap.builder();
    for (Resource resource : template.resources()) {
      if (resource.isEventSourceMapping() && !resource.properties().isOff("Enabled")) {
        Properties properties = resource.properties();
        Optional<Source> source = sources.of(properties, "EventSourceArn");
        for (String function : names.find(properties.value("FunctionName"))) {
          if (template.isExhausted()) {
            return ImmutableListMultimap.of();
          }
          if (source.isPresent()) {
            EventSource described = settings.eventSource(source.get(), properties, resource.line());
            result.put(function, new Mapped(described, isCertain(resource, function)));
          }
        }
      }
    }
    return result.build();
  }

  /** Conditions are not evaluated; only a function of the same one has the mapping whenever it is there itself. */
  private boolean isCertain(Resource mapping, String function) {
    Optional<String> other = template.resource(function).flatMap(Resource::condition);
    return mapping.condition().isEmpty() || mapping.condition().equals(other);
  }
}
