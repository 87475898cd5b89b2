package app;

/** Counters. */
public interface Metrics {
  void increment();

  void count(String name, int by);
}
