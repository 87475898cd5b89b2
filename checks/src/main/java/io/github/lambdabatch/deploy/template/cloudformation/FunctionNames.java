package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Reference;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Text;
import java.util.Optional;

/** The ways to refer to a function of a template. */
final class FunctionNames {
  /** An alias names a version, and that a function; more steps than that are a circle. */
  private static final int MAX_STEPS = 3;

  private static final int NAME_IN_ARN = 6;
  private static final int NAME_IN_PARTIAL_ARN = 2;

  private final Template template;
  private final ImmutableSetMultimap<Value, String> idsByName;
  private final ImmutableSetMultimap<String, String> idsByAlias;

  FunctionNames(Template template) {
    this.template = template;
    ImmutableSetMultimap.Builder<Value, String> names = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> aliases = ImmutableSetMultimap.builder();
    for (Resource resource : template.resources()) {
      if (resource.isFunction()) {
        Value name = resource.properties().value("FunctionName");
        if (name.isComparable() && name.reference().isEmpty()) {
          names.put(name, resource.id());
        }
        // SAM makes a resource with such an id.
        Optional<String> alias = template.setting(resource, "AutoPublishAlias").literal();
        if (alias.isPresent()) {
          aliases.put(resource.id() + "Alias" + alias.get(), resource.id());
        }
      }
    }
    idsByName = names.build();
    idsByAlias = aliases.build();
  }

  /**
   * Returns the logical ids of the functions that are meant: by reference, by name or by ARN, of a version or not.
   *
   * <p>These are several where functions have one name, of which conditions choose one; none where it is not known.
   */
  ImmutableSet<String> find(Value function) {
    return find(function, MAX_STEPS);
  }

  private ImmutableSet<String> find(Value function, int steps) {
    if (!(function instanceof Text text)) {
      return ImmutableSet.of();
    }
    Text name = name(text);
    Optional<Reference> reference = name.reference();
    return reference.isPresent() ? referred(reference.get(), steps) : idsByName.get(name);
  }

  private ImmutableSet<String> referred(Reference reference, int steps) {
    Optional<Resource> resource = template.resource(reference.resource());
    if (resource.isEmpty()) {
      return idsByAlias.get(reference.resource());
    }
    if (resource.get().isFunction()) {
      return ImmutableSet.of(resource.get().id());
    }
    return resource.get().isVersion() && steps > 0
        ? find(resource.get().properties().value("FunctionName"), steps - 1)
        : ImmutableSet.of();
  }

  /** Returns the name in an ARN, in a part of one, or in a name with a version. */
  private static Text name(Text text) {
    ImmutableList<Text> fields = Texts.fields(text);
    if (isField(fields, NAME_IN_ARN - 1, "function")) {
      return fields.get(NAME_IN_ARN);
    }
    if (isField(fields, NAME_IN_PARTIAL_ARN - 1, "function")) {
      return fields.get(NAME_IN_PARTIAL_ARN);
    }
    return fields.size() <= 2 ? fields.get(0) : text;
  }

  private static boolean isField(ImmutableList<Text> fields, int index, String text) {
    return fields.size() > index + 1 && fields.get(index).is(text);
  }
}
