package io.github.lambdabatch.testing;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java source file of a test, which exists only in memory.
 *
 * @param path the path below the source root, such as {@code shop/Orders.java}
 * @param text the source code
 */
public record SourceFile(String path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
  private static final String START = "(?:^|[;}] *)";
  private static final String TYPE = "(?:class|interface|enum|record|@interface)\\s+(\\w+)";
  private static final String MODIFIERS = "(?:(?:final|abstract|sealed|non-sealed|strictfp)\\s+)*";
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(START + "public\\s+" + MODIFIERS + TYPE, Pattern.MULTILINE);
  private static final Pattern ANY_TYPE = Pattern.compile(START + "(?:[\\w-]+\\s+)*?" + TYPE, Pattern.MULTILINE);

  /** Names the file after its public type, or after its first type when none is public. */
  public static SourceFile of(String text) {
    Matcher inPackage = PACKAGE.matcher(text);
    String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
    return new SourceFile(folder + typeName(text) + ".java", text);
  }

  /** Moves the source into a package of its own below the one that it is in, to be compiled with others like it. */
  public static SourceFile movedBelow(String subpackage, String text) {
    Matcher inPackage = PACKAGE.matcher(text);
    return of(
        inPackage.find()
            ? text.substring(0, inPackage.end(1)) + "." + subpackage + text.substring(inPackage.end(1))
            : "package " + subpackage + ";\n" + text);
  }

  /** The name without its folders. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The binary name of the type that the file is named after. */
  public String className() {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private static String typeName(String text) {
    Matcher type = PUBLIC_TYPE.matcher(text);
    if (type.find()) {
      return type.group(1);
    }
    Matcher any = ANY_TYPE.matcher(text);
    checkArgument(any.find(), "no type declaration at the start of a line in:\n%s", text);
    return any.group(1);
  }
}
