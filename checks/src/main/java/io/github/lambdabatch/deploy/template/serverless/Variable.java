package io.github.lambdabatch.deploy.template.serverless;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable that names a value in a file.
 *
 * @param file the file; nothing for the configuration itself
 * @param keys the way to the value in it
 */
record Variable(Optional<String> file, ImmutableList<String> keys) {
  /** A fallback may follow: it counts only where there is no such value, and that is not decided here. */
  private static final Pattern FORM =
      Pattern.compile("\\s*(?:self|file\\(([^()]+)\\))(?::([\\w.-]*))?\\s*(?:,.*)?", Pattern.DOTALL);

  private static final Splitter KEYS = Splitter.on('.').omitEmptyStrings();

  /** Returns the variable that is written so; nothing for those whose value comes from elsewhere. */
  static Optional<Variable> of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> file = Optional.ofNullable(matcher.group(1)).map(String::trim);
    String keys = Optional.ofNullable(matcher.group(2)).orElse("");
    Variable variable = new Variable(file, ImmutableList.copyOf(KEYS.split(keys)));
    return file.isEmpty() && variable.isOpen() ? Optional.empty() : Optional.of(variable);
  }

  /** Returns whether options of the command line may take the place of the value, or whether it is the whole file. */
  private boolean isOpen() {
    return keys.isEmpty()
        || keys.size() == 2
            && keys.get(0).equals("provider")
            && (keys.get(1).equals("stage") || keys.get(1).equals("region") || keys.get(1).equals("profile"));
  }
}
