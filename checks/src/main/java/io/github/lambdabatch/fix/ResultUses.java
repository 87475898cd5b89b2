package io.github.lambdabatch.fix;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.google.errorprone.util.TargetType;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import org.jspecify.annotations.Nullable;

/** What other code of the file does with a handler: it may count on the result that the fix is about to change. */
final class ResultUses {
  private static final Refusal USED = new Refusal("other code of the file uses the handler, and its result");

  private final VisitorState state;
  private final Types types;

  ResultUses(VisitorState state) {
    this.state = state;
    this.types = state.getTypes();
  }

  /** Refuses where other code takes the result of the method, overrides it, or needs the handler with its old type. */
  void refuseIfMethodIsShared(MethodTree method, Type response) {
    MethodSymbol symbol = ASTHelpers.getSymbol(method);
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == symbol && !takesAnything(getCurrentPath().getParentPath())) {
          throw new Refusal("other code of the file calls the handler and takes its result");
        }
        refuseOldType(tree);
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == symbol && !givesTo(tree, response)) {
          throw new Refusal("other code of the file calls the handler and takes its result");
        }
        return super.visitMemberReference(tree, null);
      }

      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (tree != method && overrides(tree, symbol)) {
          throw new Refusal("a class of the file overrides the handler, with the result that it has now");
        }
        return super.visitMethod(tree, null);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        if (tree.getClassBody() == null || ASTHelpers.getSymbol(tree.getClassBody()) != symbol.owner) {
          refuseOldType(tree);
        }
        return super.visitNewClass(tree, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        refuseOldType(tree);
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        refuseOldType(tree);
        return super.visitMemberSelect(tree, null);
      }

      private void refuseOldType(ExpressionTree tree) {
        Type type = ASTHelpers.getType(tree);
        if (type != null
            && !(ASTHelpers.getSymbol(tree) instanceof TypeSymbol)
            && type.hasTag(TypeTag.CLASS)
            && type.tsym.isSubClass(symbol.owner, types)
            && needsOldType(getCurrentPath(), (ClassSymbol) symbol.owner)) {
          throw USED;
        }
      }
    }.scan(new TreePath(state.getPath().getCompilationUnit()), null);
  }

  /** Whether the place takes the handler as one of the interfaces whose type arguments change. */
  private boolean needsOldType(TreePath use, ClassSymbol handler) {
    TargetType target = TargetType.targetType(state.withPath(use));
    return target != null
        && target.type().tsym != handler
        && handler.isSubClass(target.type().tsym, types)
        && namesAResult(target.type());
  }

  /** Whether the type says exactly what a handler of it returns. */
  private static boolean namesAResult(Type type) {
    return type.getTypeArguments().size() == 2 && type.getTypeArguments().get(1).hasTag(TypeTag.CLASS);
  }

  /** Whether the method reference still fits where it stands once the method returns the response. */
  private boolean givesTo(MemberReferenceTree reference, Type response) {
    Type result = types.findDescriptorType(ASTHelpers.getType(reference)).getReturnType();
    return result.hasTag(TypeTag.VOID) || types.isSubtype(response, result);
  }

  /** Refuses where other code does more with the handler that the variable holds than to call it. */
  void refuseIfUsed(VarSymbol variable) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        return ASTHelpers.getSymbol(tree) == variable ? refuse(getCurrentPath()) : null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        return ASTHelpers.getSymbol(tree) == variable
            ? refuse(getCurrentPath())
            : super.visitMemberSelect(tree, null);
      }

      private Void refuse(TreePath use) {
        refuseUnlessCalled(use);
        return null;
      }
    }.scan(new TreePath(state.getPath().getCompilationUnit()), null);
  }

  /** Refuses where the method that makes the handler does so for code of the file that counts on its type. */
  void refuseIfMadeForOthers(MethodTree factory, Tree handler) {
    MethodSymbol symbol = ASTHelpers.getSymbol(factory);
    boolean makesOthers = HandlerSource.returnsOf(factory).stream().anyMatch(end -> end.getExpression() != handler);
    if (makesOthers || !ASTHelpers.findSuperMethods(symbol, types).isEmpty()) {
      throw new Refusal("the result is declared where the handler is used");
    }
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == symbol) {
          refuseUnlessCalled(getCurrentPath());
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == symbol) {
          throw USED;
        }
        return super.visitMemberReference(tree, null);
      }

      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (tree != factory && overrides(tree, symbol)) {
          throw USED;
        }
        return super.visitMethod(tree, null);
      }
    }.scan(new TreePath(state.getPath().getCompilationUnit()), null);
  }

  private boolean overrides(MethodTree method, MethodSymbol other) {
    MethodSymbol symbol = ASTHelpers.getSymbol(method);
    return symbol.name == other.name && symbol.overrides(other, symbol.enclClass(), types, false);
  }

  private void refuseUnlessCalled(TreePath use) {
    TreePath parent = use.getParentPath();
    TreePath call = parent.getParentPath();
    // A handler type has no fields: what is selected is a method that is called.
    boolean calls = parent.getLeaf() instanceof MemberSelectTree;
    if (!(calls ? takesAnything(call.getParentPath()) : parent.getLeaf() instanceof ExpressionStatementTree)) {
      throw USED;
    }
  }

  /** Whether the place of a call takes a result of any type. */
  private boolean takesAnything(TreePath place) {
    Tree tree = place.getLeaf();
    if (tree instanceof VariableTree variable) {
      boolean implicit = state.getEndPosition(variable.getType()) < 0;
      return implicit ? !isRead(variable) : isObject(ASTHelpers.getType(variable.getType()));
    }
    if (tree instanceof LambdaExpressionTree lambda) {
      return types.findDescriptorType(ASTHelpers.getType(lambda)).getReturnType().hasTag(TypeTag.VOID);
    }
    return tree instanceof ExpressionStatementTree
        || tree instanceof ReturnTree && isObject(resultAround(place));
  }

  private static @Nullable Type resultAround(TreePath place) {
    for (Tree tree : place) {
      if (tree instanceof MethodTree method) {
        return ASTHelpers.getType(method.getReturnType());
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  private static boolean isObject(@Nullable Type type) {
    return type != null && type.toString().equals("java.lang.Object");
  }

  private boolean isRead(VariableTree variable) {
    return HandlerSource.mentions(state.getPath().getCompilationUnit(), ASTHelpers.getSymbol(variable));
  }
}
