package io.github.lambdabatch.checks;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.fix.Part;
import io.github.lambdabatch.flow.AnalysedHandler;

/**
 * A {@link BugChecker} that flags fields that collect failures and are not reset at the start of each invocation.
 *
 * <p>Contract: a handler object lives on between invocations; identifiers of the batch before are not in this one, and
 * send it back whole, for as long as the environment lives.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Failures are collected in a field, which keeps them for the next batch",
    link = BatchHandlerChecker.DOCS + "BatchItemFailuresInField.md",
    linkType = CUSTOM,
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class BatchItemFailuresInField extends BatchHandlerChecker {
  private static final long serialVersionUID = 1L;

  /** Instantiates a new {@link BatchItemFailuresInField} instance. */
  public BatchItemFailuresInField() {}

  @Override
  void check(AnalysedHandler analysed, VisitorState state) {
    if (!analysed.handler().hasBatchResponse()) {
      return;
    }
    for (VarSymbol field : analysed.analysis().failureFields()) {
      for (Tree around : analysed.handler().path()) {
        if (around instanceof ClassTree clazz) {
          clazz.getMembers().stream()
              .filter(member -> ASTHelpers.getSymbol(member) == field)
              .forEach(member -> report(member, analysed, state));
        }
      }
    }
  }

  private void report(Tree field, AnalysedHandler analysed, VisitorState state) {
    reportWithRewrite(
        field,
        "The handler object lives on, and this field with it: failures of one batch are still in it in the next, whose"
            + " records they do not name, and Lambda sends that one back whole. Collect them in a local list.",
        analysed,
        Part.FIELD,
        state);
  }
}
