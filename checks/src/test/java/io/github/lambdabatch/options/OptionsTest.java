package io.github.lambdabatch.options;

import static com.google.common.truth.Truth.assertThat;

import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {
  private static final String OPTION = "-XepOpt:LambdaBatch:";

  private static final String COLLABORATORS =
      """
      package app;

      import java.lang.annotation.Retention;
      import java.lang.annotation.RetentionPolicy;

      public final class Acme {
        private Acme() {}

        @Retention(RetentionPolicy.CLASS)
        public @interface Ordered {}

        public interface Orders {
          void store(String order);
        }

        public interface Audit {
          void note(String text);

          void check(String text);
        }

        public interface Alarm {
          void raise();
        }

        public interface Result {}
      }
      """;

  /** Goes on after a failure, which is right unless the queue is a FIFO queue. */
  private static final String GOES_ON =
      handler(
          "@Acme.Ordered",
          "SQSBatchResponse",
          """
          List<BatchItemFailure> failures = new ArrayList<>();
          for (SQSMessage message : event.getRecords()) {
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
          }
          return new SQSBatchResponse(failures);
          """);

  /** Calls two methods of another class before the try. */
  private static final String AUDITS =
      handler(
          "",
          "SQSBatchResponse",
          """
          List<BatchItemFailure> failures = new ArrayList<>();
          for (SQSMessage message : event.getRecords()) {
            audit.note(message.getBody());
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
          }
          return new SQSBatchResponse(failures);
          """);

  /** Calls a method in the catch that is given neither the record nor the exception. */
  private static final String ALARMS =
      handler(
          "",
          "SQSBatchResponse",
          """
          for (SQSMessage message : event.getRecords()) {
            try {
              orders.store(message.getBody());
            } catch (RuntimeException e) {
              alarm.raise();
            }
          }
          return new SQSBatchResponse(new ArrayList<>());
          """);

  /** Returns what another library makes a batch response of. */
  private static final String RETURNS_RESULT =
      handler(
          "",
          "Acme.Result",
          """
          return null;
          """);

  private static final String NO_HANDLER = "package app; public class Plain { int one() { return 1; } }";

  @Test
  void noOption() {
    assertThat(checksThatFind(GOES_ON)).isEmpty();
    assertThat(checksThatFind(AUDITS)).containsExactly("ExceptionEscapesRecordLoop");
    assertThat(checksThatFind(ALARMS)).containsExactly("RecordFailureSwallowed");
    assertThat(checksThatFind(RETURNS_RESULT)).containsExactly("MissingBatchResponse");
  }

  @Test
  void fifoAnnotations() {
    assertThat(checksThatFind(GOES_ON, "FifoAnnotations=app.Acme.Ordered"))
        .containsExactly("FifoContinuesAfterFailure");
    assertThat(checksThatFind(GOES_ON, "FifoAnnotations=com.acme.Fifo,app.Acme.Ordered"))
        .containsExactly("FifoContinuesAfterFailure");
    assertThat(checksThatFind(GOES_ON, "FifoAnnotations=app.Ordered")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.Acme.Audit#note", "app.Acme.Audit#*", "app.Acme.Orders#store,app.Acme.Audit#note"})
  void harmlessMethods(String value) {
    assertThat(checksThatFind(AUDITS, "HarmlessMethods=" + value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.Acme.Audit#check", "app.Acme#note", "Audit#note"})
  void harmlessMethodsOfOthers(String value) {
    assertThat(checksThatFind(AUDITS, "HarmlessMethods=" + value)).containsExactly("ExceptionEscapesRecordLoop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.Acme.Alarm#raise", "app.Acme.Alarm#*"})
  void reportingMethods(String value) {
    assertThat(checksThatFind(ALARMS, "ReportingMethods=" + value)).isEmpty();
  }

  @Test
  void reportingMethodsOfOthers() {
    assertThat(checksThatFind(ALARMS, "ReportingMethods=app.Acme.Audit#*"))
        .containsExactly("RecordFailureSwallowed");
  }

  @Test
  void responseTypes() {
    assertThat(checksThatFind(RETURNS_RESULT, "ResponseTypes=app.Acme.Result")).isEmpty();
    assertThat(checksThatFind(RETURNS_RESULT, "ResponseTypes=app.Acme.Orders"))
        .containsExactly("MissingBatchResponse");
  }

  @Test
  void severalOptions() {
    assertThat(checksThatFind(AUDITS, "ResponseTypes=app.Acme.Result", "HarmlessMethods=app.Acme.Audit#note"))
        .isEmpty();
  }

  @Test
  void optionsOfOthers() {
    assertThat(compile(CheckedCompiler.allChecks().withFlags("-XepOpt:Other:Key=#"), GOES_ON).errors()).isEmpty();
  }

  @Test
  void unknownKey() {
    assertThat(onlyError("FifoAnnotation=app.Acme.Ordered", GOES_ON))
        .contains(
            "Unknown option -XepOpt:LambdaBatch:FifoAnnotation; the options are"
                + " [FifoAnnotations, HarmlessMethods, ReportingMethods, ResponseTypes, Templates]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FifoAnnotations|app.Acme#Ordered|package.Class",
        "FifoAnnotations|@app.Ordered|package.Class",
        "FifoAnnotations|app.Ordered;app.Fifo|package.Class",
        "HarmlessMethods|app.Acme.Audit|package.Class#method",
        "HarmlessMethods|app.Acme.Audit#note()|package.Class#method",
        "HarmlessMethods|app.Acme.*#note|package.Class#method",
        "ReportingMethods|app.Acme.Alarm.raise|package.Class#method",
        "ReportingMethods|#raise|package.Class#method",
        "ResponseTypes|app..Result|package.Class",
        "ResponseTypes|app.Result<T>|package.Class",
      })
  void malformedValue(String key, String value, String form) {
    assertThat(onlyError(key + "=" + value, GOES_ON))
        .contains(
            "%s%s has the value '%s', which is not of the form %s".formatted(OPTION, key, value, form));
  }

  @ParameterizedTest
  @CsvSource({
    "Templates, folder/file or folder/*.yaml",
    "FifoAnnotations, package.Class",
    "HarmlessMethods, package.Class#method"
  })
  void optionWithoutAValue(String key, String form) {
    assertThat(onlyError(key, GOES_ON)).contains(OPTION + key + " needs a value of the form " + form + ", after a =");
  }

  @Test
  void emptyValue() {
    assertThat(onlyError("ResponseTypes=", GOES_ON)).contains(OPTION + "ResponseTypes has the value ''");
  }

  @Test
  void malformedPartOfValue() {
    assertThat(onlyError("FifoAnnotations=app.Acme.Ordered,", GOES_ON)).contains("has the value ''");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unknown=value", "HarmlessMethods=app.Acme"})
  void wrongOptionWithoutAnyHandler(String option) {
    assertThat(onlyError(option, NO_HANDLER)).contains(OPTION + option.substring(0, option.indexOf('=')));
  }

  private static String handler(String annotation, String output, String body) {
    return """
        package app;

        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
        import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
        import java.util.ArrayList;
        import java.util.List;

        %s
        public class Handler implements RequestHandler<SQSEvent, %s> {
          private Acme.Orders orders;
          private Acme.Audit audit;
          private Acme.Alarm alarm;

          @Override
          public %s handleRequest(SQSEvent event, Context context) {
        %s
          }
        }
        """
        .formatted(annotation, output, output, body.indent(4));
  }

  private static Compilation compile(CheckedCompiler compiler, String source) {
    return compiler.compile(COLLABORATORS, source);
  }

  private static CheckedCompiler with(String... options) {
    String[] flags = new String[options.length];
    for (int i = 0; i < options.length; i++) {
      flags[i] = OPTION + options[i];
    }
    return CheckedCompiler.allChecks().withFlags(flags);
  }

  private static List<String> checksThatFind(String source, String... options) {
    Compilation compilation = compile(with(options), source).assertCompiles();
    return compilation.findings().stream().map(finding -> finding.check()).toList();
  }

  /** Returns the error that the compilation fails with; several files and several checks give but one. */
  private static String onlyError(String option, String source) {
    Compilation compilation = compile(with(option), source);
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.classes()).isEmpty();
    return compilation.errors().get(0);
  }
}
