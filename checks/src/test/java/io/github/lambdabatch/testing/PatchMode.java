package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.io.MoreFiles.deleteRecursively;
import static com.google.common.io.RecursiveDeleteOption.ALLOW_INSECURE;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Error Prone rewrite sources in place, as a user does on the command line.
 *
 * <p>Where fixes collide, Error Prone can lose all changes to a file: it prints the cause, and javac succeeds. Here
 * that fails the test.
 */
public final class PatchMode {
  private static final String SUCCESS = "Refactoring changes were successfully applied to ";

  private PatchMode() {}

  /** Patches one source with all checks of the compiler in one run, and returns its new text. */
  public static String patch(CheckedCompiler compiler, String source) {
    SourceFile file = SourceFile.of(source);
    return patch(compiler, ImmutableList.of(file)).text(file);
  }

  /** Patches several sources that are compiled together, with all checks of the compiler in one run. */
  public static Patched patch(CheckedCompiler compiler, ImmutableList<SourceFile> sources) {
    try {
      Path folder = Files.createTempDirectory("patch");
      try {
        return patchIn(folder, compiler, sources);
      } finally {
        deleteRecursively(folder, ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Patched patchIn(Path folder, CheckedCompiler compiler, ImmutableList<SourceFile> sources)
      throws IOException {
    for (SourceFile source : sources) {
      Path file = folder.resolve(source.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
    }
    ImmutableList<Path> files =
        sources.stream().map(source -> folder.resolve(source.path())).collect(toImmutableList());
    String checks = Joiner.on(',').join(compiler.checks());
    ImmutableList<String> flags = ImmutableList.of("-XepPatchChecks:" + checks, "-XepPatchLocation:IN_PLACE");
    StringWriter output = new StringWriter();
    Compilation compilation = compiler.compileFiles(files, flags, output);
    ImmutableList<String> failures =
        output.toString().lines().filter(line -> !line.startsWith(SUCCESS)).collect(toImmutableList());
    if (!failures.isEmpty()) {
      throw new AssertionError("Patch mode failed: " + failures + " on " + sources);
    }
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (SourceFile source : sources) {
      texts.put(source.path(), Files.readString(folder.resolve(source.path())));
    }
    return new Patched(texts.buildOrThrow(), compilation);
  }

  /**
   * What a patch run left behind.
   *
   * @param texts the sources by path, changed or not
   * @param compilation what javac said during the run
   */
  public record Patched(ImmutableMap<String, String> texts, Compilation compilation) {
    /** The new text of one of the sources. */
    public String text(SourceFile source) {
      return texts.get(source.path());
    }
  }
}
