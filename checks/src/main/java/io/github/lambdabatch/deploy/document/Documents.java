package io.github.lambdabatch.deploy.document;

import java.nio.file.Path;

/** Reads template files, each in the syntax that its name and its first character tell. */
public final class Documents {
  private Documents() {}

  /**
   * Returns what the file holds.
   *
   * @param path the file
   * @param name the file's name, as a user would write it
   * @throws UnreadableDocument if the file cannot be read, is not of its syntax, or is beyond the bounds of a template
   */
  public static Document read(Path path, String name) throws UnreadableDocument {
    throw new UnreadableDocument("not yet");
  }
}
