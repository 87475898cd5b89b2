package io.github.lambdabatch.proof.queue;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.truth.Correspondence;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;

final class SqsServerTest {
  private static final Letter FIRST = new Letter(1, Letter.Kind.PLAIN);
  private static final Letter SECOND = new Letter(2, Letter.Kind.PLAIN);

  @Test
  void messageGoesToTheDeadLetterQueueWhenItHasBeenReceivedTooOften() {
    try (SqsServer server = SqsServer.start()) {
      RedrivenQueue queue = RedrivenQueue.create(server.client(), "orders", false);
      queue.send(FIRST);
      for (int received = 1; received <= RedrivenQueue.MAX_RECEIVE_COUNT; received++) {
        ImmutableList<Message> batch = queue.receive(10);
        assertThat(batch).hasSize(1);
        queue.giveBack(batch.get(0));
      }
      assertThat(queue.isEmpty()).isFalse();
      assertThat(queue.receive(10)).isEmpty();
      assertThat(queue.isEmpty()).isTrue();
      assertThat(queue.takeDeadLetters()).containsExactly(FIRST.body());
    }
  }

  @Test
  void messageThatIsReceivedKeepsItsGroupWaiting() {
    try (SqsServer server = SqsServer.start()) {
      RedrivenQueue queue = RedrivenQueue.create(server.client(), "orders", true);
      Letter third = new Letter(3, Letter.Kind.PLAIN);
      ImmutableList.of(FIRST, SECOND, third).forEach(queue::send);
      ImmutableList<Message> some = ImmutableList.of(queue.receive(1).get(0), queue.receive(1).get(0));
      assertThat(some.stream().map(Message::body).toList()).containsExactly(FIRST.body(), SECOND.body());
      assertThat(queue.receive(1)).isEmpty();
      queue.delete(some);
      assertThat(queue.receive(1).get(0).body()).isEqualTo(third.body());
    }
  }

  @Test
  void nothingIsLeftWhenItIsClosed() throws InterruptedException {
    SqsServer server = SqsServer.start();
    server.close();
    // A thread that has nothing to do any more may not have ended yet.
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("elasticmq-")) {
        thread.join(TimeUnit.SECONDS.toMillis(30));
      }
    }
    assertThrows(ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), server.port()).close());
    assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList())
        .comparingElementsUsing(Correspondence.<String, String>from(String::startsWith, "starts with"))
        .doesNotContain("elasticmq-");
  }
}
