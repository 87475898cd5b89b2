package io.github.lambdabatch.proof.comparison;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.flow.HandlerAnalyses;

/** Reports the handlers on which the analysis gave up; only for the proof, which has to know why checks are silent. */
@AutoService(BugChecker.class)
@BugPattern(summary = "The analysis gave up", severity = SeverityLevel.WARNING)
public final class GaveUp extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    for (AnalysedHandler handler : HandlerAnalyses.of(tree, state)) {
      if (handler.analysis().undecided()) {
        state.reportMatch(describeMatch(handler.handler().tree()));
      }
    }
    return Description.NO_MATCH;
  }
}
