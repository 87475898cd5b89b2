package io.github.lambdabatch.fix;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.lambdabatch.knowledge.HarmlessMethods;
import java.util.function.Predicate;

/** Finds what may fail: calls and creations that are not known to be harmless, references to such, and throws. */
final class MayFail {
  private MayFail() {}

  /** Returns whether anything in the tree may fail. */
  static boolean in(Tree tree) {
    return in(tree, part -> true);
  }

  /** Returns whether any of the parts of the tree that are asked for may fail. */
  static boolean in(Tree tree, Predicate<Tree> parts) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        note(call, ASTHelpers.getSymbol(call));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        note(creation, ASTHelpers.getSymbol(creation));
        return super.visitNewClass(creation, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        note(reference, ASTHelpers.getSymbol(reference));
        return super.visitMemberReference(reference, null);
      }

      @Override
      public Void visitThrow(ThrowTree statement, Void unused) {
        found[0] |= parts.test(statement);
        return null;
      }

      private void note(Tree part, MethodSymbol method) {
        found[0] |= parts.test(part) && !HarmlessMethods.contains(method);
      }
    }.scan(tree, null);
    return found[0];
  }
}
