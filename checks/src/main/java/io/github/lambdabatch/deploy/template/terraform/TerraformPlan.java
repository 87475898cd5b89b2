package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.template.TemplateLanguage;
import java.util.Optional;

/**
 * What {@code terraform show -json} says of a plan or of a state.
 *
 * <p>All values are final there, but for those of a plan that are known only when it is applied, such as the ARN of a
 * new queue. What refers to one resource, and to nothing else, is followed to it through the plan's configuration.
 */
public final class TerraformPlan implements TemplateLanguage {
  @Override
  public boolean recognises(Document document) {
    Node root = document.root();
    return root.get("format_version").isPresent()
        && (root.get("planned_values").isPresent()
            || root.get("values").isPresent()
            || root.get("terraform_version").isPresent());
  }

  @Override
  public ImmutableList<DeployedFunction> functions(ImmutableList<Document> documents) {
    return documents.stream().flatMap(document -> functions(document).stream()).collect(toImmutableList());
  }

  private static ImmutableList<DeployedFunction> functions(Document document) {
    Optional<Node> planned = document.root().at("planned_values", "root_module");
    Optional<Node> root = planned.or(() -> document.root().at("values", "root_module"));
    if (root.isEmpty()) {
      return ImmutableList.of();
    }
    PlanValues values = new PlanValues(document.name(), planned.isPresent());
    ModuleInstance module =
        new ModuleInstance(root.get(), document.root().at("configuration", "root_module"), values::block);
    return Functions.of(
        module.all(Functions.FUNCTION).collect(toImmutableList()),
        module.all(Functions.MAPPING).collect(toImmutableList()));
  }
}
