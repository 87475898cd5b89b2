package io.github.lambdabatch.handler;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.handler.BatchHandler.Form;
import io.github.lambdabatch.knowledge.Frameworks;
import io.github.lambdabatch.options.Options;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the batch handlers of a compilation unit.
 *
 * <p>A unit whose text never names the package of the event classes has none, and costs no more than that search.
 */
public final class HandlerFinder {
  private static final String FIFO_ANNOTATION = "io.github.lambdabatch.annotations.FifoQueue";
  private static final String CONTEXT = "com.amazonaws.services.lambda.runtime.Context";

  private final Types types;
  private final ResponseTypes responses;
  private final ImmutableSet<String> fifoAnnotations;

  private final Supplier<DeployedHandlers> deployed;

  private HandlerFinder(
      CompilationUnitTree unit, VisitorState state, Options options, Supplier<DeployedHandlers> deployed) {
    this.deployed = deployed;
    this.types = state.getTypes();
    Supplier<ImmutableMap<MethodSymbol, MethodTree>> methods = Suppliers.memoize(() -> methodsOf(unit));
    this.responses = new ResponseTypes(types, options, method -> methods.get().get(method));
    this.fifoAnnotations =
        ImmutableSet.<String>builder().add(FIFO_ANNOTATION).addAll(options.fifoAnnotations()).build();
  }

  /**
   * Returns the batch handlers of the compilation unit, in the order of the source.
   *
   * @param unit the compilation unit
   * @param options what the user says of FIFO queues and of response types
   * @param deployed what templates say; asked only where there is something that may be a handler
   * @param state the state of its compilation
   */
  public static ImmutableList<BatchHandler> find(
      CompilationUnitTree unit, Options options, Supplier<DeployedHandlers> deployed, VisitorState state) {
    CharSequence source = state.getSourceCode();
    if (source == null || !source.toString().contains(EventKind.EVENTS_PACKAGE)) {
      return ImmutableList.of();
    }
    HandlerFinder finder = new HandlerFinder(unit, state, options, deployed);
    ImmutableList.Builder<BatchHandler> found = ImmutableList.builder();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (tree.getBody() != null) {
          finder.ofMethod(getCurrentPath(), tree).ifPresent(found::add);
        }
        return super.visitMethod(tree, null);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        finder.ofLambda(getCurrentPath(), tree).ifPresent(found::add);
        return super.visitLambdaExpression(tree, null);
      }
    }.scan(new TreePath(unit), null);
    return withoutHelpers(found.build(), unit);
  }

  private static ImmutableMap<MethodSymbol, MethodTree> methodsOf(CompilationUnitTree unit) {
    ImmutableMap.Builder<MethodSymbol, MethodTree> methods = ImmutableMap.builder();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        methods.put(ASTHelpers.getSymbol(tree), tree);
        return super.visitMethod(tree, null);
      }
    }.scan(unit, null);
    return methods.buildKeepingLast();
  }

  /** A plain method that the compilation unit itself calls is a helper, unless a template names it. */
  private static ImmutableList<BatchHandler> withoutHelpers(
      ImmutableList<BatchHandler> handlers, CompilationUnitTree unit) {
    if (handlers.stream().noneMatch(HandlerFinder::mayBeHelper)) {
      return handlers;
    }
    Set<Symbol> called = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        called.add(ASTHelpers.getSymbol(tree));
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        called.add(ASTHelpers.getSymbol(tree));
        return super.visitMemberReference(tree, null);
      }
    }.scan(unit, null);
    return handlers.stream()
        .filter(handler -> !mayBeHelper(handler) || !called.contains(ASTHelpers.getSymbol(handler.tree())))
        .collect(toImmutableList());
  }

  private static boolean mayBeHelper(BatchHandler handler) {
    return handler.form() == Form.PLAIN_METHOD && !handler.deployment().named();
  }

  private Optional<BatchHandler> ofMethod(TreePath path, MethodTree tree) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    ClassTree clazz = (ClassTree) path.getParentPath().getLeaf();
    if (tree.getParameters().isEmpty()
        || tree.getParameters().size() > 2
        || method.isConstructor()
        || Frameworks.handlesBatch(method)) {
      return Optional.empty();
    }
    Type event = eventOf(ASTHelpers.getType(tree.getParameters().get(0)));
    return EventKind.ofEvent(event, types)
        .flatMap(
            kind -> {
              Deployment deployment = deployed.get().of(method, kind);
              return formOf(method, deployment)
                  .map(form -> handler(path, clazz, form, kind, event, outputOf(form, method), deployment));
            });
  }

  /** Contract: the runtime serialises with the generic output of the handler, which its method may narrow. */
  private Type outputOf(Form form, MethodSymbol method) {
    if (form == Form.REQUEST_HANDLER) {
      for (Type type : types.closure(method.owner.type)) {
        if (isNamed(type, Frameworks.REQUEST_HANDLER) && type.getTypeArguments().size() == 2) {
          return type.getTypeArguments().get(1);
        }
      }
    }
    return method.getReturnType();
  }

  private Optional<Form> formOf(MethodSymbol method, Deployment deployment) {
    Type owner = method.owner.type;
    String name = method.name.toString();
    int parameters = method.params().size();
    if (name.equals("handleRequest") && parameters == 2 && isA(owner, Frameworks.REQUEST_HANDLER)) {
      return Optional.of(Form.REQUEST_HANDLER);
    }
    if (name.equals("execute") && parameters == 1 && isA(owner, Frameworks.MICRONAUT_HANDLER)) {
      return Optional.of(Form.MICRONAUT);
    }
    if (name.equals("apply") && parameters == 1 && isA(owner, Frameworks.FUNCTION) && isFunctionClass(method)) {
      return Optional.of(Form.FUNCTION);
    }
    if (name.equals("accept") && parameters == 1 && isA(owner, Frameworks.CONSUMER) && isFunctionClass(method)) {
      return Optional.of(Form.CONSUMER);
    }
    boolean plain = deployment.named() ? isCallable(method) : mayBeNamed(method);
    return plain ? Optional.of(Form.PLAIN_METHOD) : Optional.empty();
  }

  /** A class that Spring can register by its name or as a component; a private helper class it cannot. */
  private static boolean isFunctionClass(MethodSymbol method) {
    return method.enclClass().isPublic() || Frameworks.isComponent(method.enclClass());
  }

  /** Contract: a plain method takes the event alone, or the event and the context. */
  private static boolean isCallable(MethodSymbol method) {
    return method.params().size() == 1 || takesContext(method);
  }

  /** Whether a deployment could name the method: public {@code (Event, Context)}, in a class that Lambda can make. */
  private boolean mayBeNamed(MethodSymbol method) {
    ClassSymbol clazz = method.enclClass();
    return method.isPublic()
        && takesContext(method)
        && method.getTypeParameters().isEmpty()
        && clazz.getKind() == ElementKind.CLASS
        && clazz.isPublic()
        && (method.isStatic() || !clazz.getModifiers().contains(Modifier.ABSTRACT))
        && !isA(clazz.type, Frameworks.REQUEST_HANDLER)
        && !isCalledByOthers(method);
  }

  /** Whether the method does what somebody else's type asks for: other code calls it. */
  private boolean isCalledByOthers(MethodSymbol method) {
    return !ASTHelpers.findSuperMethods(method, types).isEmpty();
  }

  private static boolean takesContext(MethodSymbol method) {
    return method.params().size() == 2
        && method.params().get(1).type.tsym.getQualifiedName().contentEquals(CONTEXT);
  }

  private Optional<BatchHandler> ofLambda(TreePath path, LambdaExpressionTree tree) {
    Type type = ASTHelpers.getType(tree);
    if (type == null || tree.getParameters().isEmpty()) {
      return Optional.empty();
    }
    Type event = eventOf(ASTHelpers.getType(tree.getParameters().get(0)));
    return EventKind.ofEvent(event, types)
        .flatMap(
            kind -> {
              ClassTree clazz = ASTHelpers.findEnclosingNode(path, ClassTree.class);
              Form form = formOf(type, path);
              return form == null
                  ? Optional.empty()
                  : Optional.of(handler(path, clazz, form, kind, event, outputOf(form, type), Deployment.UNKNOWN));
            });
  }

  /** Returns how Lambda comes to call a lambda of that type; null where it does not, as far as is known. */
  private static @Nullable Form formOf(Type type, TreePath path) {
    if (isNamed(type, Frameworks.REQUEST_HANDLER) && type.getTypeArguments().size() == 2) {
      return Form.REQUEST_HANDLER;
    }
    MethodTree method = ASTHelpers.findEnclosingNode(path, MethodTree.class);
    if (method == null || !Frameworks.isBeanMethod(ASTHelpers.getSymbol(method))) {
      return null;
    }
    if (isNamed(type, Frameworks.FUNCTION) && type.getTypeArguments().size() == 2) {
      return Form.FUNCTION;
    }
    return isNamed(type, Frameworks.CONSUMER) ? Form.CONSUMER : null;
  }

  private static Type outputOf(Form form, Type function) {
    if (form == Form.CONSUMER) {
      return new Type.JCVoidType();
    }
    return function.getTypeArguments().get(1);
  }

  /** Returns the event that a handler is given, taken out of the message that Spring may wrap it in. */
  private static Type eventOf(Type input) {
    return isNamed(input, Frameworks.MESSAGE) && !input.getTypeArguments().isEmpty()
        ? input.getTypeArguments().head
        : input;
  }

  private BatchHandler handler(
      TreePath path,
      ClassTree clazz,
      Form form,
      EventKind kind,
      Type event,
      Type output,
      Deployment deployment) {
    Tree body = path.getLeaf() instanceof MethodTree method
        ? method.getBody()
        : ((LambdaExpressionTree) path.getLeaf()).getBody();
    return new BatchHandler(
        kind,
        form,
        path,
        clazz,
        output,
        responseOf(form, output, body),
        fifoAnnotation(path),
        deployment,
        EventKind.isTimeWindow(event, types));
  }

  /** What a Spring function returns is written by its own class: a declared type does not hide it. */
  private ResponseKind responseOf(Form form, Type output, Tree body) {
    ResponseKind kind = responses.classify(output, body);
    return form == Form.FUNCTION && kind == ResponseKind.HIDDEN ? ResponseKind.UNDECIDED : kind;
  }

  private Optional<AnnotationTree> fifoAnnotation(TreePath path) {
    for (Tree tree : path) {
      ModifiersTree modifiers = ASTHelpers.getModifiers(tree);
      if (modifiers == null || tree instanceof VariableTree) {
        continue;
      }
      for (AnnotationTree annotation : modifiers.getAnnotations()) {
        Symbol type = ASTHelpers.getSymbol(annotation.getAnnotationType());
        if (type != null && fifoAnnotations.contains(type.getQualifiedName().toString())) {
          return Optional.of(annotation);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isA(Type type, String name) {
    return types.closure(type).stream().anyMatch(t -> isNamed(t, name));
  }

  private static boolean isNamed(Type type, String name) {
    return type != null && type.tsym != null && type.tsym.getQualifiedName().contentEquals(name);
  }
}
