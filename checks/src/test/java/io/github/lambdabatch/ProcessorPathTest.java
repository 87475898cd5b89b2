package io.github.lambdabatch;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

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
