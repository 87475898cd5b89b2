package io.github.lambdabatch.deploy.template.terraform;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A reference, or the address of a resource, as Terraform writes it in JSON, such as
 * {@code module.shop["eu"].aws_sqs_queue.orders[0]}.
 *
 * @param steps what stands between the dots
 */
record Address(ImmutableList<Step> steps) {
  /**
   * A name, with the index behind it.
   *
   * @param index the first index, without quotes
   */
  record Step(String name, Optional<String> index) {}

  /** Returns what the text says; an address without steps if it is malformed. */
  static Address parse(String text) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    int begin = 0;
    while (begin <= text.length()) {
      int end = begin;
      while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
        end++;
      }
      String name = text.substring(begin, end);
      Optional<String> index = Optional.empty();
      while (end < text.length() && text.charAt(end) == '[') {
        int close = closing(text, end);
        if (close < 0) {
          return new Address(ImmutableList.of());
        }
        index = index.isPresent() ? index : Optional.of(unquoted(text.substring(end + 1, close)));
        end = close + 1;
      }
      steps.add(new Step(name, index));
      if (name.isEmpty() || end < text.length() && text.charAt(end) != '.') {
        return new Address(ImmutableList.of());
      }
      begin = end + 1;
    }
    return new Address(steps.build());
  }

  /** Returns where the bracket is closed, brackets within quotes left out; -1 if it is not. */
  private static int closing(String text, int open) {
    boolean quoted = false;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ']' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static String unquoted(String index) {
    return index.length() > 1 && index.startsWith("\"")
        ? index.substring(1, index.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
        : index;
  }

  /** Returns how many steps it has. */
  int size() {
    return steps.size();
  }

  /** Returns the name of a step; the empty string where there is none. */
  String name(int step) {
    return step < steps.size() ? steps.get(step).name() : "";
  }

  /** Returns the last step; one without a name where there is none. */
  Step last() {
    return steps.isEmpty() ? new Step("", Optional.empty()) : steps.get(steps.size() - 1);
  }

  /** Returns whether the other goes on where this one ends. */
  boolean isBefore(Address other) {
    int end = steps.size() - 1;
    if (end < 0 || end >= other.size() || equals(other) || !steps.subList(0, end).equals(other.steps.subList(0, end))) {
      return false;
    }
    Step next = other.steps.get(end);
    return last().name().equals(next.name()) && (last().index().isEmpty() || last().index().equals(next.index()));
  }
}
