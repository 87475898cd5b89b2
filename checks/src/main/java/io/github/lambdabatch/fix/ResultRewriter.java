package io.github.lambdabatch.fix;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.BatchHandler.Form;
import io.github.lambdabatch.knowledge.Frameworks;
import java.util.List;

/** Makes a handler without a batch response return one: its declared result, and every {@code return}. */
final class ResultRewriter {
  private final HandlerSource source;
  private final VisitorState state;
  private final Layout layout;
  private final SourceEdits edits;
  private final String response;
  private final ResultUses uses;
  private final ReturnedValue value;

  /**
   * Takes a handler without a batch response.
   *
   * @param response how the file names the response class
   */
  ResultRewriter(HandlerSource source, VisitorState state, Layout layout, SourceEdits edits, String response) {
    this.source = source;
    this.state = state;
    this.layout = layout;
    this.edits = edits;
    this.response = response;
    this.value = new ReturnedValue(source);
    this.uses = new ResultUses(state);
  }

  /** Declares the response where the result is declared now. */
  void declareResponse() {
    BatchHandler handler = source.handler();
    if (handler.form() == Form.CONSUMER) {
      throw new Refusal("a Consumer has no result; make it a Function first");
    }
    if (handler.tree() instanceof MethodTree method) {
      refuseIfShared(method);
      if (handler.form() != Form.PLAIN_METHOD) {
        Tree output = output(superType(handler));
        edits.replace(layout.start(output), layout.end(output), response);
      }
      Tree type = method.getReturnType();
      edits.replace(layout.start(type), layout.end(type), response);
    } else {
      Tree type = output(targetOfLambda(handler.path()));
      edits.replace(layout.start(type), layout.end(type), response);
    }
  }

  /** Declares the response that the handler returns already. */
  void declareReturnedResponse() {
    for (ReturnTree tree : HandlerSource.returnsOf(source.handler().tree())) {
      Type type = tree.getExpression() == null ? null : ASTHelpers.getType(tree.getExpression());
      boolean fits = type != null
          && (type.hasTag(TypeTag.BOT)
              || type.tsym.getQualifiedName().contentEquals(source.handler().kind().responseClass()));
      if (!fits) {
        throw new Refusal("what the handler returns is no " + source.handler().kind().responseName());
      }
    }
    declareResponse();
  }

  private void refuseIfShared(MethodTree method) {
    MethodSymbol symbol = ASTHelpers.getSymbol(method);
    boolean overrides = !ASTHelpers.findSuperMethods(symbol, state.getTypes()).isEmpty();
    if (source.handler().form() == Form.PLAIN_METHOD && overrides) {
      throw new Refusal("the method overrides one whose result is declared elsewhere");
    }
    uses.refuseIfMethodIsShared(method, state.getTypeFromString(source.handler().kind().responseClass()));
  }

  /** Returns the super type, in the class's own header, that names the input and the output of the handler. */
  private Tree superType(BatchHandler handler) {
    ClassTree clazz = handler.enclosingClass();
    TreePath creation = handler.path().getParentPath().getParentPath();
    if (creation.getLeaf() instanceof NewClassTree anonymous && isHandlerType(anonymous.getIdentifier())) {
      declareAround(creation);
      return anonymous.getIdentifier();
    }
    for (Tree type : clazz.getImplementsClause()) {
      if (isHandlerType(type)) {
        return type;
      }
    }
    if (clazz.getExtendsClause() != null && isHandlerType(clazz.getExtendsClause())) {
      return clazz.getExtendsClause();
    }
    throw new Refusal("the result is declared by a super type of the class");
  }

  /** An anonymous handler that goes into a variable or a result with a declared type of its own. */
  private void declareAround(TreePath creation) {
    Tree parent = creation.getParentPath().getLeaf();
    if (parent instanceof VariableTree variable) {
      uses.refuseIfUsed(ASTHelpers.getSymbol(variable));
    }
    if (parent instanceof VariableTree variable && variable.getType() != null && isHandlerType(variable.getType())) {
      Tree type = output(variable.getType());
      edits.replace(layout.start(type), layout.end(type), response);
    } else if (parent instanceof ReturnTree) {
      Tree type = output(resultOfMethodAround(creation));
      edits.replace(layout.start(type), layout.end(type), response);
    } else if (!(parent instanceof VariableTree)) {
      throw new Refusal("the result is declared where the handler is used");
    }
  }

  private Tree resultOfMethodAround(TreePath handlerPath) {
    Tree handler = handlerPath.getLeaf();
    for (Tree tree : handlerPath) {
      if (tree instanceof MethodTree method && isHandlerType(method.getReturnType())) {
        uses.refuseIfMadeForOthers(method, handler);
        return method.getReturnType();
      }
    }
    throw new Refusal("the result is declared where the handler is used");
  }

  private static boolean isHandlerType(Tree type) {
    Tree plain = type instanceof AnnotatedTypeTree annotated ? annotated.getUnderlyingType() : type;
    if (!(plain instanceof ParameterizedTypeTree parameterized) || parameterized.getTypeArguments().size() != 2) {
      return false;
    }
    String name = ASTHelpers.getType(plain).tsym.getQualifiedName().toString();
    return Frameworks.HANDLER_TYPES.contains(name);
  }

  private static Tree output(Tree handlerType) {
    Tree plain = handlerType instanceof AnnotatedTypeTree annotated ? annotated.getUnderlyingType() : handlerType;
    if (plain instanceof ParameterizedTypeTree type && type.getTypeArguments().size() == 2) {
      return type.getTypeArguments().get(1);
    }
    throw new Refusal("the result is declared where the handler is used");
  }

  private Tree targetOfLambda(TreePath lambda) {
    Tree parent = lambda.getParentPath().getLeaf();
    if (parent instanceof VariableTree variable && variable.getType() != null) {
      uses.refuseIfUsed(ASTHelpers.getSymbol(variable));
      return variable.getType();
    }
    if (parent instanceof ReturnTree) {
      return resultOfMethodAround(lambda);
    }
    throw new Refusal("the result is declared where the handler is used");
  }

  /** Declares the list of failures at the start of the body, and returns it at every end. */
  void returnFailures(String declaration, String list) {
    if (!(source.handler().body() instanceof BlockTree body) || body.getStatements().isEmpty()) {
      throw new Refusal("the handler is a lambda without a block");
    }
    String indent = layout.indentIn(body);
    if (!layout.opensLines(body) || !layout.closesLines(body)) {
      throw new Refusal("the handler's body does not stand on lines of its own");
    }
    edits.insert(layout.nextLine(layout.start(body)) - 1, "\n" + indent + declaration);
    String statement = "return new " + response + "(" + list + ");";
    for (ReturnTree tree : HandlerSource.returnsOf(source.handler().tree())) {
      if (!source.isDropping(tree)) {
        replaceReturn(tree, statement);
      }
    }
    value.variables(body).forEach(new Statements(layout, edits)::remove);
    if (Completion.canCompleteNormally(body)) {
      edits.insert(layout.lineStart(layout.closingBrace(body)), indent + statement + "\n");
    }
  }

  private void replaceReturn(ReturnTree tree, String statement) {
    List<MethodInvocationTree> calls = value.callsIn(tree.getExpression());
    if (calls.isEmpty()) {
      edits.replace(layout.start(tree), layout.end(tree), statement);
      return;
    }
    if (!(source.pathOf(tree).getParentPath().getLeaf() instanceof BlockTree)) {
      throw new Refusal("a return computes something that the fix would lose");
    }
    String next = layout.startsLine(tree) ? ";\n" + layout.indentOf(tree) : "; ";
    int from = layout.start(tree);
    for (MethodInvocationTree call : calls) {
      edits.replace(from, layout.start(call), from == layout.start(tree) ? "" : next);
      from = layout.end(call);
    }
    edits.replace(from, layout.end(tree), next + statement);
  }
}
