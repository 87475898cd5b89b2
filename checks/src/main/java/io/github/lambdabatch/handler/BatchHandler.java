package io.github.lambdabatch.handler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;

/**
 * Code that Lambda calls with a batch.
 *
 * @param kind the event source's kind
 * @param form how Lambda comes to call it
 * @param path the path to its tree, a method or a lambda
 * @param enclosingClass the class around it
 * @param output the declared result; {@code void} where there is none
 * @param response what the runtime makes of that result
 * @param fifoAnnotation the annotation that says that its queue is a FIFO queue, if there is one
 * @param deployment what templates say of it
 * @param timeWindow whether its event carries a tumbling window's state
 */
public record BatchHandler(
    EventKind kind,
    Form form,
    TreePath path,
    ClassTree enclosingClass,
    Type output,
    ResponseKind response,
    Optional<AnnotationTree> fifoAnnotation,
    Deployment deployment,
    boolean timeWindow) {

  /** How Lambda comes to call a handler. */
  public enum Form {
    /** {@code RequestHandler.handleRequest}, in a class or an anonymous class. */
    REQUEST_HANDLER,
    /** A public method {@code (Event, Context)}, or {@code (Event)}, that the deployment names. */
    PLAIN_METHOD,
    /** {@code Function.apply} of a Spring Cloud Function. */
    FUNCTION,
    /** {@code Consumer.accept} of a Spring Cloud Function. */
    CONSUMER,
    /** Micronaut's {@code MicronautRequestHandler.execute}. */
    MICRONAUT
  }

  /** Returns the handler's tree: a {@link MethodTree} or a {@link LambdaExpressionTree}. */
  public Tree tree() {
    return path.getLeaf();
  }

  /** Returns the handler's body: a block, or the expression of a lambda. */
  public Tree body() {
    return tree() instanceof MethodTree method ? method.getBody() : ((LambdaExpressionTree) tree()).getBody();
  }

  /** Returns the handler's parameters; the event, or the message that carries it, is the first. */
  public List<? extends VariableTree> parameters() {
    return tree() instanceof MethodTree method
        ? method.getParameters()
        : ((LambdaExpressionTree) tree()).getParameters();
  }

  /** Returns whether its queue is known to be a FIFO queue. */
  public boolean fifo() {
    return kind == EventKind.SQS && (fifoAnnotation.isPresent() || deployment.hasFifoQueue());
  }

  /** Returns whether the handler returns a batch response, be it one that its declared type hides. */
  public boolean hasBatchResponse() {
    return response == ResponseKind.BATCH || response == ResponseKind.HIDDEN;
  }
}
