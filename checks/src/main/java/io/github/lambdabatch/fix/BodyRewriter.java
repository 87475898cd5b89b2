package io.github.lambdabatch.fix;

import com.google.common.collect.Sets;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Edits the body of a record loop so that each failure in it is reported, once, and the loop stops where it has to. */
final class BodyRewriter {
  /** What happens to the records behind the first that failed. */
  enum Style {
    /** They are processed. */
    GO_ON,
    /** They are reported without being processed: the rest of a queue has to come back. */
    REPORT_REST,
    /** They are left: the checkpoint brings them back. */
    STOP
  }

  private final HandlerSource source;
  private final Layout layout;
  private final SourceEdits edits;
  private final Statements statements;
  private final RecordLoop loop;
  private final FailureList failures;
  private final Style style;
  private final TryWrapper wrapper;
  private final FailureLog log;
  private final Set<CatchTree> reportedEarly = new HashSet<>();
  private final Places places;
  private final LoopEnds ends;
  private final OwnMemory memory;
  private final OwnGuard own;
  private final OtherFailures otherFailures;
  private boolean needsGuard;

  BodyRewriter(
      HandlerSource source,
      Types types,
      Layout layout,
      SourceEdits edits,
      Names names,
      RecordLoop loop,
      FailureList failures,
      FailureLog log,
      Style style) {
    this.log = log;
    this.source = source;
    this.layout = layout;
    this.edits = edits;
    this.statements = new Statements(layout, edits);
    this.loop = loop;
    this.failures = failures;
    this.style = style;
    this.wrapper = new TryWrapper(source, layout, edits, names, loop, log);
    this.places = new Places(loop);
    this.ends = new LoopEnds(source, types, layout, loop, failures);
    this.own = new OwnGuard(source, layout, loop, failures);
    this.memory = new OwnMemory(source, layout, loop, failures);
    this.otherFailures = new OtherFailures(source, loop.tree(), failures);
    this.needsGuard = style == Style.REPORT_REST || style == Style.STOP && goesOnAfterReporting();
  }

  /**
   * Edits the body.
   *
   * @param caughtAnew catches that take what helpers throw now, and do not report it yet
   * @param failsOutside whether an exception of the body is caught outside the loop, or a helper now throws one more
   */
  void rewrite(Set<CatchTree> caughtAnew, boolean failsOutside) {
    Set<Tree> origins = new LinkedHashSet<>(source.analysis().escapes().get(loop.tree()));
    Set<StatementTree> others = Set.of();
    boolean passesOver = !failsOutside && origins.isEmpty() && onlyPassesOver(caughtAnew) && memory.isKept();
    boolean keepsItsWay = keepsItsWay(origins, caughtAnew, failsOutside);
    CatchTree widened = keepsItsWay && memory.isKept() ? wrapper.catchToWiden(origins, own) : null;
    needsGuard &= !passesOver && widened == null && !(keepsItsWay && wrapper.canExtendTry(origins));
    boolean reports = failsOutside || !origins.isEmpty() || reportsAnew(caughtAnew);
    if (reports && failures.returnsOnTheSpot()) {
      otherFailures.refuseToForget();
    }
    if (reports || needsGuard) {
      others = ends.unconcerned();
      if (style != Style.STOP) {
        ends.dropQuestionForFailures(edits);
      }
    }
    for (Tree site : Sets.union(source.analysis().swallowed(), caughtAnew)) {
      if (HandlerSource.contains(loop.body(), site)) {
        report((CatchTree) site);
      }
    }
    for (Tree origin : List.copyOf(origins)) {
      if (origin instanceof ThrowTree statement && isEndOfCatch(statement) && canGoOnAfter(statement)) {
        statements.replace(statement, reportInsteadOf(statement));
        origins.remove(origin);
      }
    }
    for (Tree statement : source.analysis().dropped()) {
      if (source.isDropping(statement) && HandlerSource.contains(loop.body(), statement)) {
        if (!(statement instanceof StatementTree exit)) {
          throw new Refusal("the handler leaves the loop by an exception that a helper throws");
        }
        if (!others.contains(exit)) {
          replaceExit(exit);
        }
      }
    }
    boolean wraps = !origins.isEmpty() || failsOutside;
    if (wraps && !origins.stream().allMatch(this::isInBody)) {
      throw new Refusal("a record is worked on before it comes to the loop's body");
    }
    // Only once it is known whether some report has to be followed by a stop that needs the guard.
    List<String> report = reportLines(source.pathOf(loop.body()));
    if (needsGuard) {
      guard();
    }
    if (widened != null) {
      wrapper.widen(widened);
    } else if (wraps) {
      wrapper.wrap(origins, failsOutside, report);
    } else {
      wrapper.finish();
    }
  }

  /** Whether the place is in the body, and not where that takes the record. */
  private boolean isInBody(Tree origin) {
    Tree taken = loop.declaration() == null ? loop.extraction() : loop.declaration();
    return HandlerSource.contains(loop.body(), origin) && (taken == null || !HandlerSource.contains(taken, origin));
  }

  /** Whether catches, or what leaves the loop, will report what they do not report now. */
  private boolean reportsAnew(Set<CatchTree> caughtAnew) {
    return !Sets.union(source.analysis().swallowed(), caughtAnew).isEmpty()
        || source.analysis().dropped().stream().anyMatch(source::isDropping);
  }

  /** Whether all that is wrong are statements that pass over a record without a report. */
  private boolean onlyPassesOver(Set<CatchTree> caughtAnew) {
    return source.analysis().continued().isEmpty()
        && Sets.union(source.analysis().swallowed(), caughtAnew).isEmpty()
        && source.analysis().dropped().stream()
            .allMatch(tree -> source.isPassingOver(tree, loop.tree()) && HandlerSource.contains(loop.body(), tree));
  }

  /** Whether all that is wrong is that a try is too small for what fails, which stops as the handler wants it to. */
  private boolean keepsItsWay(Set<Tree> origins, Set<CatchTree> caughtAnew, boolean failsOutside) {
    return style == Style.REPORT_REST
        && !failsOutside
        && !origins.isEmpty()
        && source.analysis().continued().isEmpty()
        && !reportsAnew(caughtAnew);
  }

  private void guard() {
    if (!own.asksFirst(style)) {
      List<String> lines = guardLines();
      if (memory.isKept()) {
        throw new Refusal("the loop keeps by itself what has failed, and would not know of what the fix reports");
      }
      otherFailures.refuseToAsk();
      otherFailures.refuseToReportTwice();
      if (tellsOthers()) {
        throw FailureList.unasked();
      }
      wrapper.guard(lines);
    } else if (style == Style.STOP && goesOnAfterReporting()) {
      throw new Refusal("the loop asks whether a failure is reported, and goes on after one that is not");
    }
  }

  /** Whether the loop, whose order matters, tells of failures without the list that the fix would ask. */
  private boolean tellsOthers() {
    boolean breaks =
        source.analysis().swallowed().isEmpty()
            && source.analysis().dropped().stream()
                .anyMatch(tree -> tree instanceof BreakTree && source.isDropping(tree) && HandlerSource.contains(loop.body(), tree));
    boolean goesOn =
        source.analysis().continued().get(loop.tree()).stream()
            .anyMatch(site -> site != loop.tree() && !source.analysis().swallowed().contains(site));
    return (style == Style.STOP || source.handler().fifo())
        && (breaks || goesOn)
        && !Names.isUsedIn(source.loopAndHelpers(loop.tree()), failures.variable());
  }

  /** Whether the loop goes on where its code reports a failure by itself. */
  private boolean goesOnAfterReporting() {
    return source.analysis().continued().get(loop.tree()).stream()
        .anyMatch(site -> !source.analysis().swallowed().contains(site));
  }

  private List<String> guardLines() {
    String unit = layout.unit();
    List<String> lines = new ArrayList<>();
    lines.add("if (" + failures.isFilled() + ") {");
    if (style == Style.REPORT_REST) {
      lines.add(unit + failures.report(loop.record()));
      lines.add(unit + loop.next());
    } else {
      lines.add(unit + (loop.canBreak() ? "break;" : loop.next()));
    }
    lines.add("}");
    return lines;
  }

  /** Returns the statements that report the record at a place in the body, and stop there if that is the style. */
  private List<String> reportLines(TreePath place) {
    if (failures.returnsOnTheSpot() && places.isInFunction(place)) {
      throw new Refusal("a failure ends in a function, which cannot return for the handler");
    }
    List<String> lines = new ArrayList<>(List.of(failures.report(loop.record())));
    if (style == Style.STOP && !failures.returnsOnTheSpot()) {
      if (loop.canBreak() && places.isDirectlyInLoop(place)) {
        lines.add("break;");
      } else {
        needsGuard = true;
      }
    }
    return lines;
  }

  /** Makes a catch clause that swallows report instead, in the place where its failure ends. */
  private void report(CatchTree clause) {
    TreePath place = source.pathOf(clause);
    StatementTree last = CatchExits.lastOf(clause.getBlock());
    StatementTree early = CatchExits.firstEarly(clause.getBlock());
    if (early != null) {
      if (failures.returnsOnTheSpot()) {
        throw new Refusal("the catch that ends a failure is left in several places");
      }
      statements.insertBefore(early, List.of(failures.report(loop.record())));
      reportedEarly.add(clause);
      needsGuard |= style == Style.STOP;
      return;
    }
    if (last != null && source.isDropping(last)) {
      // What comes in the place of the statement that drops the rest reports as well.
      return;
    }
    boolean leaves =
        last instanceof ReturnTree || last instanceof BreakTree || last instanceof ContinueTree next && next.getLabel() != null;
    if (!leaves && !places.isInFunction(place) && !places.isDirectlyInLoopOrSwitch(place)) {
      throw new Refusal("the catch stands in a loop of its own, where it would report the record several times");
    }
    List<String> lines = reportLines(place);
    if (last instanceof ReturnTree tree && failures.returnsOnTheSpot() && !returnsNothing(tree)) {
      throw new Refusal("the response is built in a way that the fix cannot take apart");
    }
    if ((last instanceof BreakTree || last instanceof ReturnTree) && failures.returnsOnTheSpot()
        || last instanceof ContinueTree && style == Style.STOP) {
      statements.replace(last, lines);
    } else if (last instanceof YieldTree
        || (last instanceof BreakTree || last instanceof ReturnTree) && style == Style.STOP) {
      statements.insertBefore(last, lines.subList(0, 1));
    } else if (last instanceof ContinueTree || last instanceof BreakTree || last instanceof ReturnTree) {
      statements.insertBefore(last, lines);
    } else {
      statements.append(clause.getBlock(), lines);
    }
  }

  private static boolean returnsNothing(ReturnTree tree) {
    return EmptyResponse.is(tree.getExpression());
  }

  /** A catch that did nothing but to throw on has to say by itself what happened. */
  private List<String> reportInsteadOf(ThrowTree statement) {
    TreePath path = source.pathOf(statement);
    CatchTree clause = (CatchTree) path.getParentPath().getParentPath().getLeaf();
    List<String> lines = new ArrayList<>();
    if (clause.getBlock().getStatements().size() == 1 && log.isKept()) {
      String exception = CaughtException.name(clause, source, layout, edits);
      lines.addAll(log.lines(exception, loop.record()));
    }
    List<String> report = reportLines(path);
    boolean stops = report.contains("break;") || failures.returnsOnTheSpot();
    lines.addAll(own.reports(clause.getBlock()) ? report.subList(1, report.size()) : report);
    if (!places.isLastOfBody(path) && !stops) {
      lines.add(loop.next());
    }
    return lines;
  }

  /** Whether the next record can come where the body ended with an exception. */
  private boolean canGoOnAfter(ThrowTree statement) {
    return places.isDirectlyInLoopOrSwitch(source.pathOf(statement));
  }

  private boolean isEndOfCatch(ThrowTree statement) {
    TreePath path = source.pathOf(statement);
    return path.getParentPath().getLeaf() instanceof BlockTree block
        && path.getParentPath().getParentPath().getLeaf() instanceof CatchTree
        && block.getStatements().get(block.getStatements().size() - 1) == statement
        && HandlerSource.contains(loop.body(), statement);
  }

  /** Goes on with the next record, which the guard reports, where the rest was dropped. */
  private void replaceExit(StatementTree statement) {
    TreePath path = source.pathOf(statement);
    refuseInFinally(path);
    List<String> lines = new ArrayList<>();
    if (!reportsBefore(statement, path)) {
      lines.add(failures.report(loop.record()));
    }
    String label = labelOf();
    if (!places.isDirectlyInLoopOrSwitch(path)) {
      if (label == null) {
        throw new Refusal("the handler stops in a loop inside the record loop");
      }
      lines.add("continue " + label + ";");
    } else if (!places.isLastOfBody(path)) {
      lines.add(loop.next());
    }
    statements.replace(lines.isEmpty() ? EmptiedIf.around(statement, source, layout) : statement, lines);
  }

  /** Whether the record has been reported when the statement leaves the loop; a return may do so by itself. */
  private boolean reportsBefore(StatementTree statement, TreePath path) {
    if (reportedEarly.stream().anyMatch(clause -> HandlerSource.contains(clause, statement))) {
      return true;
    }
    Tree block = path.getParentPath().getLeaf();
    boolean swallowed =
        source.analysis().swallowed().stream().anyMatch(site -> CatchExits.lastOf(((CatchTree) site).getBlock()) == statement);
    return !swallowed
        && (statement instanceof BreakTree || layout.text(block).contains(failures.name() + ".add("));
  }

  /** A finally block that leaves the loop also ends what the handler does not catch. */
  private void refuseInFinally(TreePath path) {
    Tree child = path.getLeaf();
    for (Tree tree : path.getParentPath()) {
      if (tree instanceof TryTree outer && outer.getFinallyBlock() == child) {
        throw new Refusal("the handler leaves the loop in a finally block");
      }
      if (tree == loop.tree()) {
        return;
      }
      child = tree;
    }
  }

  private String labelOf() {
    Tree parent = source.pathOf(loop.tree()).getParentPath().getLeaf();
    return parent instanceof LabeledStatementTree labeled ? labeled.getLabel().toString() : null;
  }

  static boolean isGeneral(CatchTree clause, boolean withRuntime) {
    Tree declared = clause.getParameter().getType();
    String type = declared instanceof UnionTypeTree ? "" : ASTHelpers.getType(declared).toString();
    return type.equals("java.lang.Exception")
        || type.equals("java.lang.Throwable")
        || withRuntime && type.equals("java.lang.RuntimeException");
  }
}
