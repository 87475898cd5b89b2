package io.github.lambdabatch.testing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What a compilation gave.
 *
 * @param findings what the checks found, in the order of the report
 * @param fixable those of the findings for which the check offers a fix
 * @param errors javac's own errors
 * @param notes what is said by the way, by javac or by a check
 * @param classes the compiled classes by binary name; none when there is an error or a finding of severity ERROR
 */
public record Compilation(
    ImmutableList<Finding> findings,
    ImmutableList<Finding> fixable,
    ImmutableList<String> errors,
    ImmutableList<String> notes,
    ImmutableMap<String, byte[]> classes) {

  /** Fails the test when javac itself, as opposed to a check, found an error. */
  public Compilation assertCompiles() {
    if (!errors.isEmpty()) {
      throw new AssertionError("The source does not compile:\n" + Joiner.on('\n').join(errors));
    }
    return this;
  }

  /** Returns a new class loader that sees the compiled classes, and the tests' class path behind them. */
  public ClassLoader newClassLoader() {
    return new CompiledClassLoader(classes);
  }

  private static final class CompiledClassLoader extends ClassLoader {
    private final ImmutableMap<String, byte[]> classes;

    CompiledClassLoader(ImmutableMap<String, byte[]> classes) {
      super(Compilation.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
