package io.github.lambdabatch;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks as users get them: loaded by Error Prone from the processor path, with none of it on the class path. */
final class ProcessorPathTest {
  private static final JavaFileObject HANDLER =
      JavaFileObjects.forSourceString(
          "Handler",
          """
          import com.amazonaws.services.lambda.runtime.Context;
          import com.amazonaws.services.lambda.runtime.RequestHandler;
          import com.amazonaws.services.lambda.runtime.events.SQSEvent;

          class Handler implements RequestHandler<SQSEvent, Void> {
            @Override
            public Void handleRequest(SQSEvent event, Context context) {
              event.getRecords().forEach(message -> Integer.parseInt(message.getBody()));
              return null;
            }
          }
          """);

  @Test
  void findsAndOffersTheFix() {
    Compilation compilation = compile("WARN");

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .hadWarningContaining("[MissingBatchResponse] This handler returns no batch response")
        .inFile(HANDLER)
        .onLine(7);
  }

  @Test
  void canBeEnforced() {
    Compilation compilation = compile("ERROR");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("[MissingBatchResponse]").inFile(HANDLER).onLine(7);
  }

  @Test
  void canBeSwitchedOff() {
    Compilation compilation = compile("OFF");

    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void readsTemplates(@TempDir Path folder) throws IOException {
    Path template = template(folder, "Handler::handleRequest");
    Compilation compilation = compile("WARN -XepOpt:LambdaBatch:Templates=" + template);

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningContaining("although its event source at " + template + ":6 sets");
  }

  @Test
  void notesHandlersThatAreNotThere(@TempDir Path folder) throws IOException {
    Path template = template(folder, "Hander::handleRequest");
    Compilation compilation = compile("WARN -XepOpt:LambdaBatch:Templates=" + template);

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .hadNoteContaining(
            "-XepOpt:LambdaBatch:Templates: "
                + template
                + ":2 names the handler Hander::handleRequest, which is no class of this compilation or of its class path");
  }

  @Test
  void notesMethodsThatAreNotThere(@TempDir Path folder) throws IOException {
    Path template = template(folder, "Handler::handle");
    Compilation compilation = compile("WARN -XepOpt:LambdaBatch:Templates=" + template);

    assertThat(compilation).succeeded();
    assertThat(compilation).hadNoteContaining("names the handler Handler::handle, but the class has no such method");
  }

  @Test
  void notesGlobsThatMatchNothing(@TempDir Path folder) {
    Compilation compilation = compile("WARN -XepOpt:LambdaBatch:Templates=" + folder + "/*.yaml");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadNoteContaining("no template matches " + folder + "/*.yaml");
  }

  @Test
  void failsOnTemplatesThatAreNotThere(@TempDir Path folder) {
    Compilation compilation = compile("WARN -XepOpt:LambdaBatch:Templates=" + folder.resolve("sam.yaml"));

    assertThat(compilation).failed();
    assertThat(compilation)
        .hadErrorContaining("-XepOpt:LambdaBatch:Templates: " + folder.resolve("sam.yaml") + " is not a file");
  }

  private static Path template(Path folder, String handler) throws IOException {
    return Files.writeString(
        folder.resolve("template.yaml"),
        """
        Resources:
          Function:
            Type: AWS::Serverless::Function
            Properties:
              Events:
                Orders:
                  Type: SQS
                  Properties:
                    Queue: arn:aws:sqs:eu-west-1:123456789012:orders
                    FunctionResponseTypes: [ReportBatchItemFailures]
              Runtime: java21
              Handler: %s
        """
            .formatted(handler));
  }

  private static Compilation compile(String severity) {
    String whole = System.getProperty("java.class.path");
    return javac()
        .withOptions(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-processorpath",
            whole,
            "-classpath",
            Splitter.on(File.pathSeparatorChar)
                .splitToStream(whole)
                .filter(entry -> entry.contains("aws-lambda-java-"))
                .collect(joining(File.pathSeparator)),
            // Error Prone's own checks do not all cope with sources that are no files.
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:MissingBatchResponse:" + severity)
        .compile(HANDLER);
  }
}
