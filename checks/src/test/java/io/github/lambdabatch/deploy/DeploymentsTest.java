package io.github.lambdabatch.deploy;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeploymentsTest {
  private static final String TEMPLATE =
      """
      Resources:
        Function:
          Type: AWS::Lambda::Function
          Properties: {Handler: %s, Runtime: java17}
      """;

  @TempDir Path directory;

  @Test
  void nothingWithoutTemplates() {
    assertThat(read()).isEqualTo(Deployments.NONE);
  }

  @Test
  void functionsOfAllTemplates() throws IOException {
    write("a.yaml", TEMPLATE.formatted("app.A"));
    write("b.yaml", TEMPLATE.formatted("app.B"));
    assertThat(handlers(read("a.yaml", "b.yaml"))).containsExactly("app.A", "app.B").inOrder();
  }

  @Test
  void templateThatIsNamedTwiceIsReadOnce() throws IOException {
    write("a.yaml", TEMPLATE.formatted("app.A"));
    assertThat(handlers(read("a.yaml", "*.yaml"))).containsExactly("app.A");
  }

  @Test
  void brokenTemplateDoesNotHideTheOthers() throws IOException {
    write("a.yaml", "Resources: [\n");
    write("b.yaml", TEMPLATE.formatted("app.B"));
    Deployments deployments = read("a.yaml", "missing.yaml", "b.yaml");
    assertThat(handlers(deployments)).containsExactly("app.B");
    assertThat(deployments.errors()).hasSize(2);
    assertThat(deployments.errors().get(0)).startsWith("a.yaml cannot be read: line ");
    assertThat(deployments.errors().get(1)).startsWith("missing.yaml is not a file in ");
  }

  @Test
  void fileThatIsNoTemplateIsAnErrorIfItIsNamed() throws IOException {
    write("compose.yaml", "services: {web: {image: shop}}\n");
    assertThat(read("compose.yaml").errors())
        .containsExactly(
            "compose.yaml is no template of a known language (SAM, CloudFormation, Serverless Framework, Terraform)");
  }

  @Test
  void globPassesOverFilesThatAreNoTemplates() throws IOException {
    write("compose.yaml", "services: {web: {image: shop}}\n");
    write("template.yaml", TEMPLATE.formatted("app.A"));
    Deployments deployments = read("*.yaml");
    assertThat(handlers(deployments)).containsExactly("app.A");
    assertThat(deployments.errors()).isEmpty();
  }

  @Test
  void globDoesNotPassOverBrokenFiles() throws IOException {
    write("template.yaml", "Resources: [\n");
    assertThat(read("*.yaml").errors()).hasSize(1);
  }

  @Test
  void globThatMatchesNothingIsNoted() {
    Deployments deployments = read("cdk.out/*.template.json");
    assertThat(deployments.errors()).isEmpty();
    assertThat(deployments.notes()).containsExactly("no file matches cdk.out/*.template.json");
  }

  private Deployments read(String... templates) {
    return Deployments.read(ImmutableList.copyOf(templates), directory);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private static ImmutableList<String> handlers(Deployments deployments) {
    return deployments.functions().stream()
        .map(DeployedFunction::handler)
        .collect(ImmutableList.toImmutableList());
  }
}
