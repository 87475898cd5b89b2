package io.github.lambdabatch.fix;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.fix.BodyRewriter.Style;
import io.github.lambdabatch.flow.AnalysedHandler;
import io.github.lambdabatch.flow.HandlerAnalysis;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.ResponseKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a handler so that it reports each record that fails, and nothing else.
 *
 * <p>Whichever check offers the fix, it is the same: the replacements of all checks coalesce when they are patched
 * together, and each alone leaves a handler in which none of them finds anything.
 */
final class HandlerRewriter {
  private final HandlerSource source;
  private final BatchHandler handler;
  private final VisitorState state;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();
  private final Layout layout;
  private final SourceEdits edits;
  private final Names names;
  private final DetailRewriter details;

  /** The fields that the loop puts failures into, and that nobody empties. */
  private final Set<VarSymbol> filledFields = new LinkedHashSet<>();
  private final Set<Tree> endsWithoutFilled = new LinkedHashSet<>();

  /** The parallel loop that processes one record after the other now. */
  private final Set<Tree> madeSequential = new HashSet<>();

  /** The catches of the loop that take what helpers throw now, and that only logged what they took. */
  private final Set<CatchTree> caughtAnew = new LinkedHashSet<>();

  private HandlerRewriter(AnalysedHandler analysed, VisitorState state) {
    this.handler = analysed.handler();
    this.source = new HandlerSource(analysed, state);
    this.state = state.withPath(handler.path());
    this.layout = new Layout(state, enclosingMethod());
    this.edits = new SourceEdits(layout.source());
    this.names = new Names(this.state, fix);
    this.details = new DetailRewriter(source, this.state, layout, edits, names);
  }

  /** Returns the rewrite of the handler: all parts that it needs and that can be had. */
  static Rewrite rewrite(AnalysedHandler handler, VisitorState state) {
    return new HandlerRewriter(handler, state).rewrite();
  }

  private Tree enclosingMethod() {
    for (Tree tree : handler.path()) {
      if (tree instanceof MethodTree) {
        return tree;
      }
    }
    return handler.tree();
  }

  private Rewrite rewrite() {
    if (layout.escapesAscii()) {
      return Rewrite.refused("the file writes plain characters as Unicode escapes");
    }
    Map<Part, String> refusals = new EnumMap<>(Part.class);
    attempt(Part.LOOP, needsLoop(), this::rewriteHandler, refusals);
    attempt(Part.TYPE, handler.response() == ResponseKind.HIDDEN, this::declareResponse, refusals);
    attempt(Part.IDENTIFIERS, !source.analysis().wrongIdentifiers().isEmpty(), details::nameRecords, refusals);
    if (refusals.containsKey(Part.LOOP)) {
      filledFields.clear();
      endsWithoutFilled.clear();
      madeSequential.clear();
    }
    Set<Tree> ends = Sets.union(source.analysis().emptyResponses(), endsWithoutFilled);
    attempt(Part.RESPONSE, !ends.isEmpty(), () -> details.returnFailures(ends), refusals);
    Set<VarSymbol> fields = Sets.union(source.analysis().failureFields(), filledFields);
    Set<Tree> additions = Sets.filter(source.analysis().unsynchronized(), addition -> !isMadeSequential(addition));
    attempt(Part.FIELD, !fields.isEmpty(), () -> details.moveFieldsIntoHandler(fields, additions), refusals);
    attempt(Part.LIST, !additions.isEmpty(), () -> details.synchronizeCollections(additions), refusals);
    fix.setShortDescription("report each " + handler.kind().recordNoun() + " that fails as a batch item failure");
    try {
      MemberReplacements.add(edits, layout, state.getPath().getCompilationUnit(), fix, state.context);
    } catch (Refusal e) {
      return Rewrite.refused(e.getMessage());
    }
    return new Rewrite(fix.build(), refusals);
  }

  /** Makes the edits of one part, or none of them. */
  private void attempt(Part part, boolean isNeeded, Runnable rewriting, Map<Part, String> refusals) {
    SourceEdits.Mark before = edits.mark();
    try {
      if (isNeeded) {
        rewriting.run();
        edits.checkForOverlaps();
      }
    } catch (Refusal e) {
      edits.backTo(before);
      refusals.put(part, e.getMessage());
    }
  }

  private boolean isMadeSequential(Tree addition) {
    return madeSequential.stream().anyMatch(loop -> source.runsOnlyIn(loop, addition));
  }

  private boolean needsLoop() {
    HandlerAnalysis analysis = source.analysis();
    return !handler.hasBatchResponse()
        || !analysis.firstRecords().isEmpty()
        || !analysis.escapes().isEmpty()
        || !analysis.swallowed().isEmpty()
        || !analysis.continued().isEmpty() && (handler.fifo() || handler.kind().isStream())
        || !analysis.dropped().isEmpty() && !handler.kind().isStream();
  }

  private void declareResponse() {
    String response = names.type(handler.kind().responseClass());
    new ResultRewriter(source, state, layout, edits, response).declareReturnedResponse();
  }

  private void rewriteHandler() {
    if (source.analysis().undecided()) {
      throw new Refusal("the handler does more than the analysis can follow");
    }
    if (handler.timeWindow()) {
      throw new Refusal("the handler of a tumbling window has to return the window's state as well");
    }
    if (state.getSymbolFromString(handler.kind().responseClass()) == null) {
      throw new Refusal(
          handler.kind().responseName()
              + " is not on the class path; aws-lambda-java-events "
              + handler.kind().responseSince()
              + " brings it");
    }
    if (ASTHelpers.getSymbol(handler.enclosingClass()).isInterface()) {
      throw new Refusal("the handler is an interface, which other files may implement");
    }
    if (source.analysis().workLoops().isEmpty() && !source.analysis().firstRecords().isEmpty()) {
      loopOverAll();
      return;
    }
    Tree loop = workLoop();
    Tree callable = source.callableAround(loop);
    ImmutableList<MethodInvocationTree> calls = source.callsTo(callable, "the record loop");
    FailureList failures = handler.hasBatchResponse() ? existing(loop, loop, calls) : added(loop, calls);
    boolean helpersThrow = letHelpersThrow(loop);
    boolean isIdle = source.analysis().workLoops().isEmpty();
    rewriteLoop(loop, failures, isIdle || helpersThrow || isCaughtOutside(loop));
  }

  /** Makes a handler of the first record one of all records. */
  private void loopOverAll() {
    FirstRecordRewriter first = new FirstRecordRewriter(source, state.getTypes(), layout, edits, names);
    VariableTree declaration = first.declaration();
    FailureList failures =
        handler.hasBatchResponse()
            ? existing(declaration, source.handler().body(), ImmutableList.of())
            : added(declaration, ImmutableList.of());
    letHelpersThrow(source.handler().body());
    first.rewrite(declaration, failures, FailureLog.at(declaration, source, names), style(declaration));
  }

  private Tree workLoop() {
    ImmutableSet<Tree> loops =
        source.analysis().workLoops().isEmpty() ? idleLoops() : source.analysis().workLoops();
    if (loops.isEmpty()) {
      throw new Refusal("there is no record loop to rewrite");
    }
    if (loops.size() > 1) {
      throw new Refusal("the handler works on its records in several loops");
    }
    Tree loop = loops.iterator().next();
    if (source.analysis().handedOff().contains(loop)) {
      throw new Refusal("the work on a record is handed on as a function, whose failure may show anywhere");
    }
    if (handler.kind().isStream() && source.analysis().grouped().contains(loop)) {
      throw new Refusal("the records of a stream have one order, and the handler takes them in groups");
    }
    if (!handler.hasBatchResponse()) {
      new BehindTheLoop(source, loop).refuse();
    }
    return loop;
  }

  /** Returns the loops that do no work yet, but are where it will be done; a stream that maps records is none. */
  private ImmutableSet<Tree> idleLoops() {
    return source.analysis().loops().stream()
        .filter(
            loop ->
                !(loop instanceof MethodInvocationTree call)
                    || ASTHelpers.getSymbol(call).name.toString().startsWith("forEach"))
        .collect(toImmutableSet());
  }

  /** Makes a handler without a batch response collect failures and return them. */
  private FailureList added(Tree loop, ImmutableList<MethodInvocationTree> calls) {
    String response = names.type(handler.kind().responseClass());
    ResultRewriter result = new ResultRewriter(source, state, layout, edits, response);
    result.declareResponse();
    FailureList failures = newList(loop, response, calls);
    result.returnFailures(declaration(loop, failures), failures.name());
    return failures;
  }

  /** Takes the list that the handler collects failures in; makes one where it always returns an empty response. */
  private FailureList existing(Tree loop, Tree work, ImmutableList<MethodInvocationTree> calls) {
    ExistingFailures existing = new ExistingFailures(source, state.getTypes());
    VarSymbol list = existing.listAt(loop);
    String response = names.type(handler.kind().responseClass());
    if (list != null) {
      if (existing.isNeverEmptied(list)) {
        // Failures of the batch before would be taken for those of this one.
        details.refuseUnlessMovable(list);
        filledFields.add(list);
      }
      VarSymbol given = source.givenFor(list, calls);
      ReturnTree end = given == null ? null : existing.endWithout(given, calls.isEmpty() ? loop : calls.get(0));
      if (end != null && !existing.holdsItems(list.type)) {
        // What stops and reports now would go on, and the last return would lose it.
        throw new Refusal("the failures are not in a list of batch item failures");
      }
      if (end != null) {
        endsWithoutFilled.add(end);
      }
      if (staysParallel(loop)) {
        details.synchronizeUnlessItIs(list, loop);
      }
      String element = existing.holdsItems(list.type) ? elementOf(list) : null;
      return failures(list.name.toString(), element, response);
    }
    VarSymbol object = existing.responseAt(loop, work);
    if (object != null) {
      String item = object.type.tsym.getQualifiedName() + ".BatchItemFailure";
      return failures(object.name + ".getBatchItemFailures()", names.nestedType(item), response);
    }
    if (!source.canReturn(handler.kind().responseClass(), state)) {
      throw new Refusal("the handler returns its failures in another type");
    }
    boolean inHandler = calls.isEmpty() && !(loop instanceof MethodInvocationTree);
    if (handler.kind().isStream() && inHandler) {
      return failures(null, response + ".BatchItemFailure", response);
    }
    Set<VariableTree> emptyResponses = existing.emptyResponses();
    if (!source.analysis().emptyResponses().isEmpty()) {
      throw new Refusal("the failures are not in a list of batch item failures");
    }
    FailureList failures = newList(loop, response, calls);
    ResultRewriter result = new ResultRewriter(source, state, layout, edits, response);
    result.returnFailures(declaration(loop, failures), failures.name());
    emptyResponses.forEach(new Statements(layout, edits)::remove);
    return failures;
  }

  private String elementOf(VarSymbol list) {
    String item = list.type.getTypeArguments().head.tsym.getQualifiedName().toString();
    return names.nestedType(item);
  }

  private FailureList newList(Tree loop, String response, ImmutableList<MethodInvocationTree> calls) {
    List<Tree> scopes = new ArrayList<>(List.of(enclosingMethod()));
    calls.forEach(call -> scopes.add(source.callableAround(call)));
    scopes.add(source.callableAround(loop));
    String name = Names.unused(scopes, "batchItemFailures", "itemFailures");
    String element = response + ".BatchItemFailure";
    String type = names.type("java.util.List") + "<" + element + ">";
    for (MethodInvocationTree call : calls) {
      String separator = call.getArguments().isEmpty() ? "" : ", ";
      edits.insert(layout.end(call) - 1, separator + name);
    }
    for (MethodInvocationTree call : calls) {
      addParameter(ASTHelpers.getSymbol(call), type + " " + name);
    }
    return failures(name, element, response);
  }

  private FailureList failures(@Nullable String name, @Nullable String element, String response) {
    return new FailureList(name, element, response, () -> names.type("java.util.List"), handler.kind());
  }

  private void addParameter(MethodSymbol symbol, String parameter) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == symbol) {
          if (tree.getParameters().isEmpty()) {
            throw new Refusal("the record loop is in a method that is not given the records");
          }
          VariableTree last = tree.getParameters().get(tree.getParameters().size() - 1);
          edits.insert(layout.end(last), ", " + parameter);
        }
        return super.visitMethod(tree, null);
      }
    }.scan(state.getPath().getCompilationUnit(), null);
  }

  private String declaration(Tree loop, FailureList failures) {
    String list = names.type("java.util.List") + "<" + failures.element() + "> " + failures.name() + " = ";
    String made = "new " + names.type("java.util.ArrayList") + "<>()";
    return list + (staysParallel(loop) ? names.type("java.util.Collections") + ".synchronizedList(" + made + ")" : made) + ";";
  }

  /** Whether several threads will fill the list of failures. */
  private boolean staysParallel(Tree loop) {
    return style(loop) == Style.GO_ON
        && loop instanceof MethodInvocationTree
        && !PipelineLoop.matches(loop, state.getTypes())
        && recordLoop(loop).isParallel();
  }

  private RecordLoop recordLoop(Tree loop) {
    return RecordLoop.of(loop, layout, state.getTypes());
  }

  private Style style(Tree loop) {
    if (handler.kind().isStream()) {
      return Style.STOP;
    }
    boolean drops = source.analysis().dropped().stream().anyMatch(statement -> !source.isPassingOver(statement, loop));
    return handler.fifo() || drops ? Style.REPORT_REST : Style.GO_ON;
  }

  /** Whether a catch around the loop ends the failure of a record. */
  private boolean isCaughtOutside(Tree loop) {
    Tree child = loop;
    for (Tree tree : source.pathOf(loop).getParentPath()) {
      if (tree instanceof TryTree outer && outer.getBlock() == child) {
        for (CatchTree clause : outer.getCatches()) {
          if (source.analysis().swallowed().contains(clause)) {
            return true;
          }
        }
      }
      child = tree;
    }
    return false;
  }

  /** Lets the helpers that swallow a failure throw it, so that the loop hears of it. */
  private boolean letHelpersThrow(Tree loop) {
    boolean any = false;
    for (Tree site : source.analysis().swallowed()) {
      if (source.callableAround(site) != source.callableAround(loop)) {
        CatchTree watching = new HelperRewriter(source, layout, edits, names).letThrow((CatchTree) site, loop);
        if (watching != null) {
          caughtAnew.add(watching);
        }
        any = true;
      }
    }
    return any;
  }

  private void rewriteLoop(Tree loop, FailureList failures, boolean failsOutside) {
    Style style = style(loop);
    FailureLog log = FailureLog.at(loop, source, names);
    if (PipelineLoop.matches(loop, state.getTypes())) {
      PipelineLoop.of(source, (MethodInvocationTree) loop, state.getTypes())
          .rewrite(source, layout, edits, names, handler.kind(), failures, log, style);
      return;
    }
    RecordLoop records = recordLoop(loop);
    if (records.extraction() != null) {
      records = records.named(Names.unusedIn(source.pathOf(records.body()), handler.kind().recordNoun(), "record"));
    }
    if (records.isParallel() && style != Style.GO_ON) {
      records.processOneByOne(edits, layout);
      madeSequential.add(loop);
    }
    CountedLoops.refuse(loop, records.body(), handler.kind().isStream(), state.getTypes());
    new BodyRewriter(source, state.getTypes(), layout, edits, names, records, failures, log, style)
        .rewrite(caughtAnew, failsOutside);
  }
}
