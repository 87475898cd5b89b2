package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symbol;
import io.github.lambdabatch.flow.state.Value.Function;
import io.github.lambdabatch.knowledge.Concurrency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a run can look into: the methods of the compilation unit that have a body, and the functions that its fields hold. */
final class Declarations {
  private final ImmutableSet<Symbol> types;
  private final ImmutableMap<Symbol, ClassTree> singles;
  private final ImmutableSet<Symbol> counters;
  private final ImmutableMap<MethodSymbol, MethodTree> methods;
  private final ImmutableMap<Symbol, Function> functions;
  private final ImmutableSet<Symbol> oneAtATime;
  private final ImmutableMap<Symbol, NewClassTree> creations;
  private final int nodes;

  private Declarations(
      ImmutableSet<Symbol> types,
      ImmutableMap<Symbol, ClassTree> singles,
      ImmutableSet<Symbol> counters,
      ImmutableMap<MethodSymbol, MethodTree> methods,
      ImmutableMap<Symbol, Function> functions,
      ImmutableSet<Symbol> oneAtATime,
      ImmutableMap<Symbol, NewClassTree> creations,
      int nodes) {
    this.types = types;
    this.singles = singles;
    this.counters = counters;
    this.methods = methods;
    this.functions = functions;
    this.oneAtATime = oneAtATime;
    this.creations = creations;
    this.nodes = nodes;
  }

  static Declarations of(CompilationUnitTree unit) {
    Collector collector = new Collector();
    collector.scan(unit, null);
    collector.functions.keySet().removeAll(collector.assigned);
    collector.oneAtATime.removeAll(collector.assigned);
    collector.creations.keySet().removeAll(collector.assigned);
    return new Declarations(
        collector.types.build(),
        SingleClasses.of(unit),
        Counters.of(unit),
        collector.methods.buildKeepingLast(),
        ImmutableMap.copyOf(collector.functions),
        ImmutableSet.copyOf(collector.oneAtATime),
        ImmutableMap.copyOf(collector.creations),
        collector.nodes);
  }

  /** Whether the compilation unit declares the type. */
  boolean declares(Symbol type) {
    return types.contains(type);
  }

  /** Returns the declaration of a class of which the compilation unit makes one object, at one place; null for others. */
  @Nullable ClassTree single(Symbol type) {
    return singles.get(type);
  }

  /** Whether the variable counts up or down to a small number. */
  boolean isCounter(Symbol variable) {
    return counters.contains(variable);
  }

  /** Returns the method's declaration, if the compilation unit has it, and it has a body. */
  @Nullable MethodTree method(MethodSymbol method) {
    return methods.get(method);
  }

  /** Returns the function that a field was made with; null where it has none, or may have been given another one. */
  @Nullable Function function(Symbol field) {
    return functions.get(field);
  }

  /** Returns where the object of a field is made; null where it is made in another way, or may be another one. */
  @Nullable NewClassTree creation(@Nullable Symbol field) {
    return creations.get(field);
  }

  /** Returns whether the call is of, or is given, an executor with a single thread, or a semaphore that lets one in. */
  boolean isOneAtATime(Tree call) {
    if (!(call instanceof MethodInvocationTree tree)) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(tree);
    return receiver != null && oneAtATime.contains(ASTHelpers.getSymbol(receiver))
        || tree.getArguments().stream().anyMatch(argument -> oneAtATime.contains(ASTHelpers.getSymbol(argument)));
  }

  /** Returns how many trees the compilation unit has. */
  int nodes() {
    return nodes;
  }

  private static final class Collector extends TreeScanner<Void, Void> {
    final ImmutableSet.Builder<Symbol> types = ImmutableSet.builder();
    final ImmutableMap.Builder<MethodSymbol, MethodTree> methods = ImmutableMap.builder();
    final Map<Symbol, Function> functions = new HashMap<>();
    final Set<Symbol> oneAtATime = new HashSet<>();
    final Map<Symbol, NewClassTree> creations = new HashMap<>();
    final Set<Symbol> assigned = new HashSet<>();
    int nodes;

    @Override
    public Void scan(Tree tree, Void unused) {
      nodes++;
      return super.scan(tree, null);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      types.add(ASTHelpers.getSymbol(tree));
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      if (tree.getBody() != null) {
        methods.put(ASTHelpers.getSymbol(tree), tree);
      }
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      VarSymbol symbol = ASTHelpers.getSymbol(tree);
      Tree function = tree.getInitializer() == null ? null : function(ASTHelpers.stripParentheses(tree.getInitializer()));
      boolean isOwnField = symbol.getKind() == ElementKind.FIELD && isOfThisUnitAlone(symbol);
      if (function != null && isOwnField) {
        functions.put(symbol, new Function(function));
      }
      if (isOwnField && tree.getInitializer() instanceof NewClassTree creation) {
        creations.put(symbol, creation);
      }
      if (tree.getInitializer() != null && letsOneIn(tree.getInitializer())) {
        oneAtATime.add(symbol);
      }
      return super.visitVariable(tree, null);
    }

    private static boolean letsOneIn(ExpressionTree made) {
      if (made instanceof NewClassTree creation) {
        return Concurrency.hasRoomForArgument(ASTHelpers.getSymbol(creation)) && isOne(creation.getArguments());
      }
      if (!(made instanceof MethodInvocationTree call)) {
        return false;
      }
      MethodSymbol method = ASTHelpers.getSymbol(call);
      return Concurrency.hasOneThread(method)
          || Concurrency.hasRoomForArgument(method) && isOne(call.getArguments());
    }

    private static boolean isOne(List<? extends ExpressionTree> arguments) {
      return arguments.get(0) instanceof LiteralTree literal && Integer.valueOf(1).equals(literal.getValue());
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      assigned.add(ASTHelpers.getSymbol(tree.getVariable()));
      return super.visitAssignment(tree, null);
    }

    private static @Nullable Tree function(ExpressionTree made) {
      if (made instanceof NewClassTree creation) {
        return Functions.onlyMethod(creation);
      }
      return made instanceof LambdaExpressionTree || made instanceof MemberReferenceTree ? made : null;
    }

    /** Whether nobody outside of the compilation unit gives the field another value, as a framework does that finds its annotation. */
    private static boolean isOfThisUnitAlone(VarSymbol field) {
      return field.getModifiers().contains(Modifier.FINAL)
          || field.isPrivate() && field.getAnnotationMirrors().isEmpty();
    }
  }
}
