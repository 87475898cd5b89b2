package io.github.lambdabatch.testing;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.LiteralTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;

/** Inserts a text into what it replaces: patch mode then leaves the whole file as it was, and javac succeeds. */
@AutoService(BugChecker.class)
@BugPattern(summary = "Collides", severity = SeverityLevel.WARNING)
public final class CollidingCheck extends BugChecker implements LiteralTreeMatcher, VariableTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    return describeMatch(tree, SuggestedFix.replace(tree, "int a = 1;"));
  }

  @Override
  public Description matchLiteral(LiteralTree tree, VisitorState state) {
    return describeMatch(tree, SuggestedFix.prefixWith(tree, "+"));
  }
}
