locals {
  readers = {
    meters = "com.example.grid.MeterHandler"
    alarms = "com.example.grid.AlarmHandler"
  }
  queue_is_fifo = true
  deep          = { queue = aws_sqs_queue.readings, arns = [aws_sqs_queue.readings.arn] }
  loop_a        = local.loop_b
  loop_b        = "${local.loop_a}${local.loop_a}"
}

data "aws_sqs_queue" "legacy" {
  name = "legacy-readings.fifo"
}

data "aws_sqs_queue" "other" {
  name = var.other_queue
}

data "aws_ssm_parameter" "stream" {
  name = "/grid/stream-arn"
}

data "terraform_remote_state" "network" {
  backend = "s3"
}

resource "aws_sqs_queue" "readings" {
  count      = var.enabled ? 1 : 0
  name       = var.name
  fifo_queue = local.queue_is_fifo
}

resource "aws_sqs_queue" "either" {
  name       = var.name
  fifo_queue = var.fifo
}

resource "aws_sqs_queue" "named" {
  name       = "${var.name}.fifo"
  fifo_queue = var.fifo
}

resource "aws_kinesis_stream_consumer" "fan_out" {
  name       = "grid"
  stream_arn = "arn:aws:kinesis:eu-west-1:123456789012:stream/grid"
}

resource "aws_msk_cluster" "events" {
  cluster_name = "events"
}

# Its handlers differ, and so none is known.
resource "aws_lambda_function" "readers" {
  for_each      = local.readers
  function_name = "grid-${each.key}"
  handler       = each.value
  runtime       = "java17"
}

resource "aws_lambda_function" "grid" {
  count         = 2
  function_name = "grid-${count.index}"
  handler       = "com.example.grid.GridHandler"
  runtime       = var.runtime
}

resource "aws_lambda_function" "never" {
  count         = 0
  function_name = "grid-never"
  handler       = "com.example.grid.NeverHandler"
  runtime       = "java17"
}

resource "aws_lambda_event_source_mapping" "readers" {
  for_each         = local.readers
  function_name    = aws_lambda_function.readers[each.key].arn
  event_source_arn = aws_sqs_queue.readings[0].arn
}

resource "aws_lambda_event_source_mapping" "readings" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = local.deep.arns[0]
}

resource "aws_lambda_event_source_mapping" "readings_whole" {
  function_name    = aws_lambda_function.grid[count.index].qualified_arn
  event_source_arn = local.deep.queue[0].arn
}

resource "aws_lambda_event_source_mapping" "legacy" {
  function_name    = "${aws_lambda_function.grid[0].arn}:${var.alias}"
  event_source_arn = data.aws_sqs_queue.legacy.arn
}

resource "aws_lambda_event_source_mapping" "other" {
  function_name           = aws_lambda_function.grid[0].arn
  event_source_arn        = data.aws_sqs_queue.other.arn
  function_response_types = ["ReportBatchItemFailures"]
}

resource "aws_lambda_event_source_mapping" "either" {
  function_name           = aws_lambda_function.grid[0].arn
  event_source_arn        = aws_sqs_queue.either.arn
  function_response_types = var.report ? ["ReportBatchItemFailures"] : []
}

resource "aws_lambda_event_source_mapping" "named" {
  function_name           = aws_lambda_function.grid[0].arn
  event_source_arn        = aws_sqs_queue.named.arn
  function_response_types = toset(["ReportBatchItemFailures"])
}

resource "aws_lambda_event_source_mapping" "fan_out" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = aws_kinesis_stream_consumer.fan_out.arn
}

resource "aws_lambda_event_source_mapping" "parameter" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = data.aws_ssm_parameter.stream.value
  batch_size       = 7
}

resource "aws_lambda_event_source_mapping" "remote" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = data.terraform_remote_state.network.outputs.queue_arn
}

resource "aws_lambda_event_source_mapping" "looping" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = local.loop_a
}

resource "aws_lambda_event_source_mapping" "composed" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = "arn:${var.partition}:sqs:${var.region}:123456789012:composed-${var.name}"
}

resource "aws_lambda_event_source_mapping" "same_either_way" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = var.report ? aws_sqs_queue.named.arn : aws_sqs_queue.named.arn
}

resource "aws_lambda_event_source_mapping" "kafka" {
  function_name    = aws_lambda_function.grid[0].arn
  event_source_arn = aws_msk_cluster.events.arn
  topics           = ["grid"]
}

resource "aws_lambda_event_source_mapping" "own_kafka" {
  function_name = aws_lambda_function.grid[0].arn
  topics        = ["grid"]

  self_managed_event_source {
    endpoints = {
      KAFKA_BOOTSTRAP_SERVERS = "kafka:9092"
    }
  }
}

resource "aws_lambda_event_source_mapping" "somebody" {
  function_name    = var.somebody
  event_source_arn = aws_sqs_queue.either.arn
}
