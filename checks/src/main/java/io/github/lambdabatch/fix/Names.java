package io.github.lambdabatch.fix;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.google.errorprone.util.FindIdentifiers;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Kinds.KindSelector;
import com.sun.tools.javac.code.Symbol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names for what a rewrite adds: types as the file can name them, variables that clash with none of its own. */
final class Names {
  private static final int MAX_SUFFIX = 99;

  private final VisitorState state;
  private final SuggestedFix.Builder fix;

  /**
   * Makes names for a handler.
   *
   * @param state the state at the handler
   * @param fix the fix to which imports are added
   */
  Names(VisitorState state, SuggestedFix.Builder fix) {
    this.state = state;
    this.fix = fix;
  }

  /**
   * Returns how the handler can name a class: by its simple name, imported if need be, or in full.
   *
   * <p>In full where the simple name is taken, and where the imports, which are written anew when one is added, have
   * comments among them.
   */
  String type(String qualifiedName) {
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    Symbol found = FindIdentifiers.findIdent(simple, state, KindSelector.TYP);
    if (found != null) {
      return found.getQualifiedName().contentEquals(qualifiedName) ? simple : qualifiedName;
    }
    if (importsHoldComments()) {
      return qualifiedName;
    }
    fix.addImport(qualifiedName);
    return simple;
  }

  private boolean importsHoldComments() {
    List<? extends ImportTree> imports = state.getPath().getCompilationUnit().getImports();
    if (imports.isEmpty()) {
      return false;
    }
    int start = ASTHelpers.getStartPosition(imports.get(0));
    int end = state.getEndPosition(imports.get(imports.size() - 1));
    return !Layout.commentsIn(state.getSourceCode().subSequence(start, end).toString(), state.context).isEmpty();
  }

  /** Returns how the handler can name a nested class: by its simple name only where it is imported already. */
  String nestedType(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    String simple = qualifiedName.substring(dot + 1);
    Symbol found = FindIdentifiers.findIdent(simple, state, KindSelector.TYP);
    return found != null && found.getQualifiedName().contentEquals(qualifiedName)
        ? simple
        : type(qualifiedName.substring(0, dot)) + "." + simple;
  }

  /** Returns the first of the candidates that no variable or identifier of the trees has. */
  static String unused(List<? extends Tree> scopes, String... candidates) {
    return firstFree(usedIn(scopes), candidates);
  }

  /** Returns whether one of the trees names the variable, alone or as a member. */
  static boolean isUsedIn(List<? extends Tree> scopes, String variable) {
    return usedIn(scopes).contains(variable);
  }

  private static Set<String> usedIn(List<? extends Tree> scopes) {
    Set<String> taken = new HashSet<>();
    for (Tree scope : scopes) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
          taken.add(tree.getName().toString());
          return super.visitVariable(tree, null);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
          taken.add(tree.getName().toString());
          return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
          if (tree.getExpression().toString().equals("this")) {
            taken.add(tree.getIdentifier().toString());
          }
          return super.visitMemberSelect(tree, null);
        }
      }.scan(scope, null);
    }
    return taken;
  }

  /** Returns the first of the candidates that no variable in scope at the end of the path has, or is used there. */
  static String unusedIn(TreePath path, String... candidates) {
    Set<String> taken = inScopeAt(path);
    taken.addAll(usedIn(List.of(path.getLeaf())));
    return firstFree(taken, candidates);
  }

  /** Returns the first of the candidates that no variable in scope at the end of the path has. */
  static String unusedAt(TreePath path, String... candidates) {
    return firstFree(inScopeAt(path), candidates);
  }

  /** Returns the first of the candidates that neither has such a variable nor is among the names that stay in use. */
  static String unusedBeside(Set<String> used, TreePath path, String... candidates) {
    Set<String> taken = inScopeAt(path);
    taken.addAll(used);
    return firstFree(taken, candidates);
  }

  private static Set<String> inScopeAt(TreePath path) {
    Set<String> taken = new HashSet<>();
    Tree child = null;
    for (Tree tree : path) {
      if (tree instanceof BlockTree block) {
        for (StatementTree statement : block.getStatements()) {
          if (statement == child) {
            break;
          }
          add(taken, statement);
        }
      } else if (tree instanceof CaseTree branch) {
        addBindings(taken, branch);
      } else if (tree instanceof SwitchTree choice) {
        choice.getCases().forEach(branch -> addVariables(taken, branch));
      } else if (tree instanceof SwitchExpressionTree choice) {
        choice.getCases().forEach(branch -> addVariables(taken, branch));
      } else if (tree instanceof ForLoopTree loop) {
        loop.getInitializer().forEach(statement -> add(taken, statement));
        addBindings(taken, loop.getCondition());
      } else if (tree instanceof IfTree branch) {
        addBindings(taken, branch.getCondition());
      } else if (tree instanceof WhileLoopTree loop) {
        addBindings(taken, loop.getCondition());
      } else if (tree instanceof TryTree tried) {
        tried.getResources().forEach(resource -> add(taken, resource));
      } else if (tree instanceof EnhancedForLoopTree loop) {
        add(taken, loop.getVariable());
      } else if (tree instanceof LambdaExpressionTree lambda) {
        lambda.getParameters().forEach(parameter -> add(taken, parameter));
      } else if (tree instanceof CatchTree clause) {
        add(taken, clause.getParameter());
      } else if (tree instanceof MethodTree method) {
        method.getParameters().forEach(parameter -> add(taken, parameter));
        break;
      }
      child = tree;
    }
    return taken;
  }

  private static void add(Set<String> taken, Tree tree) {
    if (tree instanceof VariableTree variable) {
      taken.add(variable.getName().toString());
    } else if (tree instanceof IfTree branch) {
      // What comes after the statement may see them, as after "if (!(o instanceof T t)) return;".
      addBindings(taken, branch.getCondition());
    } else if (tree instanceof WhileLoopTree loop) {
      addBindings(taken, loop.getCondition());
    } else if (tree instanceof ForLoopTree loop) {
      addBindings(taken, loop.getCondition());
    }
  }

  /** What one branch of an old switch declares, those behind it see. */
  private static void addVariables(Set<String> taken, CaseTree branch) {
    if (branch.getStatements() != null) {
      branch.getStatements().forEach(statement -> add(taken, statement));
    }
  }

  private static void addBindings(Set<String> taken, @Nullable Tree tree) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree binding, Void unused) {
        taken.add(binding.getVariable().getName().toString());
        return null;
      }
    }.scan(tree, null);
  }

  private static String firstFree(Set<String> taken, String... candidates) {
    for (String candidate : candidates) {
      if (!taken.contains(candidate)) {
        return candidate;
      }
    }
    for (int suffix = 2; suffix < MAX_SUFFIX; suffix++) {
      String name = candidates[0] + suffix;
      if (!taken.contains(name)) {
        return name;
      }
    }
    throw new Refusal("every name that the fix could use is taken");
  }
}
