package io.github.lambdabatch.deploy.template.cloudformation;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.template.TemplateLanguage;

/** Templates of CloudFormation and SAM, in YAML and in JSON; each file is a stack of its own. */
public final class CloudFormationTemplate implements TemplateLanguage {
  @Override
  public boolean recognises(Document document) {
    return Template.isTemplate(document.root());
  }

  @Override
  public ImmutableList<DeployedFunction> functions(ImmutableList<Document> documents) {
    ImmutableList.Builder<DeployedFunction> functions = ImmutableList.builder();
    for (Document document : documents) {
      functions.addAll(new Functions(new Template(document)).all());
    }
    return functions.build();
  }
}
