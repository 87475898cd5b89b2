package io.github.lambdabatch.benchmarks;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class JavaText extends SimpleJavaFileObject {
  private final String text;

  /** Makes a file of a class in the unnamed package. */
  JavaText(String className, String text) {
    super(URI.create("memory:///" + className + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
