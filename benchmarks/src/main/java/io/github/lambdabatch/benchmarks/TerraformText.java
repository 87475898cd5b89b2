package io.github.lambdabatch.benchmarks;

/** A function and what belongs to it, in a module of Terraform and in a plan. */
final class TerraformText {
  static final String FUNCTION =
      """
      resource "aws_sqs_queue" "queue@N@" {
        name                       = "numbers-@N@-${var.stage}"
        visibility_timeout_seconds = 180
        redrive_policy = jsonencode({
          deadLetterTargetArn = aws_sqs_queue.dead_letters@N@.arn
          maxReceiveCount     = 3
        })
      }

      resource "aws_sqs_queue" "dead_letters@N@" {
        name                      = "numbers-@N@-${var.stage}-dead"
        message_retention_seconds = 1209600
      }

      resource "aws_iam_role" "function@N@" {
        name = "numbers-@N@"
        assume_role_policy = <<-POLICY
          {
            "Version": "2012-10-17",
            "Statement": [
              {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
            ]
          }
          POLICY
      }

      resource "aws_lambda_function" "function@N@" {
        function_name = "numbers-@N@-${var.stage}"
        role          = aws_iam_role.function@N@.arn
        filename      = "${path.module}/build/numbers.jar"
        handler       = "Handler@N@::handleRequest"
        runtime       = "java17"
        memory_size   = 1024
        timeout       = 30

        environment {
          variables = {
            STAGE = upper(var.stage)
            LIMIT = "@N@"
          }
        }
      }

      resource "aws_lambda_event_source_mapping" "function@N@" {
        function_name           = aws_lambda_function.function@N@.arn
        event_source_arn        = aws_sqs_queue.queue@N@.arn
        batch_size              = 10
        function_response_types = ["ReportBatchItemFailures"]
      }

      """;

  static final String PLANNED =
      """
            {
              "address": "aws_sqs_queue.queue@N@", "mode": "managed", "type": "aws_sqs_queue", "name": "queue@N@",
              "provider_name": "registry.terraform.io/hashicorp/aws", "schema_version": 0,
              "values": {
                "content_based_deduplication": false, "delay_seconds": 0, "fifo_queue": false,
                "max_message_size": 262144, "message_retention_seconds": 345600, "name": "numbers-@N@-dev",
                "receive_wait_time_seconds": 0, "tags": null, "visibility_timeout_seconds": 180
              },
              "sensitive_values": {"tags_all": {}}
            },
            {
              "address": "aws_sqs_queue.dead_letters@N@", "mode": "managed", "type": "aws_sqs_queue",
              "name": "dead_letters@N@",
              "provider_name": "registry.terraform.io/hashicorp/aws", "schema_version": 0,
              "values": {"fifo_queue": false, "message_retention_seconds": 1209600, "name": "numbers-@N@-dev-dead"},
              "sensitive_values": {"tags_all": {}}
            },
            {
              "address": "aws_iam_role.function@N@", "mode": "managed", "type": "aws_iam_role", "name": "function@N@",
              "provider_name": "registry.terraform.io/hashicorp/aws", "schema_version": 0,
              "values": {"assume_role_policy": "{\\"Version\\":\\"2012-10-17\\"}", "name": "numbers-@N@", "path": "/"},
              "sensitive_values": {"inline_policy": [], "managed_policy_arns": []}
            },
            {
              "address": "aws_lambda_function.function@N@", "mode": "managed", "type": "aws_lambda_function",
              "name": "function@N@",
              "provider_name": "registry.terraform.io/hashicorp/aws", "schema_version": 1,
              "values": {
                "dead_letter_config": [], "environment": [{"variables": {"LIMIT": "@N@", "STAGE": "DEV"}}],
                "filename": "build/numbers.jar", "function_name": "numbers-@N@-dev",
                "handler": "Handler@N@::handleRequest", "image_config": [], "memory_size": 1024,
                "package_type": "Zip", "publish": false, "runtime": "java17", "timeout": 30, "vpc_config": []
              },
              "sensitive_values": {"architectures": [], "environment": [{"variables": {}}]}
            },
            {
              "address": "aws_lambda_event_source_mapping.function@N@", "mode": "managed",
              "type": "aws_lambda_event_source_mapping", "name": "function@N@",
              "provider_name": "registry.terraform.io/hashicorp/aws", "schema_version": 0,
              "values": {
                "batch_size": 10, "destination_config": [], "enabled": true, "filter_criteria": [],
                "function_response_types": ["ReportBatchItemFailures"], "queues": null, "scaling_config": []
              },
              "sensitive_values": {"function_response_types": [false]}
            }""";

  static final String CONFIGURED =
      """
            {
              "address": "aws_sqs_queue.queue@N@", "mode": "managed", "type": "aws_sqs_queue", "name": "queue@N@",
              "provider_config_key": "aws",
              "expressions": {
                "name": {"references": ["var.stage"]},
                "redrive_policy": {
                  "references": ["aws_sqs_queue.dead_letters@N@.arn", "aws_sqs_queue.dead_letters@N@"]
                }
              },
              "schema_version": 0
            },
            {
              "address": "aws_lambda_function.function@N@", "mode": "managed", "type": "aws_lambda_function",
              "name": "function@N@", "provider_config_key": "aws",
              "expressions": {
                "function_name": {"references": ["var.stage"]},
                "handler": {"constant_value": "Handler@N@::handleRequest"},
                "role": {"references": ["aws_iam_role.function@N@.arn", "aws_iam_role.function@N@"]},
                "runtime": {"constant_value": "java17"}
              },
              "schema_version": 1
            },
            {
              "address": "aws_lambda_event_source_mapping.function@N@", "mode": "managed",
              "type": "aws_lambda_event_source_mapping", "name": "function@N@", "provider_config_key": "aws",
              "expressions": {
                "batch_size": {"constant_value": 10},
                "event_source_arn": {"references": ["aws_sqs_queue.queue@N@.arn", "aws_sqs_queue.queue@N@"]},
                "function_name": {
                  "references": ["aws_lambda_function.function@N@.arn", "aws_lambda_function.function@N@"]
                },
                "function_response_types": {"constant_value": ["ReportBatchItemFailures"]}
              },
              "schema_version": 0
            }""";

  private TerraformText() {}
}
