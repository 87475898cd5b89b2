package io.github.lambdabatch.cdk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.github.lambdabatch.cdk.CdkClass.Role;
import io.github.lambdabatch.options.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the event sources of a compilation unit that are defined without {@code ReportBatchItemFailures}.
 *
 * <p>A unit whose text never names the package of the library has none, and costs no more than that search.
 */
public final class EventSourceFinder {
  private static final String BATCH_SIZE = "batchSize";
  private static final String ENABLED = "enabled";
  private static final String SOURCE_ARN = "eventSourceArn";

  /** Properties that only sources of other kinds have. */
  private static final ImmutableSet<String> OF_OTHER_SOURCES =
      ImmutableSet.of(
          "amazonManagedKafkaEventSourceConfig",
          "documentDbEventSourceConfig",
          "kafkaBootstrapServers",
          "kafkaConsumerGroupId",
          "kafkaTopic",
          "queues",
          "schemaRegistryConfig",
          "selfManagedEventSource",
          "selfManagedKafkaEventSourceConfig",
          "sourceAccessConfigurations",
          "topics");

  private final VisitorState state;
  private final Variables variables;

  private EventSourceFinder(CompilationUnitTree unit, VisitorState state) {
    this.state = state;
    this.variables = new Variables(unit);
  }

  /**
   * Returns the event sources of the compilation unit that leave the setting off, in the order of the source.
   *
   * @param unit the compilation unit
   * @param state the state of its compilation
   */
  public static ImmutableList<EventSourceDefinition> withoutReports(CompilationUnitTree unit, VisitorState state) {
    CharSequence source = state.getSourceCode();
    if (source == null || !source.toString().contains(CdkClass.PACKAGE)) {
      return ImmutableList.of();
    }
    try {
      return find(unit, state);
    } catch (RuntimeException | StackOverflowError e) {
      if (Strictness.isOn()) {
        throw e;
      }
      return ImmutableList.of();
    }
  }

  private static ImmutableList<EventSourceDefinition> find(CompilationUnitTree unit, VisitorState state) {
    Beginnings beginnings = new Beginnings();
    beginnings.scan(new TreePath(unit), null);
    if (beginnings.found.isEmpty()) {
      return ImmutableList.of();
    }
    EventSourceFinder finder = new EventSourceFinder(unit, state);
    return beginnings.calls.stream().anyMatch(call -> EscapeHatch.isAt(call, finder.variables))
        ? ImmutableList.of()
        : beginnings.found.stream().flatMap(path -> finder.judge(path).stream()).collect(toImmutableList());
  }

  /** Collects where definitions begin: the calls that make a builder, and the constructors. */
  private static final class Beginnings extends TreePathScanner<Void, Void> {
    private final List<TreePath> found = new ArrayList<>();
    private final List<TreePath> calls = new ArrayList<>();

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      calls.add(getCurrentPath());
      if (Trees.methodOf(tree).flatMap(CdkClass::ofFactory).isPresent()) {
        found.add(getCurrentPath());
      }
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      if (builtBy(tree).isPresent() || made(tree).isPresent()) {
        found.add(getCurrentPath());
      }
      return super.visitNewClass(tree, null);
    }
  }

  private Optional<EventSourceDefinition> judge(TreePath path) {
    return judgeAlone(path)
        .map(
            source ->
                source.refusal().isEmpty() && Branches.isOnInAnother(path)
                    ? EventSourceDefinition.refused(
                        source.path(),
                        source.kind(),
                        "it is switched on in the other case, and off here perhaps on purpose")
                    : source);
  }

  private Optional<EventSourceDefinition> judgeAlone(TreePath path) {
    if (path.getLeaf() instanceof NewClassTree tree) {
      return builtBy(tree).isPresent()
          ? builtBy(tree).flatMap(cdk -> judgeBuilder(path, cdk))
          : made(tree).flatMap(cdk -> judgeConstructor(path, tree, cdk));
    }
    return Trees.methodOf((MethodInvocationTree) path.getLeaf())
        .flatMap(CdkClass::ofFactory)
        .flatMap(cdk -> judgeBuilder(path, cdk));
  }

  private static Optional<CdkClass> builtBy(NewClassTree tree) {
    return tree.getClassBody() == null
        ? CdkClass.ofBuilder(ASTHelpers.getSymbol(tree.getIdentifier()))
        : Optional.empty();
  }

  /** Returns the event source that is made without properties. */
  private static Optional<CdkClass> made(NewClassTree tree) {
    return tree.getArguments().size() == 1
        ? CdkClass.of(ASTHelpers.getSymbol(tree.getIdentifier()))
            .filter(cdk -> cdk.role() == Role.FINISHED && cdk.kind().isPresent())
        : Optional.empty();
  }

  private Optional<EventSourceDefinition> judgeConstructor(TreePath path, NewClassTree tree, CdkClass cdk) {
    if (tree.getClassBody() != null && overridesSomething(tree.getClassBody())) {
      return Optional.empty();
    }
    return cdk.kind().map(kind -> new SettingFix(state.withPath(path)).ofConstructor(path, tree, kind));
  }

  private static boolean overridesSomething(ClassTree body) {
    return body.getMembers().stream()
        .anyMatch(
            member ->
                member instanceof MethodTree method && !ASTHelpers.getSymbol(method).isConstructor());
  }

  private Optional<EventSourceDefinition> judgeBuilder(TreePath path, CdkClass cdk) {
    return DefinitionReader.read(path, cdk, variables)
        .filter(this::leavesReportsOff)
        .flatMap(d -> kindOf(d).map(kind -> new SettingFix(state.withPath(path)).ofDefinition(d, kind)));
  }

  private boolean leavesReportsOff(Definition definition) {
    return definition.setting(definition.cdk().setting()).stream().allMatch(call -> Setting.of(call) == Setting.OFF)
        && definition.setting(BATCH_SIZE).stream().allMatch(Setting::isBatch)
        && definition.setting(ENABLED).stream().noneMatch(call -> call.always() && Setting.isOff(call))
        && definition.calls().stream().noneMatch(call -> OF_OTHER_SOURCES.contains(call.property()));
  }

  private Optional<SourceKind> kindOf(Definition definition) {
    if (definition.cdk().kind().isPresent()) {
      return definition.cdk().kind();
    }
    SourceArn arn = new SourceArn(variables, state);
    ImmutableSet<Optional<SourceKind>> kinds =
        definition.setting(SOURCE_ARN).stream().map(arn::kindOf).collect(ImmutableSet.toImmutableSet());
    return kinds.size() == 1 ? kinds.iterator().next() : Optional.empty();
  }
}
