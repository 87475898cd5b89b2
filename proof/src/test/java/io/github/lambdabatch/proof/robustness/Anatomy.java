package io.github.lambdabatch.proof.robustness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.lambdabatch.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the parts of a seed are.
 *
 * @param tokens the tokens of the text, without comments
 * @param blocks the statements of each block and of each case, in their order
 * @param bodies the statements that are the whole body of a loop or of a branch
 * @param gaps where a statement can stand: before one, or at the end of a block
 * @param expressions expressions by their kinds
 * @param chains calls on the results of calls, and what they are called on
 * @param members methods, fields and nested classes
 */
record Anatomy(
    Seed seed,
    ImmutableList<Range> tokens,
    ImmutableList<ImmutableList<Range>> blocks,
    ImmutableList<Range> bodies,
    ImmutableList<Integer> gaps,
    ImmutableListMultimap<Tree.Kind, Range> expressions,
    ImmutableList<Link> chains,
    ImmutableList<Range> members) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?:\\\\.|[^\\\\])*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'"
              + "|(?<skipped>//[^\n]*|/\\*.*?\\*/|\\s+)"
              + "|[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*|\\d[\\w.]*"
              + "|->|::|\\+\\+|--|&&|\\|\\||[=!<>+\\-*/%&|^]=|\\.\\.\\.|.",
          Pattern.DOTALL);

  /** A call and the part of it that stands before its last dot. */
  record Link(Range call, Range receiver) {}

  static Anatomy of(Seed seed) {
    Finder finder = new Finder();
    JavacTask task = Javac.task(ImmutableList.of(SourceFile.of(seed.text())));
    try {
      CompilationUnitTree unit = Iterables.getOnlyElement(task.parse());
      finder.positions = Trees.instance(task).getSourcePositions();
      finder.unit = unit;
      finder.scan(unit, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Anatomy(
        seed,
        tokens(seed.text()),
        ImmutableList.copyOf(finder.blocks),
        ImmutableList.copyOf(finder.bodies),
        ImmutableSet.copyOf(finder.gaps).asList(),
        finder.expressions.build(),
        ImmutableList.copyOf(finder.chains),
        ImmutableList.copyOf(finder.members));
  }

  String text(Range range) {
    return range.in(seed.text());
  }

  private static ImmutableList<Range> tokens(String text) {
    ImmutableList.Builder<Range> tokens = ImmutableList.builder();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (token.group("skipped") == null) {
        tokens.add(new Range(token.start(), token.end()));
      }
    }
    return tokens.build();
  }

  private static final class Finder extends TreeScanner<Void, Void> {
    final List<ImmutableList<Range>> blocks = new ArrayList<>();
    final List<Range> bodies = new ArrayList<>();
    final List<Integer> gaps = new ArrayList<>();
    final ImmutableListMultimap.Builder<Tree.Kind, Range> expressions = ImmutableListMultimap.builder();
    final List<Link> chains = new ArrayList<>();
    final List<Range> members = new ArrayList<>();
    SourcePositions positions;
    CompilationUnitTree unit;

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree instanceof ExpressionTree && isWritten(tree)) {
        expressions.put(tree.getKind(), range(tree));
      } else if (tree instanceof StatementTree && isWritten(tree)) {
        bodies.add(range(tree));
      }
      return super.scan(tree, null);
    }

    @Override
    public Void visitBlock(BlockTree tree, Void unused) {
      statements(tree.getStatements());
      if (isWritten(tree)) {
        gaps.add(range(tree).end() - 1);
      }
      return super.visitBlock(tree, null);
    }

    @Override
    public Void visitCase(CaseTree tree, Void unused) {
      if (tree.getStatements() != null) {
        statements(tree.getStatements());
      }
      return super.visitCase(tree, null);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      tree.getMembers().stream().filter(this::isWritten).map(this::range).forEach(members::add);
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        chains.add(new Link(range(tree), range(select.getExpression())));
      }
      return super.visitMethodInvocation(tree, null);
    }

    private void statements(List<? extends StatementTree> statements) {
      ImmutableList<Range> ranges =
          statements.stream().filter(this::isWritten).map(this::range).collect(ImmutableList.toImmutableList());
      if (!ranges.isEmpty()) {
        blocks.add(ranges);
        ranges.forEach(range -> gaps.add(range.start()));
      }
    }

    /** What javac makes up itself has no place of its own. */
    private boolean isWritten(Tree tree) {
      Range range = range(tree);
      return range.start() >= 0 && range.end() > range.start();
    }

    private Range range(Tree tree) {
      return new Range(
          (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }
  }
}
