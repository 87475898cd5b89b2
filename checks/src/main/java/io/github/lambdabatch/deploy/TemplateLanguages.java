package io.github.lambdabatch.deploy;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.template.TemplateLanguage;
import io.github.lambdabatch.deploy.template.cloudformation.CloudFormationTemplate;
import io.github.lambdabatch.deploy.template.serverless.ServerlessConfig;
import io.github.lambdabatch.deploy.template.terraform.TerraformModule;
import io.github.lambdabatch.deploy.template.terraform.TerraformPlan;
import java.util.Optional;

/** The languages that are known. */
final class TemplateLanguages {
  /** Their names, for the user to read. */
  static final String NAMES = "SAM, CloudFormation, Serverless Framework, Terraform";

  private static final ImmutableList<TemplateLanguage> LANGUAGES =
      ImmutableList.of(
          new CloudFormationTemplate(), new ServerlessConfig(), new TerraformModule(), new TerraformPlan());

  private TemplateLanguages() {}

  /** Returns the language in which the document is written; nothing if it is none of those that are known. */
  static Optional<TemplateLanguage> of(Document document) {
    return LANGUAGES.stream().filter(language -> language.recognises(document)).findFirst();
  }
}
