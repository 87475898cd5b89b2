package io.github.lambdabatch.deploy.template;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.model.DeployedFunction;

/** A language in which deployments are written. */
public interface TemplateLanguage {
  /** Returns whether the document is written in this language. */
  boolean recognises(Document document);

  /** Returns whether all documents of a folder are one, and may refer to each other. */
  default boolean readsFolders() {
    return false;
  }

  /**
   * Returns the functions that the documents describe, with their event sources.
   *
   * <p>What depends on something that is not known here is {@link io.github.lambdabatch.deploy.model.Answer#UNKNOWN}, or left out
   * where there is nothing to say without it. Never a guess, and no exception whatever the documents hold.
   *
   * @param documents documents of this language that belong together: one file, or those of one folder where the
   *     language {@linkplain #readsFolders() reads folders}
   */
  ImmutableList<DeployedFunction> functions(ImmutableList<Document> documents);
}
