package io.github.lambdabatch.deploy.template;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.template.cloudformation.CloudFormationTemplate;
import io.github.lambdabatch.deploy.template.serverless.ServerlessConfig;
import java.util.Optional;

/** The languages that are known. */
public final class TemplateLanguages {
  /** Their names, for the user to read. */
  public static final String NAMES = "SAM, CloudFormation, Serverless Framework, Terraform";

  private static final ImmutableList<TemplateLanguage> LANGUAGES =
      ImmutableList.of(new CloudFormationTemplate(), new ServerlessConfig());

  private TemplateLanguages() {}

  /** Returns the language in which the document is written; nothing if it is none of those that are known. */
  public static Optional<TemplateLanguage> of(Document document) {
    return LANGUAGES.stream().filter(language -> language.recognises(document)).findFirst();
  }
}
