package io.github.lambdabatch.testing;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.LiteralTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.LiteralTree;

/** Crashes on every literal, to show that no test passes over a crash. */
@AutoService(BugChecker.class)
@BugPattern(summary = "Crashes", severity = SeverityLevel.WARNING)
public final class CrashingCheck extends BugChecker implements LiteralTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchLiteral(LiteralTree tree, VisitorState state) {
    throw new UnsupportedOperationException("crashed on purpose");
  }
}
