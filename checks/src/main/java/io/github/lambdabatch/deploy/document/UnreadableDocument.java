package io.github.lambdabatch.deploy.document;

/** Says why a file cannot be read as what its name says it is, with the line where that is known. */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  /** Instantiates one with the reason, such as {@code "line 3: found a tab where an indentation is expected"}. */
  public UnreadableDocument(String reason) {
    super(reason);
  }
}
