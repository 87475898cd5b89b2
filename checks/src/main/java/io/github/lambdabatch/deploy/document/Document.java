package io.github.lambdabatch.deploy.document;

import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param path the file
 * @param name the file's name, as a user would write it
 * @param root what it holds
 * @param syntax in which syntax it is written
 */
public record Document(Path path, String name, Node root, Syntax syntax) {
  /** Instantiates one in the syntax that its name tells. */
  public Document(Path path, String name, Node root) {
    this(path, name, root, Syntax.of(name, ""));
  }
}
