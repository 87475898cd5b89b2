package io.github.lambdabatch.cdk;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.lambdabatch.cdk.CdkClass.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows one builder, and what it makes, for as long as it is in sight.
 *
 * <p>Contract: a setting is off unless it is set. That nobody sets it has to be seen of every use: where the builder is
 * handed to other code, or comes out of a lambda or a condition, nothing is said.
 */
final class DefinitionReader {
  private final Variables variables;
  private final List<Call> calls = new ArrayList<>();
  private final Set<Symbol> visited = new HashSet<>();

  /** Whether something that defines an event source was made so far. */
  private boolean made;

  private DefinitionReader(Variables variables) {
    this.variables = variables;
  }

  /** Returns what is said of the event source whose builder the path ends with; nothing where others may say more. */
  static Optional<Definition> read(TreePath root, CdkClass cdk, Variables variables) {
    DefinitionReader reader = new DefinitionReader(variables);
    BuilderChain creation = BuilderChain.from(root);
    creation.lastCalls().forEach(call -> reader.calls.add(new Call(call, true)));
    boolean known =
        creation.built()
            ? reader.followProduct(creation.end(), cdk.role())
            : reader.followBuilderVariable(creation.end(), cdk.role());
    return known && reader.made
        ? Optional.of(new Definition(cdk, root, creation, ImmutableList.copyOf(reader.calls)))
        : Optional.empty();
  }

  private boolean followBuilderVariable(TreePath builder, Role role) {
    if (!(Trees.parentOf(builder).getLeaf() instanceof VariableTree declaration)) {
      return false;
    }
    Symbol variable = ASTHelpers.getSymbol(declaration);
    return Variables.isClosed(variable)
        && variables.uses(variable).stream().allMatch(use -> followBuilderUse(use, variable, role));
  }

  private boolean followBuilderUse(TreePath use, Symbol variable, Role role) {
    if (variables.isCaptured(use, variable)) {
      return false;
    }
    TreePath parent = Trees.parentOf(use);
    if (parent.getLeaf() instanceof AssignmentTree assignment && isTarget(use, assignment)) {
      // b = b.batchSize(5) changes nothing; the right side is a use of its own.
      return isStatement(parent) && isNamed(Trees.startOf(assignment.getExpression()), variable);
    }
    BuilderChain chain = BuilderChain.from(use);
    boolean always = !made && isBesideDeclaration(use, variable);
    chain.lastCalls().forEach(call -> calls.add(new Call(call, always)));
    if (chain.built()) {
      return followProduct(chain.end(), role);
    }
    return !chain.calls().isEmpty() && (isStatement(chain.end()) || isAssignedTo(variable, chain.end()));
  }

  private boolean followProduct(TreePath product, Role role) {
    return switch (role) {
      case FINISHED -> {
        made = true;
        yield true;
      }
      case RESOURCE -> {
        made = true;
        yield followResource(product);
      }
      case PROPERTIES -> followProperties(product);
    };
  }

  /** Properties do not change; but whoever takes them may hand on others that he makes of them. */
  private boolean followProperties(TreePath properties) {
    TreePath parent = Trees.parentOf(properties);
    if (parent.getLeaf() instanceof VariableTree declaration) {
      Symbol variable = ASTHelpers.getSymbol(declaration);
      return Variables.isClosed(variable)
          && visited.add(variable)
          && variables.uses(variable).stream().allMatch(this::followProperties);
    }
    if (!isTakenByLibrary(properties)) {
      return false;
    }
    made = true;
    return !isResource(parent.getLeaf()) || followResource(parent);
  }

  private boolean followResource(TreePath resource) {
    if (isStatement(resource) || isTakenByLibrary(resource)) {
      return true;
    }
    TreePath parent = Trees.parentOf(resource);
    if (parent.getLeaf() instanceof VariableTree declaration) {
      return followResourceVariable(ASTHelpers.getSymbol(declaration));
    }
    if (parent.getLeaf() instanceof AssignmentTree assignment) {
      return isStatement(parent) && followResourceVariable(ASTHelpers.getSymbol(assignment.getVariable()));
    }
    Optional<TreePath> call = Trees.callOn(resource);
    if (call.isEmpty()) {
      return false;
    }
    MethodInvocationTree tree = (MethodInvocationTree) call.get().getLeaf();
    if (EscapeHatch.isOverride(tree)) {
      return !EscapeHatch.mayOverrideSetting(tree);
    }
    if (tree.getArguments().size() == 1) {
      Symbol variable = ASTHelpers.getSymbol(resource.getLeaf());
      calls.add(new Call(call.get(), isStatement(call.get()) && isBesideDeclaration(resource, variable)));
    }
    return true;
  }

  private boolean followResourceVariable(Symbol variable) {
    return Variables.isClosed(variable)
        && (!visited.add(variable) || variables.uses(variable).stream().allMatch(this::followResource));
  }

  /** Whether the value is an argument of a constructor or method of the library, which takes it as it is. */
  private static boolean isTakenByLibrary(TreePath value) {
    TreePath argument = Trees.outermost(value);
    Tree parent = argument.getParentPath().getLeaf();
    if (parent instanceof NewClassTree created) {
      return created.getArguments().contains(argument.getLeaf())
          && CdkClass.isOfLibrary(ASTHelpers.getSymbol(created.getIdentifier()));
    }
    if (parent instanceof MethodInvocationTree call && call.getArguments().contains(argument.getLeaf())) {
      Optional<MethodSymbol> method = Trees.methodOf(call);
      return method.isPresent() && !method.get().isConstructor() && CdkClass.isOfLibrary(method.get().owner);
    }
    return false;
  }

  private static boolean isResource(Tree tree) {
    return tree instanceof NewClassTree created
        && CdkClass.of(ASTHelpers.getSymbol(created.getIdentifier()))
            .filter(cdk -> cdk.role() == Role.RESOURCE)
            .isPresent();
  }

  /** Whether the use is in a statement of the block of the declaration, and not in a part that may not run. */
  private boolean isBesideDeclaration(TreePath use, Symbol variable) {
    Optional<TreePath> declaration = variables.declaration(variable);
    TreePath path = use;
    while (!(path.getLeaf() instanceof ExpressionStatementTree) && !(path.getLeaf() instanceof VariableTree)) {
      if (path.getParentPath() == null || path.getLeaf() instanceof BlockTree) {
        return false;
      }
      path = path.getParentPath();
    }
    return declaration.isPresent()
        && path.getParentPath().getLeaf() == declaration.get().getParentPath().getLeaf()
        && path.getParentPath().getLeaf() instanceof BlockTree;
  }

  private static boolean isStatement(TreePath expression) {
    return Trees.parentOf(expression).getLeaf() instanceof ExpressionStatementTree;
  }

  private static boolean isAssignedTo(Symbol variable, TreePath expression) {
    return Trees.parentOf(expression).getLeaf() instanceof AssignmentTree assignment
        && isNamed(assignment.getVariable(), variable);
  }

  private static boolean isTarget(TreePath use, AssignmentTree assignment) {
    return ASTHelpers.stripParentheses(assignment.getVariable()) == use.getLeaf();
  }

  private static boolean isNamed(ExpressionTree tree, Symbol variable) {
    return ASTHelpers.getSymbol(ASTHelpers.stripParentheses(tree)) == variable;
  }
}
