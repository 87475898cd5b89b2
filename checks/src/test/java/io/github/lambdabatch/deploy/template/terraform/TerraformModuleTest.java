package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.lambdabatch.deploy.model.EventSource;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerraformModuleTest {
  private static final String FUNCTION =
      """
      resource "aws_lambda_function" "f" {
        function_name = "shop"
        handler       = "com.example.Shop"
        runtime       = "java21"
      }
      """;

  private static final String QUEUE =
      """
      resource "aws_sqs_queue" "q" {
        name = "orders"
      }
      """;

  private static final String PRESETS =
      """
      variable "none" {
        default = []
      }

      variable "failures" {
        default = ["ReportBatchItemFailures"]
      }
      """;

  @Test
  void readsTheFilesOfAFolderAsOne() {
    assertThat(Described.folder("orders"))
        .containsExactly(
            "main.tf:46 com.example.bakery.orders.BakeHandler::handleRequest java YES",
            "  queues.tf:46 SQS reports NO batch 25 fifo NO",
            "  queues.tf:53 DYNAMODB reports YES batch 100 fifo NO",
            "main.tf:75 com.example.bakery.invoice.InvoiceHandler java YES",
            "  queues.tf:70 SQS reports UNKNOWN batch 10 fifo YES",
            "main.tf:83 com.example.bakery.audit.AuditHandler::handleRequest java UNKNOWN",
            "  queues.tf:76 KINESIS reports NO batch 500 fifo NO",
            "  queues.tf:83 UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
            "main.tf:102 com.example.bakery.PingHandler java YES")
        .inOrder();
  }

  @Test
  void doesNotKnowWhatIsComputed() {
    assertThat(Described.folder("telemetry"))
        .containsExactly(
            "main.tf:61 com.example.grid.GridHandler java UNKNOWN",
            "  main.tf:81 SQS reports NO batch 10 fifo YES",
            "  main.tf:86 SQS reports NO batch 10 fifo YES",
            "  main.tf:91 SQS reports NO batch 10 fifo YES",
            "  main.tf:96 SQS reports YES batch 10 fifo UNKNOWN",
            "  main.tf:102 SQS reports UNKNOWN batch 10 fifo UNKNOWN",
            "  main.tf:108 SQS reports YES batch 10 fifo YES",
            "  main.tf:114 KINESIS reports NO batch 100 fifo NO",
            "  main.tf:119 UNKNOWN reports NO batch 7 fifo UNKNOWN",
            "  main.tf:125 UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
            "  main.tf:130 UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
            "  main.tf:135 SQS reports NO batch 10 fifo UNKNOWN",
            "  main.tf:140 SQS reports NO batch 10 fifo YES")
        .inOrder();
  }

  @Test
  void knowsModulesOfTheRegistry() {
    assertThat(Described.folder("registry"))
        .containsExactly(
            "main.tf:26 com.example.post.ParcelHandler::handleRequest java YES",
            "  main.tf:38 SQS reports YES batch 5 fifo YES",
            "  main.tf:43 DYNAMODB reports NO batch 100 fifo NO",
            "  main.tf:47 UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
            "main.tf:64 com.example.post.ImageHandler java UNKNOWN",
            "  main.tf:85 SQS reports NO batch 10 fifo NO")
        .inOrder();
  }

  @Test
  void readsWhatIsWrittenInJson() {
    assertThat(Described.folder("cdk"))
        .containsExactly(
            "cdk.tf.json:28 com.example.garden.WaterHandler::handleRequest java YES",
            "  cdk.tf.json:43 SQS reports NO batch 20 fifo NO",
            "  cdk.tf.json:53 UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
            "cdk.tf.json:34 com.example.garden.HarvestHandler java UNKNOWN",
            "  cdk.tf.json:48 SQS reports YES batch 10 fifo YES")
        .inOrder();
  }

  @Test
  void saysWhatToAddInTheLanguageOfTheFile() {
    assertThat(source("orders").settingToAdd()).isEqualTo("function_response_types = [\"ReportBatchItemFailures\"]");
    assertThat(source("cdk").settingToAdd()).isEqualTo("\"function_response_types\": [\"ReportBatchItemFailures\"]");
  }

  private static EventSource source(String folder) {
    return new TerraformModule()
        .functions(Described.documents(Described.TEMPLATES.resolve(folder)))
        .get(0)
        .sources()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aws_lambda_function.f.arn | true",
        "aws_lambda_function.f.function_name | true",
        "aws_lambda_function.f.qualified_arn | true",
        "\"shop\" | true",
        "\"shop:live\" | true",
        "\"123456789012:function:shop\" | true",
        "\"arn:aws:lambda:eu-west-1:123456789012:function:shop:7\" | true",
        "\"arn:aws:lambda:${var.region}:${var.account}:function:shop\" | true",
        "\"${aws_lambda_function.f.arn}:live\" | true",
        "var.either ? aws_lambda_function.f.arn : aws_lambda_function.f.arn | true",
        "var.either ? \"shop\" : \"shop\" | true",
        "var.either ? \"shop\" : \"shop:live\" | false",
        "aws_lambda_alias.live.arn | true",
        "local.f.arn | true",
        "\"shopping\" | false",
        "\"${var.stage}-shop\" | false",
        "\"${var.stage}:shop\" | false",
        "aws_lambda_function.g.arn | false",
        "var.name | false",
        "aws_lambda_alias.unknown.arn | false",
        "aws_lambda_alias.circle.arn | false",
        "var.either ? aws_lambda_function.f.arn : var.name | false",
        "upper(aws_lambda_function.f.arn) | false",
        "data.aws_lambda_function.f.arn | false",
        "null | false"
      })
  void findsTheFunctionOfAMapping(String name, boolean found) {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            FUNCTION
                + QUEUE
                + """
                locals {
                  f = aws_lambda_function.f
                }
                resource "aws_lambda_alias" "live" {
                  function_name = aws_lambda_function.f.arn
                }
                resource "aws_lambda_alias" "circle" {
                  function_name = aws_lambda_alias.circle.arn
                }
                resource "aws_lambda_event_source_mapping" "m" {
                  event_source_arn = aws_sqs_queue.q.arn
                  function_name    = %s
                }
                """.formatted(name));

    assertThat(lines).hasSize(found ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"arn:aws:sqs:eu-west-1:123456789012:orders\" | SQS reports NO batch 10 fifo NO",
        "\"arn:aws:sqs:eu-west-1:123456789012:orders.fifo\" | SQS reports NO batch 10 fifo YES",
        "\"arn:${var.p}:sqs:${var.r}:${var.a}:${var.n}.fifo\" | SQS reports NO batch 10 fifo YES",
        "\"arn:aws:sqs:${var.r}:${var.a}:${var.n}-q\" | SQS reports NO batch 10 fifo NO",
        "\"arn:aws:sqs:${var.r}:${var.a}:${var.n}fo\" | SQS reports NO batch 10 fifo UNKNOWN",
        "\"arn:aws:kinesis:${var.r}:1:stream/s\" | KINESIS reports NO batch 100 fifo NO",
        "\"arn:aws:dynamodb:${var.r}:1:table/t/stream/x\" | DYNAMODB reports NO batch 100 fifo NO",
        "\"${var.prefix}:sqs:eu-west-1:1:orders\" | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "\"arn:aws:${var.s}:eu-west-1:1:orders\" | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "\"arn:aws:sqs\" | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "\"arn:aws:events:eu-west-1:1:orders\" | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "aws_sqs_queue.elsewhere.arn | SQS reports NO batch 10 fifo UNKNOWN",
        "aws_kinesis_stream.s.arn | KINESIS reports NO batch 100 fifo NO",
        "data.aws_dynamodb_table.t.stream_arn | DYNAMODB reports NO batch 100 fifo NO",
        "aws_cloudformation_stack.s.outputs[\"QueueArn\"] | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "module.queue.arn | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "each.value.arn | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "try(aws_sqs_queue.q.arn, var.arn) | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "var.a ? aws_sqs_queue.q.arn : aws_kinesis_stream.s.arn | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "aws_msk_cluster.c.arn | ",
        "aws_mq_broker.b.arn | ",
        "\"arn:aws:kafka:eu-west-1:1:cluster/c/1\" | ",
        "\"arn:aws:mq:eu-west-1:1:broker:b:1\" | ",
        "data.aws_msk_cluster.c.arn | ",
        "null | "
      })
  void tellsWhatAnArnIsOf(String arn, String source) {
    assertSource("event_source_arn = " + arn, source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "function_response_types = [\"ReportBatchItemFailures\"] | reports YES batch 10",
        "function_response_types = [\"ReportBatchItemFailures\", var.x] | reports YES batch 10",
        "function_response_types = [var.x] | reports UNKNOWN batch 10",
        "function_response_types = [] | reports NO batch 10",
        "function_response_types = null | reports NO batch 10",
        "function_response_types = [\"Other\"] | reports NO batch 10",
        "function_response_types = var.types | reports UNKNOWN batch 10",
        "function_response_types = var.none | reports UNKNOWN batch 10",
        "function_response_types = var.failures | reports YES batch 10",
        "function_response_types = \"ReportBatchItemFailures\" | reports UNKNOWN batch 10",
        "function_response_types = var.on ? [\"ReportBatchItemFailures\"] : null | reports UNKNOWN batch 10",
        "function_response_types = var.on ? null : null | reports NO batch 10",
        "batch_size = 1 | reports NO batch 1",
        "batch_size = \"2\" | reports NO batch 2",
        "batch_size = null | reports NO batch 10",
        "batch_size = var.size | reports NO batch UNKNOWN",
        "batch_size = 5 * 2 | reports NO batch UNKNOWN",
        "batch_size = -3 | reports NO batch UNKNOWN",
        "batch_size = 99999999999 | reports NO batch UNKNOWN",
        "enabled = true | reports NO batch 10",
        "enabled = var.enabled | reports NO batch 10",
        "enabled = false | ",
        "topics = [\"t\"] | ",
        "queues = [\"t\"] | ",
        "count = 0 | ",
        "count = var.count | reports UNKNOWN batch 10"
      })
  void readsTheSettingsOfAMapping(String setting, String source) {
    assertSource(
        "event_source_arn = aws_sqs_queue.q.arn\n  " + setting, source == null ? null : "SQS " + source + " fifo NO");
  }

  private static void assertSource(String settings, String source) {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            """
            resource "aws_lambda_event_source_mapping" "m" {
              function_name = aws_lambda_function.f.arn
              %s
            }
            """.formatted(settings)
                + FUNCTION
                + QUEUE
                + PRESETS);

    assertThat(lines.subList(1, lines.size()))
        .containsExactlyElementsIn(
            source == null ? ImmutableList.of() : ImmutableList.of("  main.tf:1 " + source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fifo_queue = true | YES",
        "fifo_queue = false | NO",
        "name = \"a.fifo\" | YES",
        "name = \"a\" | NO",
        "name = var.name | NO",
        "name_prefix = \"a\" | NO",
        "fifo_queue = var.fifo | UNKNOWN",
        "fifo_queue = var.fifo; name = \"a\" | NO",
        "fifo_queue = var.fifo; name = \"${var.a}.fifo\" | YES",
        "fifo_queue = var.fifo; name = var.fifo ? \"a.fifo\" : \"a\" | UNKNOWN",
        "fifo_queue = each.value | UNKNOWN",
        "fifo_queue = var.a == 1 | UNKNOWN"
      })
  void tellsFifoQueues(String settings, String fifo) {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            FUNCTION
                + """
                resource "aws_lambda_event_source_mapping" "m" {
                  event_source_arn = aws_sqs_queue.q.arn
                  function_name    = aws_lambda_function.f.arn
                }
                resource "aws_sqs_queue" "q" {
                  %s
                }
                """.formatted(settings.replace("; ", "\n")));

    assertThat(Iterables.getLast(lines)).endsWith(" fifo " + fifo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "runtime = \"java8.al2\" | YES",
        "runtime = \"java${var.version}\" | YES",
        "runtime = var.runtime | UNKNOWN",
        "memory_size = 1 | UNKNOWN",
        "runtime = \"java21\"; package_type = \"Zip\" | YES",
        "runtime = \"provided.al2023\" | ",
        "runtime = \"python${var.version}\" | ",
        "count = 0 | "
      })
  void tellsJava(String settings, String java) {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            """
            resource "aws_lambda_function" "f" {
              handler = "com.example.Shop"
              %s
            }
            """.formatted(settings.replace("; ", "\n")));

    assertThat(lines)
        .containsExactlyElementsIn(
            java == null ? ImmutableList.of() : ImmutableList.of("main.tf:1 com.example.Shop java " + java));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "handler = \"a.B\" | a.B",
        "handler = \"${local.package}.B::c\" | a.b.B::c",
        "handler = local.handlers[\"x\"] | a.X",
        "handler = local.handlers.x | a.X",
        "handler = local.list[1] | a.Y",
        "handler = var.preset | a.P",
        "package_type = \"Image\"; image_config { command = [\"a.I\"] } | a.I",
        "package_type = \"Image\"; handler = \"a.B\" | ",
        "handler = \"${var.package}.B\" | ",
        "handler = var.unset | ",
        "handler = local.handlers[var.key] | ",
        "handler = local.list[9] | ",
        "handler = local.package.x | ",
        "handler = local.circle | ",
        "handler = var.circle | ",
        "handler = each.value | ",
        "handler = aws_ssm_parameter.p.value | ",
        "handler = null | ",
        "handler = <<EOF; a.B; EOF; timeout = 1 | "
      })
  void findsTheHandler(String settings, String handler) {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            """
            resource "aws_lambda_function" "f" {
              %s
            }
            locals {
              package  = "a.b"
              handlers = { x = "a.X" }
              list     = ["a.X", "a.Y"]
              circle   = local.circle
            }
            variable "preset" {
              default = "a.P"
            }
            variable "unset" {
              default = null
            }
            variable "circle" {
              default = var.circle
            }
            variable "package" {}
            """.formatted(settings.replace("; ", "\n")));

    assertThat(lines)
        .containsExactlyElementsIn(
            handler == null ? ImmutableList.of() : ImmutableList.of("main.tf:1 " + handler + " java UNKNOWN"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "function_response_types = var.o.types | reports UNKNOWN batch 10 fifo NO",
        "function_response_types = var.o.none | reports UNKNOWN batch 10 fifo NO",
        "function_response_types = var.o.missing | reports UNKNOWN batch 10 fifo NO",
        "function_response_types = local.o.missing | reports NO batch 10 fifo NO",
        "function_response_types = local.var.none | reports UNKNOWN batch 10 fifo NO",
        "batch_size = var.one | reports NO batch 1 fifo NO",
        "event_source_arn = aws_sqs_queue.certain.arn | reports NO batch 10 fifo YES",
        "event_source_arn = aws_sqs_queue.on.arn | reports NO batch 10 fifo UNKNOWN",
        "event_source_arn = aws_sqs_queue.off.arn | reports NO batch 10 fifo UNKNOWN",
        "event_source_arn = aws_sqs_queue.missing.arn | reports NO batch 10 fifo UNKNOWN",
        "event_source_arn = aws_sqs_queue.named.arn | reports NO batch 10 fifo NO",
        "event_source_arn = var.arn | reports NO batch 10 fifo UNKNOWN",
        "event_source_arn = module.on.queue_arn | reports NO batch 10 fifo UNKNOWN",
        "event_source_arn = module.certain.queue_arn | reports NO batch 10 fifo YES",
      })
  void isNotCertainOfDefaults(String setting, String expected) {
    String arn = setting.startsWith("event_source_arn") ? "" : "event_source_arn = aws_sqs_queue.bare.arn";
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            """
            resource "aws_lambda_function" "f" {
              handler = "a.A"
            }
            resource "aws_lambda_event_source_mapping" "m" {
              function_name = aws_lambda_function.f.arn
              %s
              %s
            }
            resource "aws_sqs_queue" "bare" {}
            resource "aws_sqs_queue" "certain" { fifo_queue = local.o.on }
            resource "aws_sqs_queue" "on" { fifo_queue = var.o.on }
            resource "aws_sqs_queue" "off" { fifo_queue = var.off }
            resource "aws_sqs_queue" "missing" { fifo_queue = var.o.missing }
            resource "aws_sqs_queue" "named" { name = var.name }
            module "on" {
              source = "terraform-aws-modules/sqs/aws"
              fifo_queue = var.o.on
            }
            module "certain" {
              source = "terraform-aws-modules/sqs/aws"
              fifo_queue = true
            }
            variable "o" { default = { types = [], none = null, on = true } }
            variable "off" { default = false }
            variable "one" { default = 1 }
            variable "name" { default = "orders" }
            variable "arn" { default = "arn:aws:sqs:eu-west-1:111122223333:orders" }
            locals {
              o = { on = true }
              var = var.o
            }
            """
                .formatted(arn, setting));

    assertThat(lines.get(1)).endsWith(" SQS " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|| NO | YES",
        "| count = var.n | UNKNOWN | UNKNOWN",
        "| count = var.one | UNKNOWN | UNKNOWN",
        "| count = var.on ? 1 : 0 | UNKNOWN | UNKNOWN",
        "| for_each = var.each | UNKNOWN | UNKNOWN",
        "| count = 1 | NO | YES",
        "| for_each = toset([\"a\"]) | NO | YES",
        "count = var.on ? 1 : 0 | count = var.on ? 1 : 0 | NO | YES",
        "count = var.on ? 1 : 0 | | NO | YES",
      })
  void mappingThatMayNotBeThere(String function, String mapping, String reports, String fifo) {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            """
            resource "aws_lambda_function" "f" {
              handler = "a.A"
              %s
            }
            resource "aws_lambda_event_source_mapping" "m" {
              function_name = aws_lambda_function.f.arn
              event_source_arn = "arn:aws:sqs:a:b:c.fifo"
              %s
            }
            resource "aws_lambda_event_source_mapping" "n" {
              function_name = aws_lambda_function.f.arn
              event_source_arn = "arn:aws:sqs:a:b:d"
            }
            variable "one" { default = 1 }
            """
                .formatted(function == null ? "" : function, mapping == null ? "" : mapping));

    assertThat(lines.get(1)).endsWith(" SQS reports " + reports + " batch 10 fifo " + fifo);
    assertThat(lines.get(2)).endsWith(" SQS reports NO batch 10 fifo NO");
  }

  @Test
  void queuesThatAgreeWhateverIsChosen() {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            """
            resource "aws_lambda_function" "f" {
              handler = "a.A"
            }
            resource "aws_lambda_event_source_mapping" "m" {
              count = var.n
              function_name = aws_lambda_function.f.arn
              event_source_arn = "arn:aws:sqs:a:b:c.fifo"
            }
            """);

    assertThat(lines.get(1)).endsWith(" SQS reports UNKNOWN batch 10 fifo YES");
  }

  @Test
  void isNotCertainOfDefaultsThatAModuleIsGiven() {
    ImmutableList<String> lines =
        Described.text(
            "main.tf",
            """
            module "f" {
              source = "terraform-aws-modules/lambda/aws"
              handler = "a.A"
              event_source_mapping = {
                a = { event_source_arn = "arn:aws:sqs:a:b:c", function_response_types = var.o.types }
                b = { event_source_arn = "arn:aws:sqs:a:b:c.fifo" }
                c = { event_source_arn = var.o.arn }
              }
            }
            variable "o" {
              default = { arn = "arn:aws:sqs:a:b:c.fifo" }
            }
            """);

    assertThat(lines)
        .containsExactly(
            "main.tf:1 a.A java UNKNOWN",
            "  main.tf:5 SQS reports UNKNOWN batch 10 fifo NO",
            "  main.tf:6 SQS reports NO batch 10 fifo YES",
            "  main.tf:7 SQS reports NO batch 10 fifo UNKNOWN")
        .inOrder();
  }

  @Test
  void isCertainOfAMappingThatIsThereWithTheFunctionOfAModule() {
    String text =
        """
        module "f" {
          source = "terraform-aws-modules/lambda/aws"
          handler = "a.A"
          %s
        }
        resource "aws_lambda_event_source_mapping" "m" {
          count = var.one
          function_name = module.f[0].lambda_function_arn
          event_source_arn = "arn:aws:sqs:a:b:c"
        }
        variable "one" { default = 1 }
        """;

    assertThat(Described.text("main.tf", text.formatted("count = var.one")).get(1)).contains(" reports NO ");
    assertThat(Described.text("main.tf", text.formatted("count = 1")).get(1)).contains(" reports UNKNOWN ");
  }

  @Test
  void takesTheSettingsOfAnOverrideFirst() {
    ImmutableList<String> lines =
        Described.lines(
            ImmutableList.of(
                Described.document("main.tf", FUNCTION),
                Described.document("java_override.tf", "\n\n" + FUNCTION.replace("java21", "python3.12"))));

    assertThat(lines).isEmpty();
  }

  @Test
  void keepsWhatAnOverrideDoesNotSet() {
    String override =
        """
        resource "aws_lambda_function" "f" {
          handler = "com.example.Other"
        }
        """;

    assertThat(
            Described.lines(
                ImmutableList.of(
                    Described.document("main.tf", FUNCTION), Described.document("handler_override.tf", override))))
        .containsExactly("main.tf:1 com.example.Other java YES");
  }

  @Test
  void takesTheLocalsOfAnOverrideFirst() {
    String locals = "locals {\n  handler = \"com.example.%s\"\n}\n";

    assertThat(
            Described.lines(
                ImmutableList.of(
                    Described.document(
                        "main.tf",
                        FUNCTION.replace("\"com.example.Shop\"", "local.handler") + locals.formatted("Shop")),
                    Described.document("locals_override.tf", locals.formatted("Other")))))
        .containsExactly("main.tf:1 com.example.Other java YES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${ aws_lambda_function.f.arn } | true",
        "${ aws_lambda_function.f.arn }:live | true",
        "shop | true",
        "%{ if true }shop%{ endif } | false"
      })
  void readsExpressionsInJson(String name, boolean found) {
    ImmutableList<String> lines =
        Described.text(
            "main.tf.json",
            """
            {"resource": {
              "aws_lambda_function": {"f": {"function_name": "shop", "handler": "com.example.Shop"}},
              "aws_lambda_event_source_mapping": {"m": {
                "event_source_arn": "arn:aws:sqs:eu-west-1:1:orders", "function_name": "%s"}}}}
            """.formatted(name));

    assertThat(lines).hasSize(found ? 2 : 1);
  }

  @Test
  void knowsNothingOfATextWithADirective() {
    String function =
        """
        {"resource": {"aws_lambda_function": {"f": {"handler": "%{ if var.a }a.A%{ else }a.B%{ endif }"}}}}
        """;

    assertThat(Described.text("main.tf.json", function)).isEmpty();
  }

  @Test
  void readsAModuleWithAnEmptyFile() {
    assertThat(
            Described.lines(
                ImmutableList.of(Described.document("variables.tf", ""), Described.document("main.tf", FUNCTION))))
        .containsExactly("main.tf:1 com.example.Shop java YES");
  }

  @Test
  void readsFoldersOfItsFiles() {
    assertThat(new TerraformModule().readsFolders()).isTrue();
    assertThat(new TerraformModule().recognises(Described.document("a.tf", FUNCTION))).isTrue();
    assertThat(new TerraformModule().recognises(Described.document("a.tf.json", "{}"))).isTrue();
    assertThat(new TerraformModule().recognises(Described.document("a.json", "{}"))).isFalse();
    assertThat(new TerraformModule().recognises(Described.document("a.yaml", "a: b"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resource = 1",
        "resource = []",
        "resource \"aws_lambda_function\" {}",
        "resource \"aws_lambda_function\" \"f\" \"g\" {}",
        "resource \"aws_lambda_function\" \"f\" {}",
        "resource {\n aws_lambda_function = 1\n}",
        "resource \"aws_lambda_event_source_mapping\" \"m\" {\n function_name = []\n event_source_arn = {}\n}",
        "module \"m\" {}",
        "module \"m\" {\n source = []\n}",
        "module \"m\" {\n source = \"terraform-aws-modules/lambda/aws\"\n event_source_mapping = [1]\n}",
        "module \"m\" {\n source = \"terraform-aws-modules/lambda/aws\"\n handler = \"a.B\"\n"
            + "event_source_mapping = { a = 1 }\n}",
        "locals = 1",
        "variable = {}"
      })
  void hasNothingToSayOfWhatMakesNoSense(String text) {
    ImmutableList<String> lines = Described.text("main.tf", text);

    assertThat(lines.stream().filter(line -> line.startsWith(" "))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[local.c%2$d]",
        "{ a = local.c%2$d }",
        "\"${local.c%2$d}b\"",
        "var.a ? local.c%2$d : local.c%2$d"
      })
  void endsOnValuesThatNestWithoutAnEnd(String value) {
    String chain =
        IntStream.range(0, 10_000)
            .mapToObj(i -> ("  c%1$d = " + value + "\n").formatted(i, i + 1))
            .collect(Collectors.joining("", "locals {\n", "  c10000 = \"a.B\"\n}\n"));

    assertThat(Described.text("main.tf", "resource \"aws_lambda_function\" \"f\" {\n  handler = local.c0\n}\n" + chain))
        .isEmpty();
  }

  @Test
  void endsOnValuesThatGrowOrNeverEnd() {
    String doubling =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    """
                      l%1$d = "${local.l%2$d}${local.l%2$d}"
                      m%1$d = [local.m%2$d, local.m%2$d]
                    """.formatted(i, i + 1))
            .collect(Collectors.joining("", "locals {\n", "  l200 = \"x\"\n  m200 = \"x\"\n}\n"));
    String chain =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "  c%d = local.c%d\n".formatted(i, i + 1))
            .collect(Collectors.joining("", "locals {\n", "  c5000 = \"a.B\"\n}\n"));
    String function =
        """
        resource "aws_lambda_function" "f" {
          handler       = local.c0
          function_name = local.l0
          runtime       = local.m0
        }
        """;

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(Described.text("main.tf", doubling + chain + function)).isEmpty());
  }
}
