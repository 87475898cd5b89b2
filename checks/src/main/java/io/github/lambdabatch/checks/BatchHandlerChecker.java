package io.github.lambdabatch.checks;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.fix.Rewrite;
import io.github.lambdabatch.fix.Rewrites;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.flow.HandlerAnalyses;
import io.github.lambdabatch.handler.Deployment;
import java.util.List;
import java.util.Optional;

/** A {@link BugChecker} that looks at the batch handlers of a compilation unit. */
abstract class BatchHandlerChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  /** Where the pages of the checks are. */
  static final String DOCS = "https://github.com/lambdabatch/errorprone-lambda-batch/blob/main/docs/rules/";

  /** Said of every fix that makes the handler return a batch response, unless templates have the setting. */
  private static final String NEEDS_SETTING =
      " The fix needs ReportBatchItemFailures on the event source mapping: without it, Lambda ignores the response, and"
          + " the records that it names are lost.";

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    for (AnalysedHandler handler : HandlerAnalyses.of(unit, state)) {
      check(handler, state);
    }
    return Description.NO_MATCH;
  }

  /** Looks at one handler, and reports what there is to report. */
  abstract void check(AnalysedHandler handler, VisitorState state);

  /** Reports a finding that has no fix of its own. */
  final void report(Tree tree, String message, VisitorState state) {
    TreePath path = TreePath.getPath(state.getPath().getCompilationUnit(), tree);
    if (path != null && !Suppressions.isSuppressedAt(path, this, state)) {
      state.withPath(path).reportMatch(buildDescription(tree).setMessage(message).build());
    }
  }

  /** Reports a finding with the rewrite of the handler as its fix, or with the reason why this part of it is none. */
  final void reportWithRewrite(
      Tree tree, String message, AnalysedHandler handler, Part part, VisitorState state) {
    TreePath path = TreePath.getPath(state.getPath().getCompilationUnit(), tree);
    if (path == null || Suppressions.isSuppressedAt(path, this, state)) {
      return;
    }
    Rewrite rewrite = Rewrites.of(handler, state);
    Description.Builder description = buildDescription(tree);
    Optional<String> refusal = rewrite.refusal(part);
    if (refusal.isPresent()) {
      description.setMessage(message + " No fix: " + refusal.get() + ".");
    } else {
      description.setMessage(message + settingFor(handler.handler().deployment())).addFix(rewrite.fix());
    }
    state.withPath(path).reportMatch(description.build());
  }

  /** Names the event sources, such as {@code its event source at template.yaml:12}. */
  static String eventSourcesAt(List<EventSource> sources) {
    return (sources.size() == 1 ? "its event source at " : "its event sources at ")
        + sources.stream().map(source -> source.location().toString()).collect(joining(", "));
  }

  /** What the fix needs of the deployment, as far as templates do not show that it is there. */
  private static String settingFor(Deployment deployment) {
    if (deployment.enablesBatchItemFailures()) {
      return "";
    }
    List<EventSource> without = deployment.notEnabling();
    return without.isEmpty()
        ? NEEDS_SETTING
        : " The fix needs ReportBatchItemFailures, which "
            + eventSourcesAt(without)
            + (without.size() == 1 ? " does" : " do")
            + " not set: add "
            + without.get(0).settingToAdd()
            + " in the same deployment, or Lambda ignores the response, and the records that it names are lost.";
  }
}
