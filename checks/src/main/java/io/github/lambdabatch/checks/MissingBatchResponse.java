package io.github.lambdabatch.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;

@AutoService(BugChecker.class)
@BugPattern(summary = "x", severity = BugPattern.SeverityLevel.WARNING)
public final class MissingBatchResponse extends BugChecker implements CompilationUnitTreeMatcher {
  @Override
  public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    return describeMatch(tree.getTypeDecls().get(0));
  }
}
