resource "aws_sqs_queue" "orders_failed" {
  name                      = "orders-failed"
  message_retention_seconds = 1209600
}

resource "aws_sqs_queue" "orders" {
  name                       = "orders"
  visibility_timeout_seconds = 360

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.orders_failed.arn
    maxReceiveCount     = 4
  })
}

resource "aws_sqs_queue" "invoices" {
  name                        = "${var.stage}-invoices.fifo"
  fifo_queue                  = true
  content_based_deduplication = true
}

resource "aws_dynamodb_table" "ovens" {
  name             = "ovens"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "floor"
    type = "N"
  }
}

resource "aws_kinesis_stream" "clicks" {
  name             = "clicks"
  shard_count      = 2
  retention_period = 24
}

resource "aws_lambda_event_source_mapping" "bake_orders" {
  event_source_arn                   = aws_sqs_queue.orders.arn
  function_name                      = aws_lambda_alias.bake_live.arn
  batch_size                         = 25
  maximum_batching_window_in_seconds = 5
}

resource "aws_lambda_event_source_mapping" "bake_ovens" {
  event_source_arn  = aws_dynamodb_table.ovens.stream_arn
  function_name     = aws_lambda_function.bake.arn
  starting_position = "LATEST"

  function_response_types = local.partial_responses

  filter_criteria {
    filter {
      pattern = jsonencode({ eventName = ["MODIFY"] })
    }
    filter {
      pattern = jsonencode({ eventName = ["REMOVE"] })
    }
  }
}

resource "aws_lambda_event_source_mapping" "invoices" {
  event_source_arn        = aws_sqs_queue.invoices.arn
  function_name           = "bakery-invoice"
  function_response_types = var.invoice_response_types
}

resource "aws_lambda_event_source_mapping" "audit_clicks" {
  event_source_arn  = aws_kinesis_stream.clicks.arn
  function_name     = aws_lambda_function.audit.function_name
  starting_position = "TRIM_HORIZON"
  batch_size        = var.audit_batch_size
}

resource "aws_lambda_event_source_mapping" "audit_imported" {
  event_source_arn = var.imported_queue_arn
  function_name    = "arn:aws:lambda:${var.region}:${data.aws_caller_identity.current.account_id}:function:bakery-audit:live"
}

resource "aws_lambda_event_source_mapping" "audit_switched_off" {
  event_source_arn = aws_sqs_queue.orders_failed.arn
  function_name    = aws_lambda_function.audit.arn
  enabled          = false
}

resource "aws_lambda_event_source_mapping" "thumbnails" {
  event_source_arn = aws_sqs_queue.orders.arn
  function_name    = aws_lambda_function.thumbnails.arn
}
