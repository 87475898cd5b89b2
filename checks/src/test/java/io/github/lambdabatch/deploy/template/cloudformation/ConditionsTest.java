package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** What holds of a function where conditions decide what else there is. */
final class ConditionsTest {
  private static final String STANDARD = "arn:aws:sqs:eu-west-1:111122223333:a";
  private static final String FIFO = STANDARD + ".fifo";
  private static final String ON = ", FunctionResponseTypes: [ReportBatchItemFailures]";

  @Test
  void mappingsOfWhichAConditionChoosesOne() {
    String standard = mapping("B", "Condition: Standard", STANDARD, ON);
    assertThat(sources(function(""), mapping("A", "Condition: Fifo", FIFO, ON), standard))
        .containsExactly("YES fifo UNKNOWN", "YES fifo NO")
        .inOrder();
  }

  @Test
  void mappingsThatAgreeWhateverIsChosen() {
    String other = mapping("B", "Condition: Two", FIFO, ON);
    assertThat(sources(function(""), mapping("A", "Condition: One", FIFO, ON), other))
        .containsExactly("YES fifo YES", "YES fifo YES");
  }

  @Test
  void mappingThatMayNotBeThere() {
    assertThat(sources(function(""), mapping("A", "Condition: Legacy", STANDARD, "")))
        .containsExactly("UNKNOWN fifo NO");
    assertThat(sources(function("Condition: Partial"), mapping("A", "Condition: Legacy", STANDARD, "")))
        .containsExactly("UNKNOWN fifo NO");
    assertThat(sources(function(""), mapping("A", "Condition: [a]", STANDARD, "")))
        .containsExactly("UNKNOWN fifo NO");
  }

  @Test
  void mappingThatIsThereWheneverTheFunctionIs() {
    assertThat(
            sources(
                function("Condition: Partial"),
                mapping("A", "Condition: Partial", FIFO, ""),
                mapping("B", "", STANDARD, "")))
        .containsExactly("NO fifo YES", "NO fifo NO")
        .inOrder();
  }

  @Test
  void eventsAreAsCertainAsTheirFunction() {
    assertThat(sources(sam("F", "a.A", "Condition: C", FIFO))).containsExactly("NO fifo YES");
  }

  @Test
  void functionsOfWhichAConditionChoosesOne() {
    assertThat(sources(sam("F", "a.A", "Condition: C", FIFO), sam("G", "a.A::handleRequest", "Condition: D", STANDARD)))
        .containsExactly("NO fifo UNKNOWN", "NO fifo NO")
        .inOrder();
    assertThat(sources(sam("F", "a.A", "Condition: C", FIFO), sam("G", "a.A::handleRequest", "Condition: D", FIFO)))
        .containsExactly("NO fifo YES", "NO fifo YES");
    assertThat(sources(sam("F", "a.A", "", FIFO), sam("G", "a.A", "Condition: D", STANDARD)))
        .containsExactly("NO fifo YES", "NO fifo NO")
        .inOrder();
    assertThat(sources(sam("F", "a.A", "Condition: C", FIFO), sam("G", "a.A::other", "Condition: D", STANDARD)))
        .containsExactly("NO fifo YES", "NO fifo NO")
        .inOrder();
  }

  private static String function(String condition) {
    return "F: {Type: 'AWS::Lambda::Function', " + in(condition) + "Properties: {Handler: a.A}}";
  }

  private static String sam(String id, String handler, String condition, String queue) {
    return id + ": {Type: 'AWS::Serverless::Function', " + in(condition) + "Properties: {Handler: '" + handler
        + "', Events: {E: {Type: SQS, Properties: {Queue: '" + queue + "'}}}}}";
  }

  private static String mapping(String id, String condition, String queue, String more) {
    return id + ": {Type: 'AWS::Lambda::EventSourceMapping', " + in(condition)
        + "Properties: {FunctionName: !Ref F, EventSourceArn: '" + queue + "'" + more + "}}";
  }

  private static String in(String condition) {
    return condition.isEmpty() ? "" : condition + ", ";
  }

  private static ImmutableList<String> sources(String... resources) {
    return FunctionsTest.functions("Resources:\n  " + String.join("\n  ", resources) + "\n").stream()
        .flatMap(function -> function.sources().stream())
        .map(source -> source.reportsBatchItemFailures() + " fifo " + source.fifo())
        .collect(toImmutableList());
  }
}
