package io.github.lambdabatch.deploy;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
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
  void globThatMatchesNoTemplateIsNoted() throws IOException {
    write("compose.yaml", "services: {web: {image: shop}}\n");
    Deployments deployments = read("*.yaml");
    assertThat(deployments.errors()).isEmpty();
    assertThat(deployments.notes()).containsExactly("no template matches *.yaml");
  }

  @Test
  void globDoesNotPassOverBrokenFiles() throws IOException {
    write("template.yaml", "Resources: [\n");
    assertThat(read("*.yaml").errors()).hasSize(1);
    assertThat(read("*.yaml").notes()).isEmpty();
  }

  @Test
  void globThatMatchesNothingIsNoted() {
    Deployments deployments = read("cdk.out/*.template.json");
    assertThat(deployments.errors()).isEmpty();
    assertThat(deployments.notes()).containsExactly("no template matches cdk.out/*.template.json");
  }

  @Test
  void filesOfOneTerraformModuleAreReadTogether() throws IOException {
    write(
        "functions.tf",
        """
        resource "aws_lambda_function" "orders" {
          handler = "app.Orders::handleRequest"
          runtime = "java21"
        }

        resource "aws_lambda_event_source_mapping" "orders" {
          function_name    = aws_lambda_function.orders.arn
          event_source_arn = aws_sqs_queue.orders.arn
        }
        """);
    write("queues.tf", "resource \"aws_sqs_queue\" \"orders\" {\n  fifo_queue = true\n}\n");
    Deployments deployments = read("*.tf");
    assertThat(deployments.errors()).isEmpty();
    assertThat(handlers(deployments)).containsExactly("app.Orders::handleRequest");
    EventSource source = deployments.functions().get(0).sources().get(0);
    assertThat(source.fifo()).isEqualTo(Answer.YES);
    assertThat(source.reportsBatchItemFailures()).isEqualTo(Answer.NO);
    assertThat(source.location().toString()).isEqualTo("functions.tf:6");
  }

  @Test
  void eachLanguageIsRecognised() throws IOException {
    write("serverless.yml", "service: shop\nprovider: {name: aws}\nfunctions: {f: {handler: app.A, runtime: java17}}\n");
    write(
        "plan.json",
        """
        {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
          {"address": "aws_lambda_function.b", "mode": "managed", "type": "aws_lambda_function", "name": "b",
           "values": {"handler": "app.B", "runtime": "java17"}}]}}}
        """);
    write("main.tf", "resource \"aws_lambda_function\" \"c\" {\n  handler = \"app.C\"\n  runtime = \"java17\"\n}\n");
    write("template.yaml", TEMPLATE.formatted("app.D"));
    Deployments deployments = read("serverless.yml", "plan.json", "main.tf", "template.yaml");
    assertThat(deployments.errors()).isEmpty();
    assertThat(handlers(deployments)).containsExactly("app.A", "app.B", "app.C", "app.D");
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
