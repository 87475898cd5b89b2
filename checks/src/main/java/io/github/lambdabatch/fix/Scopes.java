package io.github.lambdabatch.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of local variables that are declared where they are taken, or used where they are not declared.
 *
 * <p>It needs no types. What patterns bind counts as declared up to the end of the block.
 */
final class Scopes extends TreeScanner<Void, Void> {
  /** The names that are declared, in the scopes around; those outside of a class can be declared anew in it. */
  private Deque<Set<String>> scopes = new ArrayDeque<>();

  private Set<String> outside = new HashSet<>();

  /** The names that are those of local variables somewhere in the member, and that no field of the file has. */
  private Set<String> locals = Set.of();

  /** The variable whose initializer is looked at, which cannot use it. */
  private @Nullable String initialized;

  private final Set<String> fields;
  private final Set<String> misused = new HashSet<>();

  private Scopes(Set<String> fields) {
    this.fields = fields;
  }

  /** Returns the names that are declared twice or used out of their scope. */
  static Set<String> misusedIn(Tree tree) {
    Scopes scopes = new Scopes(fieldsIn(tree));
    scopes.scan(tree, null);
    return scopes.misused;
  }

  private static Set<String> fieldsIn(Tree tree) {
    Set<String> fields = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree clazz, Void unused) {
        for (Tree member : clazz.getMembers()) {
          if (member instanceof VariableTree field) {
            fields.add(field.getName().toString());
          }
        }
        return super.visitClass(clazz, null);
      }
    }.scan(tree, null);
    return fields;
  }

  private Set<String> localsIn(Tree tree) {
    Set<String> found = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        found.add(variable.getName().toString());
        return super.visitVariable(variable, null);
      }
    }.scan(tree, null);
    found.removeAll(fields);
    return found;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    Deque<Set<String>> around = scopes;
    Set<String> aroundOutside = outside;
    outside = new HashSet<>(outside);
    around.forEach(outside::addAll);
    Set<String> aroundLocals = locals;
    initialized = null;
    for (Tree member : tree.getMembers()) {
      scopes = new ArrayDeque<>();
      if (outside.isEmpty()) {
        locals = localsIn(member);
      }
      if (member instanceof VariableTree field) {
        scan(field.getInitializer(), null);
      } else {
        scan(member, null);
      }
    }
    scopes = around;
    outside = aroundOutside;
    locals = aroundLocals;
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    return inScope(() -> super.visitMethod(tree, null));
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    initialized = null;
    return inScope(() -> super.visitLambdaExpression(tree, null));
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    return inScope(() -> super.visitBlock(tree, null));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    inScope(() -> super.visitForLoop(tree, null));
    declareBindings(tree.getCondition());
    return null;
  }

  /** What comes after a loop may see what its condition binds. */
  private void declareBindings(Tree condition) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree tree, Void unused) {
        declare(tree.getVariable().getName().toString());
        return null;
      }
    }.scan(condition, null);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    scan(tree.getExpression(), null);
    return inScope(
        () -> {
          scan(tree.getVariable(), null);
          scan(tree.getStatement(), null);
        });
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    inScope(
        () -> {
          scan(tree.getResources(), null);
          scan(tree.getBlock(), null);
        });
    scan(tree.getCatches(), null);
    scan(tree.getFinallyBlock(), null);
    return null;
  }

  @Override
  public Void visitCatch(CatchTree tree, Void unused) {
    return inScope(() -> super.visitCatch(tree, null));
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    return inScope(() -> super.visitSwitch(tree, null));
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return inScope(() -> super.visitSwitchExpression(tree, null));
  }

  @Override
  public Void visitCase(CaseTree tree, Void unused) {
    // The labels name constants, or bind.
    return tree.getStatements() == null ? inScope(() -> super.visitCase(tree, null)) : super.visitCase(tree, null);
  }

  private Void inScope(Runnable inside) {
    scopes.push(new HashSet<>());
    inside.run();
    scopes.pop();
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    String name = tree.getName().toString();
    initialized = name;
    scan(tree.getInitializer(), null);
    initialized = null;
    if (!name.isEmpty() && scopes.stream().anyMatch(scope -> scope.contains(name))) {
      misused.add(name);
    }
    declare(name);
    return null;
  }

  private void declare(String name) {
    if (!scopes.isEmpty()) {
      scopes.peek().add(name);
    }
  }

  @Override
  public Void visitBindingPattern(BindingPatternTree tree, Void unused) {
    declare(tree.getVariable().getName().toString());
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (!(tree.getMethodSelect() instanceof IdentifierTree)) {
      scan(tree.getMethodSelect(), null);
    }
    scan(tree.getArguments(), null);
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    String name = tree.getName().toString();
    if (name.equals(initialized) || locals.contains(name) && !isDeclared(name)) {
      misused.add(name);
    }
    return null;
  }

  private boolean isDeclared(String name) {
    return outside.contains(name) || scopes.stream().anyMatch(scope -> scope.contains(name));
  }
}
