package io.github.lambdabatch.testing;

/**
 * One finding of a check, as javac reported it.
 *
 * @param check the name of the check
 * @param file the simple name of the source file
 * @param line the line, counted from 1
 * @param message the check's own words, without its name, the link and the suggested fix
 */
public record Finding(String check, String file, long line, String message) {
  @Override
  public String toString() {
    return file + ":" + line + " " + check + ": " + message;
  }
}
