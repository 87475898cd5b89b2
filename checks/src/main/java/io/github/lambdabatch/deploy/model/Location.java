package io.github.lambdabatch.deploy.model;

/**
 * A place in a template.
 *
 * @param file the file's name, as a user would write it
 * @param line the line, counted from 1
 */
public record Location(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
