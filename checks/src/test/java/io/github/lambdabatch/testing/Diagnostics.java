package io.github.lambdabatch.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Tells the findings of checks from javac's own errors, and fails the test when a check crashed. */
final class Diagnostics {
  private static final Pattern FINDING =
      Pattern.compile("\\[(\\w+)\\] (.*?)\\s*(?:\\(see [^)]*\\)\\s*)?(Did you mean .*)?", Pattern.DOTALL);

  private Diagnostics() {}

  static Compilation read(
      List<Diagnostic<? extends JavaFileObject>> diagnostics, ImmutableMap<String, byte[]> classes) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    ImmutableList.Builder<Finding> fixable = ImmutableList.builder();
    ImmutableList.Builder<String> errors = ImmutableList.builder();
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    // The text of one may make javac read a class, and report another.
    for (Diagnostic<? extends JavaFileObject> diagnostic : ImmutableList.copyOf(diagnostics)) {
      String message = diagnostic.getMessage(Locale.ROOT);
      if (diagnostic.getCode().endsWith(".error.prone.crash")) {
        throw new AssertionError("A check crashed: " + diagnostic + "\n" + message);
      }
      if (diagnostic.getCode().endsWith(".error.prone")) {
        Matcher parts = FINDING.matcher(message);
        if (!parts.matches()) {
          throw new AssertionError("Not the form of a finding: " + message);
        }
        Finding finding =
            new Finding(parts.group(1), fileOf(diagnostic), diagnostic.getLineNumber(), parts.group(2));
        findings.add(finding);
        if (parts.group(3) != null) {
          fixable.add(finding);
        }
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(diagnostic.toString());
      } else if (diagnostic.getKind() == Diagnostic.Kind.NOTE) {
        notes.add(message);
      }
    }
    return new Compilation(findings.build(), fixable.build(), errors.build(), notes.build(), classes);
  }

  private static String fileOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    String path = diagnostic.getSource().getName();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
