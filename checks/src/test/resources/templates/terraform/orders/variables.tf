variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "stage" {
  description = "One of dev, test, prod."
  type        = string

  validation {
    condition     = contains(["dev", "test", "prod"], var.stage)
    error_message = "Unknown stage."
  }
}

variable "runtime" {
  type    = string
  default = "java21"
}

variable "image_tag" {
  type = string
}

variable "audit_batch_size" {
  type    = number
  default = 500
}

variable "imported_queue_arn" {
  type = string
}

variable "invoice_response_types" {
  type    = list(string)
  default = null
}

variable "tags" {
  type    = map(string)
  default = {}
}

output "orders_queue_url" {
  value = aws_sqs_queue.orders.url
}
