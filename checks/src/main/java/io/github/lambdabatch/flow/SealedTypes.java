package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Sealed types whose whole family the compilation unit declares: what their methods do is known although they are abstract. */
final class SealedTypes {
  private final Declarations declarations;
  private final Types types;
  private final Map<MethodSymbol, Boolean> answering = new HashMap<>();

  SealedTypes(Declarations declarations, Types types) {
    this.declarations = declarations;
    this.types = types;
  }

  /**
   * Returns whether the method is an abstract one that only answers with what the object has: in all classes of the
   * family it returns a constant, a field or a component. False where one of them is declared elsewhere.
   */
  boolean isAnswer(MethodSymbol method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.owner instanceof ClassSymbol type
        && type.getModifiers().contains(Modifier.SEALED)
        && answering.computeIfAbsent(method, m -> answersIn(type, m));
  }

  private boolean answersIn(TypeElement type, MethodSymbol method) {
    List<? extends TypeMirror> family = type.getPermittedSubclasses();
    return !family.isEmpty()
        && family.stream()
            .map(member -> (ClassSymbol) ((DeclaredType) member).asElement())
            .allMatch(member -> answers(member, method));
  }

  private boolean answers(ClassSymbol member, MethodSymbol method) {
    if (member.getModifiers().contains(Modifier.ABSTRACT) || member.isInterface()) {
      return member.getModifiers().contains(Modifier.SEALED) && answersIn(member, method);
    }
    if (!member.getModifiers().contains(Modifier.FINAL)) {
      return false;
    }
    MethodSymbol found = method.implementation(member, types, true);
    MethodTree body = found == null ? null : declarations.method(found);
    // A record's component has an accessor that nobody wrote.
    return body != null ? returnsWhatIsThere(body) : found != null && isComponent(found, member);
  }

  private boolean isComponent(MethodSymbol accessor, ClassSymbol member) {
    return accessor.owner == member && member.getKind() == ElementKind.RECORD && declarations.declares(member);
  }

  private static boolean returnsWhatIsThere(MethodTree method) {
    List<? extends StatementTree> statements = method.getBody().getStatements();
    return statements.size() == 1
        && statements.get(0) instanceof ReturnTree last
        && last.getExpression() != null
        && isThere(ASTHelpers.stripParentheses(last.getExpression()));
  }

  private static boolean isThere(ExpressionTree expression) {
    return expression instanceof LiteralTree
        || expression instanceof IdentifierTree
        || expression instanceof MemberSelectTree select && isThere(select.getExpression());
  }
}
