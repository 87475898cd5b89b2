package app;

/** Opens sessions. */
public interface Sessions {
  Session open();
}
