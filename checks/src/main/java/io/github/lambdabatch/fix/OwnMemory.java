package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.flow.Mutations;
import io.github.lambdabatch.knowledge.Collecting;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.HashSet;
import java.util.Set;

/**
 * What a record loop keeps of the failures beside their list, and asks before it goes on: a flag, the groups that failed.
 *
 * <p>A failure that the fix reports would not be in it, and a guard that asks the list would overrule it.
 */
final class OwnMemory {
  private final HandlerSource source;
  private final Layout layout;
  private final RecordLoop loop;
  private final FailureList failures;

  OwnMemory(HandlerSource source, Layout layout, RecordLoop loop, FailureList failures) {
    this.source = source;
    this.layout = layout;
    this.loop = loop;
    this.failures = failures;
  }

  /** Whether there is any such variable. */
  boolean isKept() {
    Set<Symbol> noted = noted();
    noted.removeAll(HandlerSource.declaredIn(loop.statements()));
    noted.removeIf(symbol -> !failures.returnsOnTheSpot() && symbol.name.contentEquals(failures.variable()));
    noted.retainAll(asked());
    return !noted.isEmpty();
  }

  /** Returns what changes in a catch, or beside a statement that reports. */
  private Set<Symbol> noted() {
    Set<Symbol> noted = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCatch(CatchTree tree, Void unused) {
        noted.addAll(changedIn(tree));
        return super.visitCatch(tree, null);
      }

      @Override
      public Void visitBlock(BlockTree tree, Void unused) {
        if (tree.getStatements().stream().anyMatch(OwnMemory.this::reports)) {
          noted.addAll(changedIn(tree));
        }
        return super.visitBlock(tree, null);
      }
    }.scan(loop.body(), null);
    return noted;
  }

  private boolean reports(StatementTree statement) {
    return !failures.returnsOnTheSpot() && layout.text(statement).startsWith(failures.name() + ".add(");
  }

  private static Set<Symbol> changedIn(Tree tree) {
    Set<Symbol> changed = new HashSet<>(Mutations.of(tree));
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(call);
        if (receiver instanceof IdentifierTree && Collecting.fills(ASTHelpers.getSymbol(call).name.toString())) {
          changed.add(ASTHelpers.getSymbol(receiver));
        }
        if (!HarmlessMethods.contains(ASTHelpers.getSymbol(call))) {
          call.getArguments().stream()
              .filter(IdentifierTree.class::isInstance)
              .forEach(given -> changed.add(ASTHelpers.getSymbol(given)));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree, null);
    return changed;
  }

  /** Returns what the conditions name behind which the loop passes over a record, ends, or reports. */
  private Set<Symbol> asked() {
    Set<Symbol> asked = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCatch(CatchTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitIf(IfTree tree, Void unused) {
        if (decides(tree.getThenStatement()) || decides(tree.getElseStatement())) {
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void ignored) {
              asked.add(ASTHelpers.getSymbol(identifier));
              return null;
            }
          }.scan(tree.getCondition(), null);
        }
        return super.visitIf(tree, null);
      }
    }.scan(loop.body(), null);
    return asked;
  }

  /** Whether the branch does so, other than by a statement that drops the rest: the fix replaces that. */
  private boolean decides(Tree branch) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        boolean leaves = tree instanceof ContinueTree || tree instanceof BreakTree || tree instanceof ReturnTree;
        found[0] |=
            leaves && (!source.isDropping(tree) || source.isPassingOver(tree, loop.tree()))
                || tree instanceof StatementTree statement && reports(statement);
        return super.scan(tree, null);
      }
    }.scan(branch, null);
    return found[0];
  }
}
