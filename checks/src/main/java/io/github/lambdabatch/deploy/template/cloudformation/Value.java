package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What is known of a value once the functions of the template are applied. */
sealed interface Value {
  /** A value of which nothing can be told. */
  enum Untold implements Value {
    /** It is not set. */
    ABSENT,
    /** It may be anything. */
    UNKNOWN
  }

  /** A list. */
  record Items(ImmutableList<Value> items) implements Value {}

  /** A text, which may have parts that are not known; of those that are, no two stand side by side. */
  record Text(ImmutableList<Part> parts) implements Value {
    /** Returns the text that is known. */
    static Text of(String text) {
      return new Text(text.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Literal(text)));
    }

    /** Returns the text of one part. */
    static Text of(Part part) {
      return new Text(ImmutableList.of(part));
    }
  }

  /** A part of a text. */
  sealed interface Part {}

  /** Text that is known. */
  record Literal(String text) implements Part {}

  /**
   * What only the deployment makes of a resource.
   *
   * @param resource its logical id
   * @param attribute the attribute; the empty string for what {@code Ref} gives
   */
  record Reference(String resource, String attribute) implements Part {}

  /**
   * Text that is not known.
   *
   * @param name the parameter that holds it; the empty string where it comes from elsewhere
   */
  record Gap(String name) implements Part {}

  /** Returns the text where all of it is known. */
  default Optional<String> literal() {
    if (!(this instanceof Text text) || text.parts().size() > 1) {
      return Optional.empty();
    }
    if (text.parts().isEmpty()) {
      return Optional.of("");
    }
    return text.parts().get(0) instanceof Literal literal ? Optional.of(literal.text()) : Optional.empty();
  }

  /** Returns whether this is that text, and known to be. */
  default boolean is(String text) {
    return this instanceof Text known
        && known.parts().size() == 1
        && known.parts().get(0) instanceof Literal literal
        && literal.text().equals(text);
  }

  /** Returns whether this is that answer, in any of the words that YAML 1.1 has for it. */
  default boolean is(boolean answer) {
    return switch (Ascii.toLowerCase(literal().orElse(""))) {
      case "true", "yes", "on" -> answer;
      case "false", "no", "off" -> !answer;
      default -> false;
    };
  }

  /** Returns the resource that this stands for, and for nothing more. */
  default Optional<Reference> reference() {
    return this instanceof Text text && text.parts().size() == 1 && text.parts().get(0) instanceof Reference reference
        ? Optional.of(reference)
        : Optional.empty();
  }

  /** Returns whether this is a text of which equal ones in the template are equal in the deployment. */
  default boolean isComparable() {
    if (!(this instanceof Text text)) {
      return false;
    }
    for (Part part : text.parts()) {
      if (part instanceof Gap gap && gap.name().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
