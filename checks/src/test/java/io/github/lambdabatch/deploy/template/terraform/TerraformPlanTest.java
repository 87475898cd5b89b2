package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.template.TemplateLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerraformPlanTest {
  @Test
  void followsWhatIsKnownOnlyLaterThroughTheConfiguration() {
    assertThat(Described.folder("plan"))
        .containsExactly(
            "harbour-plan.json:159 com.example.harbour.CraneHandler::handleRequest java UNKNOWN",
            "  harbour-plan.json:33 DYNAMODB reports YES batch 50 fifo NO",
            "harbour-plan.json:233 com.example.harbour.ShipHandler::handleRequest java YES",
            "  harbour-plan.json:59 KINESIS reports NO batch 100 fifo NO",
            "  harbour-plan.json:109 SQS reports NO batch 10 fifo NO",
            "  harbour-plan.json:134 SQS reports NO batch 10 fifo YES",
            "harbour-plan.json:357 com.example.harbour.CargoHandler java YES",
            "  harbour-plan.json:308 SQS reports NO batch 1 fifo YES",
            "  harbour-plan.json:333 UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
            "harbour-plan.json:420 com.example.harbour.AuditHandler java YES",
            "  harbour-plan.json:396 SQS reports NO batch 10 fifo YES")
        .inOrder();
  }

  @Test
  void readsAState() {
    assertThat(Described.folder("state"))
        .containsExactly(
            "hotel-state.json:86 com.example.hotel.KeyHandler java YES",
            "  hotel-state.json:21 SQS reports NO batch 10 fifo YES",
            "hotel-state.json:172 com.example.hotel.RoomHandler java YES",
            "  hotel-state.json:53 DYNAMODB reports YES batch 100 fifo NO")
        .inOrder();
  }

  @Test
  void readsAPlanOnOneLine() throws IOException {
    String plan = Files.readString(Described.TEMPLATES.resolve("plan/harbour-plan.json"));

    assertThat(Described.text("plan.json", plan.replaceAll("\\s*\\n\\s*", "")))
        .contains("  plan.json:1 DYNAMODB reports YES batch 50 fifo NO");
  }

  @Test
  void doesNotKnowWhatIsMissingWithoutTheConfiguration() throws IOException {
    String plan = Files.readString(Described.TEMPLATES.resolve("plan/harbour-plan.json"));

    assertThat(Described.text("plan.json", plan.replace("\"configuration\"", "\"other\"")))
        .containsExactly(
            "plan.json:159 com.example.harbour.CraneHandler::handleRequest java UNKNOWN",
            "plan.json:233 com.example.harbour.ShipHandler::handleRequest java YES",
            "  plan.json:59 KINESIS reports NO batch 100 fifo NO",
            "plan.json:357 com.example.harbour.CargoHandler java YES",
            "plan.json:420 com.example.harbour.AuditHandler java YES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aws_sqs_queue.q.arn,aws_sqs_queue.q | SQS reports NO batch 10 fifo YES",
        "aws_sqs_queue.q[0].arn,aws_sqs_queue.q[0],aws_sqs_queue.q | SQS reports NO batch 10 fifo UNKNOWN",
        "aws_sqs_queue.q | SQS reports NO batch 10 fifo YES",
        "aws_sqs_queue.other.arn,aws_sqs_queue.other | SQS reports NO batch 10 fifo UNKNOWN",
        "data.aws_sqs_queue.q.arn,data.aws_sqs_queue.q | SQS reports NO batch 10 fifo UNKNOWN",
        "aws_dynamodb_table.t.stream_arn,aws_dynamodb_table.t | DYNAMODB reports NO batch 100 fifo NO",
        "aws_sqs_queue.q.name,aws_sqs_queue.q | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "aws_sqs_queue.q.arn,aws_sqs_queue.q,var.x | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "aws_sqs_queue.q.arn,aws_kinesis_stream.s.arn | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "local.arn | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "each.value | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "var.arn | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "module.none.arn,module.none | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "module | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "data | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "aws_sqs_queue | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "aws_sqs_queue.q[ | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "..[] | UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN",
        "aws_msk_cluster.c.arn,aws_msk_cluster.c | "
      })
  void followsOneReferenceAndNoMore(String references, String source) {
    String quoted = '"' + references.replace(",", "\", \"") + '"';
    ImmutableList<String> lines =
        Described.text(
            "plan.json",
            """
            {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
              {"type": "aws_lambda_function", "name": "f", "values": {"handler": "a.B", "runtime": "java21"}},
              {"type": "aws_sqs_queue", "name": "q", "values": {"fifo_queue": true}},
              {"type": "aws_lambda_event_source_mapping", "name": "m", "values": {"enabled": true}}
            ]}}, "configuration": {"root_module": {"resources": [
              {"type": "aws_lambda_event_source_mapping", "name": "m", "expressions": {
                "function_name": {"references": ["aws_lambda_function.f.arn", "aws_lambda_function.f"]},
                "event_source_arn": {"references": [%s]}
              }}
            ]}}}
            """.formatted(quoted));

    assertThat(lines.subList(1, lines.size()))
        .containsExactlyElementsIn(
            source == null ? ImmutableList.of() : ImmutableList.of("  plan.json:4 " + source));
  }

  @ParameterizedTest
  @CsvSource({"50, SQS reports NO batch 10 fifo YES", "51, UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN"})
  void looksAtSoManyReferencesAndNoMore(int count, String source) {
    followsOneReferenceAndNoMore(String.join(",", Collections.nCopies(count, "aws_sqs_queue.q.arn")), source);
  }

  @Test
  void attributesNoMappingThatMayBelongToSeveralFunctions() {
    ImmutableList<String> lines =
        Described.text(
            "plan.json",
            """
            {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
              {"type": "aws_lambda_function", "name": "f", "index": 0, "values": {"handler": "a.A"}},
              {"type": "aws_lambda_function", "name": "f", "index": 1, "values": {"handler": "a.B"}},
              {"type": "aws_lambda_event_source_mapping", "name": "m", "values": {"event_source_arn": "x"}},
              {"type": "aws_lambda_event_source_mapping", "name": "n", "index": 1, "values": {"event_source_arn": "x"}}
            ]}}, "configuration": {"root_module": {"resources": [
              {"type": "aws_lambda_event_source_mapping", "name": "m", "expressions": {
                "function_name": {"references": ["aws_lambda_function.f"]}
              }},
              {"type": "aws_lambda_event_source_mapping", "name": "n", "expressions": {
                "function_name": {"references": ["aws_lambda_function.f", "count.index"]}
              }}
            ]}}}
            """);

    assertThat(lines)
        .containsExactly(
            "plan.json:2 a.A java UNKNOWN",
            "plan.json:3 a.B java UNKNOWN",
            "  plan.json:5 UNKNOWN reports NO batch UNKNOWN fifo UNKNOWN")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format_version\": \"1.2\", \"planned_values\": {}}",
        "{\"format_version\": \"1.2\", \"planned_values\": []}",
        "{\"format_version\": \"1.0\", \"terraform_version\": \"1.9.5\"}",
        "{\"format_version\": \"1.0\", \"values\": {\"root_module\": {\"resources\": {}}}}",
        "{\"format_version\": \"1.0\", \"values\": {\"root_module\": {\"resources\": [1, [], null, {}]}}}",
        "{\"format_version\": \"1.0\", \"values\": {\"root_module\": {\"child_modules\": [{\"address\": \"]\"}, 1]}}}"
      })
  void hasNothingToSayOfWhatMakesNoSense(String text) {
    assertThat(Described.text("plan.json", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"Resources\": {}}",
        "{\"format_version\": \"1.2\"}",
        "{\"planned_values\": {}}",
        "[]",
        "{\"values\": {}}"
      })
  void isNoOtherJson(String text) {
    TemplateLanguage plan = new TerraformPlan();

    assertThat(plan.recognises(Described.document("plan.json", text))).isFalse();
    assertThat(plan.readsFolders()).isFalse();
  }

  @Test
  void endsWhereModulesReferToEachOther() {
    String instances =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    """
                    {"address": "module.m[%d]", "resources": [
                      {"type": "aws_lambda_event_source_mapping", "name": "m", "values": {}},
                      {"type": "aws_lambda_function", "name": "f", "values": {"handler": "a.B"}}]}
                    """.formatted(i))
            .collect(Collectors.joining(","));
    String plan =
        """
        {"format_version": "1.2", "planned_values": {"root_module": {"child_modules": [%s]}},
        "configuration": {"root_module": {"module_calls": {"m": {
          "expressions": {"v": {"references": ["module.m"]}, "w": {"references": ["module.m.o", "module.m"]}},
          "module": {"outputs": {"o": {"expression": {"references": ["var.w"]}}},
            "resources": [{"type": "aws_lambda_event_source_mapping", "name": "m", "expressions": {
              "event_source_arn": {"references": ["var.w"]},
              "function_name": {"references": ["aws_lambda_function.f"]}}}]}}}}}}
        """.formatted(instances);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Described.text("plan.json", plan)).hasSize(2 * 500));
  }
}
