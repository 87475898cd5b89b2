package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole templates, shaped like those that people and tools write. */
final class CloudFormationTemplateTest {
  private final CloudFormationTemplate language = new CloudFormationTemplate();

  @Test
  void sam() throws Exception {
    assertThat(Described.file("sam/orders.yaml"))
        .containsExactly(
            "orders.yaml:41 com.acme.orders.OrdersHandler::handleRequest java YES",
            "orders.yaml:52 - SQS reports YES batch 25 fifo YES",
            "orders.yaml:60 - SQS reports NO batch 10 fifo NO",
            "orders.yaml:121 - SQS reports NO batch 10 fifo NO",
            "orders.yaml:79 com.acme.partners.PartnerHandler java YES",
            "orders.yaml:85 - SQS reports UNKNOWN batch 1 fifo UNKNOWN",
            "orders.yaml:92 com.acme.streams.StreamsHandler::handleRequest java YES",
            "orders.yaml:100 - KINESIS reports NO batch 500 fifo NO",
            "orders.yaml:107 - DYNAMODB reports YES batch 100 fifo NO",
            "orders.yaml:134 com.acme.report.ReportHandler::handleRequest java UNKNOWN")
        .inOrder();
  }

  @Test
  void cloudFormationInYaml() throws Exception {
    assertThat(Described.file("cloudformation/payments.yaml"))
        .containsExactly(
            "payments.yaml:54 com.acme.payments.PaymentsHandler::handleRequest java YES",
            "payments.yaml:103 - SQS reports YES batch 1 fifo UNKNOWN",
            "payments.yaml:113 - SQS reports NO batch 10 fifo NO",
            "payments.yaml:120 - KINESIS reports UNKNOWN batch UNKNOWN fifo NO",
            "payments.yaml:135 - UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN")
        .inOrder();
  }

  @Test
  void cloudFormationInJson() throws Exception {
    assertThat(Described.file("cloudformation/inventory.template"))
        .containsExactly(
            "inventory.template:9 com.acme.inventory.StockHandler java YES",
            "inventory.template:19 - DYNAMODB reports NO batch UNKNOWN fifo NO",
            "inventory.template:28 - SQS reports YES batch 10 fifo YES")
        .inOrder();
  }

  @Test
  void cdk() throws Exception {
    assertThat(Described.file("cdk/ShippingStack.template.json"))
        .containsExactly(
            "ShippingStack.template.json:68 com.acme.shipping.ShipperHandler::handleRequest java YES",
            "ShippingStack.template.json:98 - SQS reports YES batch 5 fifo YES",
            "ShippingStack.template.json:148 - KINESIS reports NO batch 100 fifo NO",
            "ShippingStack.template.json:185 - UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
            "ShippingStack.template.json:221 index.handler java UNKNOWN")
        .inOrder();
  }

  @Test
  void serverlessPackaged() throws Exception {
    String file = "cloudformation-template-update-stack.json";
    assertThat(Described.file("serverless-packaged/" + file))
        .containsExactly(
            file + ":44 com.acme.mail.MailHandler java YES",
            file + ":79 - SQS reports YES batch 10 fifo NO",
            file + ":105 - SQS reports NO batch 10 fifo NO")
        .inOrder();
  }

  @Test
  void theSettingToAddIsInTheSyntaxOfTheTemplate() throws Exception {
    assertThat(settingToAdd("sam/orders.yaml")).isEqualTo("FunctionResponseTypes: [ReportBatchItemFailures]");
    assertThat(settingToAdd("cloudformation/inventory.template"))
        .isEqualTo("\"FunctionResponseTypes\": [\"ReportBatchItemFailures\"]");
  }

  private String settingToAdd(String name) throws Exception {
    ImmutableList<DeployedFunction> functions = language.functions(ImmutableList.of(Described.resource(name)));
    return Iterables.getFirst(functions.get(0).sources(), null).settingToAdd();
  }

  @Test
  void eachFileIsAStackOfItsOwn() throws Exception {
    Document template = Described.resource("cloudformation/inventory.template");
    assertThat(language.functions(ImmutableList.of(template, template))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resources: {A: {Type: 'AWS::SQS::Queue'}}",
        "Resources: {A: {Type: 'Custom::Thing'}}",
        "Resources: {'Fn::Transform': {Name: 'AWS::Include'}, A: {Type: 'Alexa::ASK::Skill'}}",
        "{AWSTemplateFormatVersion: '2010-09-09', Resources: {'Fn::ForEach::Queues': [Q, [a, b], {}]}}",
      })
  void templatesAreRecognised(String text) {
    assertThat(language.recognises(Described.read("a.yaml", text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "[Resources]",
        "Resources:",
        "Resources: [a]",
        "Resources: {A: b}",
        "Resources: {A: {Type: {Ref: b}}}",
        "AWSTemplateFormatVersion: '2010-09-09'",
        "{kind: Deployment, Resources: {A: {Type: Pod}}}",
        "{service: a, resources: {Resources: {A: {Type: 'AWS::SQS::Queue'}}}}",
        "{swagger: '2.0', paths: {}}",
      })
  void otherFilesAreNot(String text) {
    Document document = Described.read("a.yaml", text);
    assertThat(language.recognises(document)).isFalse();
    assertThat(language.functions(ImmutableList.of(document))).isEmpty();
  }
}
