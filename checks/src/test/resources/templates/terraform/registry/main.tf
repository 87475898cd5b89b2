module "parcels_queue" {
  source  = "terraform-aws-modules/sqs/aws"
  version = "~> 4.2"

  name       = "parcels"
  fifo_queue = true
  create_dlq = true
}

module "labels_queue" {
  source = "terraform-aws-modules/sqs/aws"
  name   = "labels"
}

module "depots" {
  source         = "terraform-aws-modules/dynamodb-table/aws"
  name           = "depots"
  stream_enabled = true
}

module "own_queue" {
  source = "./modules/queue"
  name   = "own"
}

module "parcels" {
  source  = "terraform-aws-modules/lambda/aws"
  version = "~> 7.7"

  function_name = "parcels"
  handler       = "com.example.post.ParcelHandler::handleRequest"
  runtime       = "java21"

  create_package         = false
  local_existing_package = "../target/post.jar"

  event_source_mapping = {
    parcels = {
      event_source_arn        = module.parcels_queue.queue_arn
      function_response_types = ["ReportBatchItemFailures"]
      batch_size              = 5
    }
    depots = {
      event_source_arn  = module.depots.dynamodb_table_stream_arn
      starting_position = "LATEST"
    }
    own = {
      event_source_arn = module.own_queue.arn
    }
    idle = {
      event_source_arn = module.labels_queue.queue_arn
      enabled          = false
    }
  }

  allowed_triggers = {
    sqs = {
      principal  = "sqs.amazonaws.com"
      source_arn = module.parcels_queue.queue_arn
    }
  }
}

module "images" {
  source               = "terraform-aws-modules/lambda/aws"
  function_name        = "images"
  package_type         = "Image"
  image_config_command = ["com.example.post.ImageHandler"]
  create_package       = false
}

module "alias" {
  source        = "terraform-aws-modules/lambda/aws//modules/alias"
  function_name = module.parcels.lambda_function_name
  handler       = "com.example.post.NotAFunction"
}

module "nothing" {
  source  = "terraform-aws-modules/lambda/aws"
  create  = false
  handler = "com.example.post.NothingHandler"
  runtime = "java21"
}

resource "aws_lambda_event_source_mapping" "labels" {
  function_name    = module.images.lambda_function_arn
  event_source_arn = module.labels_queue.queue_arn
}
