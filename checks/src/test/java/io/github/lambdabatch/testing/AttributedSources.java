package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Streams.forEachPair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.apply.DescriptionBasedDiff;
import com.google.errorprone.apply.ImportOrganizer;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.scanner.ErrorProneScanner;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.util.Context;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Sources that javac has attributed once, and that the checks look at as often as somebody asks.
 *
 * <p>Mutation tests ask a thousand times, each time with other checks, and javac would be all that they wait for.
 */
public final class AttributedSources {
  private final Attribution context;
  private final ImmutableMap<JCCompilationUnit, SourceFile> units;

  private AttributedSources(Attribution context, ImmutableMap<JCCompilationUnit, SourceFile> units) {
    this.context = context;
    this.units = units;
  }

  /** Attributes the sources, and the stubs of the compiler along with them. */
  public static AttributedSources of(CheckedCompiler compiler, ImmutableList<SourceFile> sources) {
    Attribution context = new Attribution();
    ImmutableMap.Builder<JCCompilationUnit, SourceFile> attributed = ImmutableMap.builder();
    forEachPair(
        compiler.attribute(sources, context).stream(),
        sources.stream(),
        (unit, source) -> attributed.put((JCCompilationUnit) unit, source));
    context.put(ErrorProneOptions.class, ErrorProneOptions.empty());
    return new AttributedSources(context, attributed.buildOrThrow());
  }

  /** Returns each source alone, in order: who asks for one need not wait for the others to be checked. */
  public ImmutableList<AttributedSources> oneByOne() {
    return units.entrySet().stream()
        .map(unit -> new AttributedSources(context, ImmutableMap.of(unit.getKey(), unit.getValue())))
        .collect(toImmutableList());
  }

  /** Returns what all checks find now. */
  public ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    check((unit, description) -> findings.add(finding(unit, description)));
    return findings.build();
  }

  /** Returns what patch mode makes now of each source with all checks. */
  public ImmutableMap<SourceFile, String> patched() {
    Map<JCCompilationUnit, DescriptionBasedDiff> diffs = new LinkedHashMap<>();
    units.keySet().forEach(
        unit ->
            diffs.put(
                unit,
                DescriptionBasedDiff.createIgnoringOverlaps(unit, ImportOrganizer.STATIC_FIRST_ORGANIZER)));
    check((unit, description) -> diffs.get(unit).onDescribed(description));
    ImmutableMap.Builder<SourceFile, String> texts = ImmutableMap.builder();
    diffs.forEach((unit, diff) -> texts.put(units.get(unit), apply(diff, units.get(unit))));
    return texts.buildOrThrow();
  }

  /** Makes the calls of one source forget what they call, which no check is prepared for. */
  public void breakCallsOf(SourceFile source) {
    breakTreesOf(
        source,
        tree -> {
          if (tree instanceof JCMethodInvocation call && call.meth instanceof JCFieldAccess method) {
            method.sym = null;
          }
        });
  }

  /** Moves the returns of one source behind its end, where no fix can reach them. */
  public void breakReturnsOf(SourceFile source) {
    breakTreesOf(
        source,
        tree -> {
          if (tree instanceof JCReturn statement) {
            statement.pos = Integer.MAX_VALUE / 2;
          }
        });
  }

  /** Makes the constructor calls of one source forget their arguments. */
  public void breakConstructorCallsOf(SourceFile source) {
    breakTreesOf(
        source,
        tree -> {
          if (tree instanceof JCNewClass creation) {
            creation.args = null;
          }
        });
  }

  private void breakTreesOf(SourceFile source, Consumer<Tree> breaking) {
    units.forEach(
        (unit, other) -> {
          if (other.equals(source)) {
            new TreeScanner<Void, Void>() {
              @Override
              public Void scan(Tree tree, Void unused) {
                super.scan(tree, null);
                breaking.accept(tree);
                return null;
              }
            }.scan(unit, null);
          }
        });
  }

  ImmutableList<SourceFile> sources() {
    return units.values().asList();
  }

  private void check(BiConsumer<JCCompilationUnit, Description> listener) {
    ErrorProneScannerTransformer checks = ErrorProneScannerTransformer.create(new ErrorProneScanner(OwnChecks.all()));
    units.keySet().forEach(
        unit -> checks.apply(new TreePath(unit), context, description -> listener.accept(unit, description)));
    context.forgetChecks();
  }

  private Finding finding(JCCompilationUnit unit, Description description) {
    long line = unit.getLineMap().getLineNumber(positionOf(description));
    return new Finding(description.checkName, units.get(unit).fileName(), line, description.getRawMessage());
  }

  /** The field is in all versions of Error Prone, but not of the same type. */
  private static int positionOf(Description description) {
    try {
      Field position = Description.class.getField("position");
      return (int) position.getType().getMethod("getPreferredPosition").invoke(position.get(description));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Not the description that this was written for", e);
    }
  }

  private static String apply(DescriptionBasedDiff diff, SourceFile source) {
    com.google.errorprone.apply.SourceFile file =
        new com.google.errorprone.apply.SourceFile(source.path(), source.text());
    diff.applyDifferences(file);
    return file.getSourceText();
  }

  /** The context of a compilation that stays at the end of its attribution. */
  private static final class Attribution extends Context {
    /** Takes out what checks have left here for each other. */
    void forgetChecks() {
      ht.values().removeIf(value -> value != null && value.getClass().getName().startsWith("io.github.lambdabatch."));
    }
  }
}
