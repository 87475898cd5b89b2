terraform {
  required_version = ">= 1.6"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

provider "aws" {
  region = var.region

  default_tags {
    tags = merge(var.tags, { Service = local.service })
  }
}

data "aws_caller_identity" "current" {}

locals {
  service = "bakery-orders"
  jar     = "${path.module}/../build/libs/orders-all.jar"
  package = "com.example.bakery.orders"

  partial_responses = ["ReportBatchItemFailures"]
}

resource "aws_iam_role" "orders" {
  name = "${local.service}-${var.stage}"

  assume_role_policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "lambda.amazonaws.com" },
        "Action": "sts:AssumeRole"
      }]
    }
    POLICY
}

# Bakes what is ordered.
resource "aws_lambda_function" "bake" {
  function_name    = "${local.service}-bake-${var.stage}"
  role             = aws_iam_role.orders.arn
  filename         = local.jar
  source_code_hash = filebase64sha256(local.jar)
  handler          = "${local.package}.BakeHandler::handleRequest"
  runtime          = var.runtime
  memory_size      = var.stage == "prod" ? 2048 : 1024
  timeout          = 60
  publish          = true

  snap_start {
    apply_on = "PublishedVersions"
  }

  environment {
    variables = {
      OVEN_TABLE = aws_dynamodb_table.ovens.name
      STAGE      = upper(var.stage)
    }
  }
}

resource "aws_lambda_alias" "bake_live" {
  name             = "live"
  function_name    = aws_lambda_function.bake.function_name
  function_version = aws_lambda_function.bake.version
}

resource "aws_lambda_function" "invoice" {
  function_name = "bakery-invoice"
  role          = aws_iam_role.orders.arn
  filename      = local.jar
  handler       = "com.example.bakery.invoice.InvoiceHandler"
  runtime       = "java21"
}

resource "aws_lambda_function" "audit" {
  function_name = "bakery-audit"
  role          = aws_iam_role.orders.arn
  package_type  = "Image"
  image_uri     = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com/audit:${var.image_tag}"

  image_config {
    command = ["com.example.bakery.audit.AuditHandler::handleRequest"]
  }
}

resource "aws_lambda_function" "thumbnails" {
  function_name = "bakery-thumbnails"
  role          = aws_iam_role.orders.arn
  filename      = "thumbnails.zip"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
}

resource "aws_lambda_function" "ping" {
  function_name = "bakery-ping"
  role          = aws_iam_role.orders.arn
  filename      = local.jar
  handler       = "com.example.bakery.PingHandler"
  runtime       = "java17"
}
