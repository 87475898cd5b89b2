package app;

/** Keeps a trail. */
public interface Audit {
  void record(String text);
}
