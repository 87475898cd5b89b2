package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.template.TemplateLanguage;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Terraform's language: the {@code .tf} and {@code .tf.json} files of a folder, which are one module.
 *
 * <p>References are followed to resources and data sources of the module, to its locals, and to the defaults of its
 * variables, which are not certain. Files with values for variables, {@code .tfvars}, are not read: a variable without
 * a default is unknown.
 * So is what a function computes, what an {@code each.value} stands for, and what a condition chooses unless its
 * choices are equal. Of other modules, the inputs and outputs of a few in the public registry are known.
 */
public final class TerraformModule implements TemplateLanguage {
  @Override
  public boolean recognises(Document document) {
    return document.name().endsWith(".tf") || isJson(document);
  }

  @Override
  public boolean readsFolders() {
    return true;
  }

  @Override
  public ImmutableList<DeployedFunction> functions(ImmutableList<Document> documents) {
    Declarations declarations = new Declarations();
    documents.stream()
        .sorted(Comparator.comparing(document -> !isOverride(document)))
        .forEach(document ->
            declarations.add(
                document.name(), isJson(document) ? JsonSyntax.read(document.root()) : document.root()));
    ModuleScope scope = new ModuleScope(declarations);
    ImmutableList<RegistryModule> modules = scope.modules();
    return Functions.of(
        Stream.concat(
                existing(scope.resources(Functions.FUNCTION)),
                modules.stream().flatMap(module -> module.function().stream()))
            .collect(toImmutableList()),
        Stream.concat(
                existing(scope.resources(Functions.MAPPING)),
                modules.stream().flatMap(module -> module.mappings().stream()))
            .collect(toImmutableList()));
  }

  private static Stream<Block> existing(ImmutableList<Block> resources) {
    return resources.stream().filter(resource -> !resource.get("count").is("0"));
  }

  private static boolean isJson(Document document) {
    return document.name().endsWith(".tf.json");
  }

  /** Returns whether the file's settings go before those of the others. */
  private static boolean isOverride(Document document) {
    String file = document.name().substring(document.name().lastIndexOf('/') + 1);
    String stem = file.substring(0, Math.max(0, file.indexOf(".tf")));
    return stem.equals("override") || stem.endsWith("_override");
  }
}
