package io.github.lambdabatch.deploy.document;

/** Reads HCL. */
final class HclReader {
  private HclReader() {}

  static Node read(String text) throws UnreadableDocument {
    throw new UnreadableDocument("HCL is not read yet");
  }
}
