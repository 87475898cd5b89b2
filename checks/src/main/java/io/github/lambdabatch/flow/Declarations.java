package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.lambdabatch.flow.state.Value.Function;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a run can look into: the methods of the compilation unit that have a body, and the functions that its fields hold. */
final class Declarations {
  private final ImmutableMap<MethodSymbol, MethodTree> methods;
  private final ImmutableMap<Symbol, Function> functions;
  private final int nodes;

  private Declarations(
      ImmutableMap<MethodSymbol, MethodTree> methods, ImmutableMap<Symbol, Function> functions, int nodes) {
    this.methods = methods;
    this.functions = functions;
    this.nodes = nodes;
  }

  static Declarations of(CompilationUnitTree unit) {
    Collector collector = new Collector();
    collector.scan(unit, null);
    collector.functions.keySet().removeAll(collector.assigned);
    return new Declarations(
        collector.methods.buildKeepingLast(), ImmutableMap.copyOf(collector.functions), collector.nodes);
  }

  /** Returns the method's declaration, if the compilation unit has it, and it has a body. */
  @Nullable MethodTree method(MethodSymbol method) {
    return methods.get(method);
  }

  /** Returns the function that a field was made with; null where it has none, or may have been given another one. */
  @Nullable Function function(Symbol field) {
    return functions.get(field);
  }

  /** Returns how many trees the compilation unit has. */
  int nodes() {
    return nodes;
  }

  private static final class Collector extends TreeScanner<Void, Void> {
    final ImmutableMap.Builder<MethodSymbol, MethodTree> methods = ImmutableMap.builder();
    final Map<Symbol, Function> functions = new HashMap<>();
    final Set<Symbol> assigned = new HashSet<>();
    int nodes;

    @Override
    public Void scan(Tree tree, Void unused) {
      nodes++;
      return super.scan(tree, null);
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
      if (function != null && symbol.getKind() == ElementKind.FIELD && isOfThisUnitAlone(symbol)) {
        functions.put(symbol, new Function(function));
      }
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      assigned.add(ASTHelpers.getSymbol(tree.getVariable()));
      return super.visitAssignment(tree, null);
    }

    private static @Nullable Tree function(ExpressionTree made) {
      if (made instanceof NewClassTree creation) {
        return Calls.onlyMethod(creation);
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
