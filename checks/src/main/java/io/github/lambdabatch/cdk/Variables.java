package io.github.lambdabatch.cdk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** The variables of a compilation unit: where they are declared, and where they are used. */
final class Variables {
  private final Map<Symbol, TreePath> declarations = new HashMap<>();
  private final ImmutableListMultimap<Symbol, TreePath> uses;

  Variables(CompilationUnitTree unit) {
    ImmutableListMultimap.Builder<Symbol, TreePath> found = ImmutableListMultimap.builder();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        declarations.put(ASTHelpers.getSymbol(tree), getCurrentPath());
        return super.visitVariable(tree, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        add(tree);
        return super.visitIdentifier(tree, null);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        add(tree);
        return super.visitMemberSelect(tree, null);
      }

      private void add(Tree tree) {
        if (ASTHelpers.getSymbol(tree) instanceof VarSymbol variable) {
          found.put(variable, getCurrentPath());
        }
      }
    }.scan(new TreePath(unit), null);
    uses = found.build();
  }

  /** Returns where the variable is declared, if that is in this compilation unit. */
  Optional<TreePath> declaration(@Nullable Symbol variable) {
    return Optional.ofNullable(declarations.get(variable));
  }

  /** Returns where the variable is named, in the order of the source. */
  ImmutableList<TreePath> uses(Symbol variable) {
    return uses.get(variable);
  }

  /** Returns whether no other file can name the variable. */
  static boolean isClosed(@Nullable Symbol variable) {
    return variable != null
        && (variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.FIELD && variable.isPrivate());
  }

  /** Returns whether the use is in a lambda or a class that the declaration is not in, and so runs who knows when. */
  boolean isCaptured(TreePath use, Symbol variable) {
    Tree scope = declarations.get(variable).getParentPath().getLeaf();
    for (Tree tree : use) {
      if (tree == scope) {
        return false;
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        return true;
      }
    }
    return true;
  }
}
