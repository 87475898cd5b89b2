package app;

/** A unit of work. */
public interface Session extends AutoCloseable {
  void store(String body);

  @Override
  void close();
}
