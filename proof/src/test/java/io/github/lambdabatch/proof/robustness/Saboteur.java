package io.github.lambdabatch.proof.robustness;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.LiteralTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.LiteralTree;

/** Does on a few texts what no check may do, to show that the tests notice. */
@AutoService(BugChecker.class)
@BugPattern(summary = "Sabotage", severity = SeverityLevel.WARNING)
public final class Saboteur extends BugChecker implements LiteralTreeMatcher {
  private static final long serialVersionUID = 1L;

  static final String CRASH = "sabotage: crash";
  static final String BREAK = "sabotage: break";
  static final String GROW = "sabotage: grow";

  @Override
  public Description matchLiteral(LiteralTree tree, VisitorState state) {
    if (CRASH.equals(tree.getValue())) {
      throw new UnsupportedOperationException("crashed on purpose");
    }
    if (BREAK.equals(tree.getValue())) {
      return describeMatch(tree, SuggestedFix.replace(tree, "nowhere"));
    }
    if (GROW.equals(tree.getValue())) {
      return describeMatch(tree, SuggestedFix.replace(tree, "(" + state.getSourceForNode(tree) + ")"));
    }
    return Description.NO_MATCH;
  }
}
