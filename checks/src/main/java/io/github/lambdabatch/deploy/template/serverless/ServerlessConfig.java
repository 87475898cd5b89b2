package io.github.lambdabatch.deploy.template.serverless;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.template.TemplateLanguage;

/** The configuration of the Serverless Framework, {@code serverless.yml}; each file is a service of its own. */
public final class ServerlessConfig implements TemplateLanguage {
  /** Instantiates a new {@link ServerlessConfig} instance. */
  public ServerlessConfig() {}

  @Override
  public boolean recognises(Document document) {
    Node root = document.root();
    return root.get("service").isPresent() && (root.get("provider").isPresent() || root.get("functions").isPresent());
  }

  @Override
  public ImmutableList<DeployedFunction> functions(ImmutableList<Document> documents) {
    ImmutableList.Builder<DeployedFunction> functions = ImmutableList.builder();
    for (Document document : documents) {
      functions.addAll(Translation.of(document).functions());
    }
    return functions.build();
  }
}
