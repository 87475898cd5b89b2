package io.github.lambdabatch.testing;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.LiteralTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.LiteralTree;

/** Reports the number 41, which it replaces by 42, and the number 13, for which it has no fix. */
@AutoService(BugChecker.class)
@BugPattern(summary = "This is not the answer", severity = SeverityLevel.WARNING)
public final class AnswerCheck extends BugChecker implements LiteralTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchLiteral(LiteralTree tree, VisitorState state) {
    if (Integer.valueOf(41).equals(tree.getValue())) {
      return describeMatch(tree, SuggestedFix.replace(tree, "42"));
    }
    if (Integer.valueOf(13).equals(tree.getValue())) {
      return buildDescription(tree).setMessage("No fix: the number (of all numbers) is unlucky").build();
    }
    return Description.NO_MATCH;
  }
}
