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

  /** Returns the event sources that the mappings describe, by the logical id of their function. */
  ImmutableListMultimap<String, EventSource> byFunction() {
    FunctionNames names = new FunctionNames(template);
    ImmutableListMultimap.Builder<String, EventSource> result = ImmutableListMultimap.builder();
    for (Resource resource : template.resources()) {
      if (resource.isEventSourceMapping() && !resource.properties().isOff("Enabled")) {
        Properties properties = resource.properties();
        Optional<Source> source = sources.of(properties.value("EventSourceArn"));
        for (String function : names.find(properties.value("FunctionName"))) {
          if (template.isExhausted()) {
            return ImmutableListMultimap.of();
          }
          if (source.isPresent()) {
            result.put(function, settings.eventSource(source.get(), properties, resource.line()));
          }
        }
      }
    }
    return result.build();
  }
}
