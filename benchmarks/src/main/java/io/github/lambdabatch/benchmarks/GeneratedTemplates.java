package io.github.lambdabatch.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Templates of 500 resources, which is what a deployment takes: functions, each with what belongs to it. */
public final class GeneratedTemplates {
  /** How many functions there are. */
  static final int FUNCTIONS = 100;

  private static final int RESOURCES_OF_A_FUNCTION = 5;

  /** The language of a template. */
  public enum Language {
    /** A template of SAM, in YAML. */
    SAM("template.yaml", "template.yaml"),
    /** A template of CloudFormation, in JSON, as the CDK writes it. */
    CDK("Stack.template.json", "Stack.template.json"),
    /** A configuration of the Serverless Framework. */
    SERVERLESS("serverless.yml", "serverless.yml"),
    /** A plan of Terraform, in JSON. */
    TERRAFORM_PLAN("plan.json", "plan.json"),
    /** A module of Terraform, in its own language. */
    TERRAFORM("main.tf", "*.tf");

    private final String file;
    private final String name;

    Language(String file, String name) {
      this.file = file;
      this.name = name;
    }

    /** Returns how a build names the template, relative to the folder. */
    String templateName() {
      return name;
    }
  }

  private record Shape(String head, String separator, String tail) {}

  private static final ImmutableMap<Language, Shape> SHAPES =
      ImmutableMap.of(
          Language.SAM,
          new Shape(
              """
              AWSTemplateFormatVersion: '2010-09-09'
              Transform: AWS::Serverless-2016-10-31
              Globals:
                Function:
                  Runtime: java17
                  Timeout: 30
              Parameters:
                Stage:
                  Type: String
                  Default: dev
              Resources:
              """,
              "",
              ""),
          Language.CDK,
          new Shape("{\n \"Resources\": {\n", ",\n", "\n }\n}\n"),
          Language.SERVERLESS,
          new Shape(
              """
              service: numbers
              provider:
                name: aws
                runtime: java17
              custom:
                batch: 10
              functions:
              """,
              "",
              "resources:\n  Resources:\n"),
          Language.TERRAFORM_PLAN,
          new Shape(
              """
              {
                "format_version": "1.2",
                "terraform_version": "1.9.5",
                "planned_values": {
                  "root_module": {
                    "resources": [
              """,
              ",\n",
              "    ]}},\n  \"configuration\": {\"root_module\": {\"resources\": [\n"),
          Language.TERRAFORM,
          new Shape("variable \"stage\" {}\n", "", ""));

  private GeneratedTemplates() {}

  /** Writes a template into the folder. */
  static void write(Language language, Path folder) throws IOException {
    Shape shape = SHAPES.get(language);
    String text = shape.head() + each(resources(language), shape.separator()) + shape.tail();
    Files.writeString(folder.resolve(language.file), text + end(language));
  }

  /** Returns how many resources a template has. */
  static int resources() {
    return FUNCTIONS * RESOURCES_OF_A_FUNCTION;
  }

  private static String resources(Language language) {
    return switch (language) {
      case SAM -> SamText.FUNCTION;
      case CDK -> CdkText.FUNCTION;
      case SERVERLESS -> ServerlessText.FUNCTION;
      case TERRAFORM_PLAN -> TerraformText.PLANNED;
      case TERRAFORM -> TerraformText.FUNCTION;
    };
  }

  /** Returns what some languages say in a second place of each function. */
  private static String end(Language language) {
    return switch (language) {
      case SERVERLESS -> each(ServerlessText.RESOURCES, "");
      case TERRAFORM_PLAN -> each(TerraformText.CONFIGURED, ",\n") + "  ]}}\n}\n";
      default -> "";
    };
  }

  private static String each(String text, String separator) {
    return IntStream.range(0, FUNCTIONS)
        .mapToObj(i -> text.replace("@N@", Integer.toString(i)))
        .collect(Collectors.joining(separator));
  }
}
