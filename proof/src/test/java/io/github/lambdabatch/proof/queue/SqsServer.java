package io.github.lambdabatch.proof.queue;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** ElasticMQ on a free port of the loopback interface, and a client of it. */
final class SqsServer implements AutoCloseable {
  private static final String INTERFACE = "127.0.0.1";

  private final SQSRestServer server;
  private final int port;
  private final SqsClient client;

  private SqsServer(SQSRestServer server, int port, SqsClient client) {
    this.server = server;
    this.port = port;
    this.client = client;
  }

  static SqsServer start() {
    SQSRestServer server = SQSRestServerBuilder.withInterface(INTERFACE).withDynamicPort().start();
    int port = server.waitUntilStarted().localAddress().getPort();
    SqsClient client =
        SqsClient.builder()
            .endpointOverride(URI.create("http://" + INTERFACE + ":" + port))
            .region(Region.EU_WEST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    return new SqsServer(server, port, client);
  }

  int port() {
    return port;
  }

  SqsClient client() {
    return client;
  }

  /** Stops the server, and returns when its threads are gone. */
  @Override
  public void close() {
    client.close();
    server.stopAndWait();
  }
}
