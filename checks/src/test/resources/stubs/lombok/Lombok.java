package lombok;

/** What the code calls that Lombok generates for {@code @SneakyThrows}. */
public class Lombok {
  public static RuntimeException sneakyThrow(Throwable t) {
    throw new IllegalStateException(t);
  }
}
