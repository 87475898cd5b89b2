package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.testing.HandlerSources.collecting;
import static io.github.lambdabatch.testing.HandlerSources.requestHandler;
import static io.github.lambdabatch.testing.HandlerSources.type;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Tests that handlers of each form are called, and that their records arrive whole. */
final class LoadedHandlerTest {
  private static final String REPORTING = "{" + collecting("return new SQSBatchResponse(failures);") + "}";
  private static final String WORKING = "{ event.getRecords().forEach(Work::tryOn); }";

  @Test
  void callsARequestHandlerWithAGenericBase() {
    String handle = "@Override public SQSBatchResponse handleRequest(SQSEvent event, Context context)";
    String base = "abstract class Base<I, R> implements RequestHandler<I, R> {}";
    assertReports(type(" extends Base<SQSEvent, SQSBatchResponse>", handle + REPORTING) + base);
  }

  @Test
  void callsAPlainMethod() {
    assertReports(type("", "public SQSBatchResponse work(SQSEvent event, Context context)" + REPORTING));
    assertReports(type("", "public SQSBatchResponse work(SQSEvent event)" + REPORTING));
    assertReports(type("", "public static SQSBatchResponse work(SQSEvent event)" + REPORTING));
  }

  @Test
  void callsAFunction() {
    String apply = "@Override public SQSBatchResponse apply(SQSEvent event)";
    assertReports(type(" implements Function<SQSEvent, SQSBatchResponse>", apply + REPORTING));
  }

  @Test
  void callsAConsumer() {
    Delivery delivery =
        deliver(
            EventSource.SQS_FIFO,
            type(" implements Consumer<SQSEvent>", "@Override public void accept(SQSEvent event)" + WORKING));

    assertThat(delivery.response()).isEqualTo("null");
    assertThat(delivery.attempted()).containsExactly(1, 2, 3, 4).inOrder();
  }

  @Test
  void callsABeanOfAConfiguration() {
    String bean = "@interface Bean {}\n";
    String runtime = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) ";
    String method = "@Bean public Function<SQSEvent, SQSBatchResponse> work() { return event -> " + REPORTING + "; }";

    assertReports(type("", method) + runtime + bean);
  }

  @Test
  void callsAHandlerInAField() {
    String field = "public final RequestHandler<SQSEvent, SQSBatchResponse> work = ";
    String handle = "@Override public SQSBatchResponse handleRequest(SQSEvent event, Context context)";

    assertReports(type("", field + "(event, context) -> " + REPORTING + ";"));
    assertReports(type("", field + "new RequestHandler<SQSEvent, SQSBatchResponse>() { " + handle + REPORTING + "};"));
  }

  @Test
  void endsTheThreadsOfAnEnvironment() throws Throwable {
    String members =
        "public static ExecutorService latest;"
            + "private final ExecutorService pool = latest = Executors.newFixedThreadPool(2);"
            + "public String work(SQSEvent event) { return \"\" + latest.isShutdown(); }";
    Compilation compilation = CheckedCompiler.allChecks().withChecks().compile(type("", members)).assertCompiles();
    LoadedHandler handler = LoadedHandler.load(compilation.newClassLoader(), "app.Handler");

    assertThat(handler.invoke("{}")).isEqualTo("\"false\"");
    handler.close();
    assertThat(handler.invoke("{}")).isEqualTo("\"true\"");
  }

  @Test
  void bringsRecordsOfStreams() {
    for (String event : new String[] {"KinesisEvent", "KinesisTimeWindowEvent"}) {
      Delivery delivery = deliver(EventSource.KINESIS, requestHandler(event, "Void", WORKING + "return null;"));
      assertThat(delivery.succeeded()).containsExactly(1, 3, 4);
    }
    for (String event : new String[] {"DynamodbEvent", "DynamodbTimeWindowEvent"}) {
      Delivery delivery = deliver(EventSource.DYNAMODB, requestHandler(event, "Void", WORKING + "return null;"));
      assertThat(delivery.succeeded()).containsExactly(1, 3, 4);
    }
  }

  private static void assertReports(String source) {
    assertThat(deliver(EventSource.SQS_STANDARD, source).cameBack()).containsExactly(2);
  }

  private static Delivery deliver(EventSource eventSource, String source) {
    Compilation compilation = CheckedCompiler.allChecks().withChecks().compile(source).assertCompiles();
    LoadedHandler handler = LoadedHandler.load(compilation.newClassLoader(), "app.Handler");
    return EventSourceMapping.reporting(eventSource).deliver(handler, 4, 1, ImmutableSet.of(2));
  }
}
