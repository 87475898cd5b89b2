package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Gap;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Literal;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Part;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Text;
import io.github.lambdabatch.deploy.template.cloudformation.Value.Untold;
import java.util.ArrayList;
import java.util.List;

/** Puts texts together, and takes them apart. */
final class Texts {
  /** The most characters and parts of a text that is put together: shared values could double it again and again. */
  private static final int MAX_SIZE = 8_192;

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int size;

  /** Adds text. */
  Texts add(String text) {
    if (size <= MAX_SIZE) {
      literal.append(text);
    }
    size += text.length();
    return this;
  }

  /** Adds a value; it is a part that is not known if it is no text. */
  void add(Value value) {
    if (value instanceof Text text) {
      text.parts().forEach(this::add);
    } else {
      add(new Gap(""));
    }
  }

  private void add(Part part) {
    if (part instanceof Literal known) {
      add(known.text());
      return;
    }
    endLiteral();
    if (size <= MAX_SIZE) {
      parts.add(part);
    }
    size++;
  }

  /** Returns the text; it is unknown if it is too long. */
  Value build() {
    endLiteral();
    return size <= MAX_SIZE ? new Text(ImmutableList.copyOf(parts)) : Untold.UNKNOWN;
  }

  private void endLiteral() {
    if (literal.length() > 0) {
      parts.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  /** Returns what stands between the colons, of which a part that is not known is taken to have none. */
  static ImmutableList<Text> fields(Text text) {
    ImmutableList.Builder<Text> fields = ImmutableList.builder();
    List<Part> field = new ArrayList<>();
    for (Part part : text.parts()) {
      if (!(part instanceof Literal literal)) {
        field.add(part);
        continue;
      }
      if (literal.text().length() > MAX_SIZE) {
        return ImmutableList.of(text);
      }
      String rest = literal.text();
      for (int colon = rest.indexOf(':'); colon >= 0; colon = rest.indexOf(':')) {
        addLiteral(field, rest.substring(0, colon));
        fields.add(new Text(ImmutableList.copyOf(field)));
        field.clear();
        rest = rest.substring(colon + 1);
      }
      addLiteral(field, rest);
    }
    return fields.add(new Text(ImmutableList.copyOf(field))).build();
  }

  private static void addLiteral(List<Part> field, String text) {
    if (!text.isEmpty()) {
      field.add(new Literal(text));
    }
  }
}
