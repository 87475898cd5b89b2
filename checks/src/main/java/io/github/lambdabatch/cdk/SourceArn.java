package io.github.lambdabatch.cdk;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.List;
import java.util.Optional;

/** Tells the kind of an event source by its ARN: mappings are also made for Kafka, MQ and DocumentDB. */
final class SourceArn {
  private static final int MAX_DEPTH = 8;
  private static final int SERVICE = 2;
  private static final String SERVICES = CdkClass.PACKAGE + ".services.";
  private static final String INTERFACES = CdkClass.PACKAGE + ".interfaces.";
  private static final ImmutableList<Getter> GETTERS =
      ImmutableList.of(
          new Getter("getQueueArn", SERVICES + "sqs.IQueue", SourceKind.QUEUE),
          new Getter("getQueueArn", INTERFACES + "sqs.QueueReference", SourceKind.QUEUE),
          new Getter("getAttrArn", SERVICES + "sqs.CfnQueue", SourceKind.QUEUE),
          new Getter("getStreamArn", SERVICES + "kinesis.IStream", SourceKind.STREAM),
          new Getter("getStreamArn", INTERFACES + "kinesis.StreamReference", SourceKind.STREAM),
          new Getter("getAttrArn", SERVICES + "kinesis.CfnStream", SourceKind.STREAM),
          new Getter("getStreamConsumerArn", SERVICES + "kinesis.IStreamConsumer", SourceKind.STREAM),
          new Getter("getAttrConsumerArn", SERVICES + "kinesis.CfnStreamConsumer", SourceKind.STREAM),
          new Getter("getTableStreamArn", SERVICES + "dynamodb.ITable", SourceKind.STREAM),
          new Getter("getAttrStreamArn", SERVICES + "dynamodb.CfnTable", SourceKind.STREAM),
          new Getter("getAttrStreamArn", SERVICES + "dynamodb.CfnGlobalTable", SourceKind.STREAM));

  private final Variables variables;
  private final VisitorState state;

  SourceArn(Variables variables, VisitorState state) {
    this.variables = variables;
    this.state = state;
  }

  private record Getter(String method, String type, SourceKind kind) {}

  /** Returns the kind of what a call of {@code eventSourceArn} names. */
  Optional<SourceKind> kindOf(Call call) {
    Optional<MethodSymbol> method = Trees.methodOf(call.tree());
    if (method.isEmpty() || method.get().params().size() != 1) {
      return Optional.empty();
    }
    String parameter = method.get().params().get(0).type.tsym.getQualifiedName().toString();
    return switch (parameter) {
      case "java.lang.String" -> ofExpression(call.argument(), 0);
      case INTERFACES + "sqs.IQueueRef" -> Optional.of(SourceKind.QUEUE);
      case INTERFACES + "kinesis.IStreamRef" -> Optional.of(SourceKind.STREAM);
      default -> Optional.empty();
    };
  }

  private Optional<SourceKind> ofExpression(Tree expression, int depth) {
    if (!(expression instanceof ExpressionTree parenthesized) || depth > MAX_DEPTH) {
      return Optional.empty();
    }
    ExpressionTree tree = ASTHelpers.stripParentheses(parenthesized);
    String constant = ASTHelpers.constValue(tree, String.class);
    if (constant != null) {
      return ofText(constant);
    }
    if (tree instanceof MethodInvocationTree call) {
      return ofCall(call, depth);
    }
    if (tree instanceof BinaryTree concatenation) {
      return ofExpression(concatenation.getLeftOperand(), depth + 1);
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      Optional<SourceKind> kind = ofExpression(conditional.getTrueExpression(), depth + 1);
      return kind.equals(ofExpression(conditional.getFalseExpression(), depth + 1)) ? kind : Optional.empty();
    }
    Symbol variable = ASTHelpers.getSymbol(tree);
    Optional<TreePath> declaration = variables.declaration(variable);
    return declaration.isPresent() && ASTHelpers.isConsideredFinal(variable)
        ? ofExpression(((VariableTree) declaration.get().getLeaf()).getInitializer(), depth + 1)
        : Optional.empty();
  }

  private Optional<SourceKind> ofCall(MethodInvocationTree call, int depth) {
    Optional<MethodSymbol> method = Trees.methodOf(call);
    if (method.isPresent()
        && method.get().name.contentEquals("requireNonNull")
        && method.get().owner.getQualifiedName().contentEquals("java.util.Objects")) {
      return ofExpression(call.getArguments().get(0), depth + 1);
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver == null || !call.getArguments().isEmpty()) {
      return Optional.empty();
    }
    return GETTERS.stream()
        .filter(getter -> getter.method().equals(Trees.nameOf(call)))
        .filter(
            getter ->
                ASTHelpers.isSubtype(
                    ASTHelpers.getType(receiver), state.getTypeFromString(getter.type()), state))
        .map(Getter::kind)
        .findFirst();
  }

  /** Reads the service out of an ARN, or out of its beginning. */
  private static Optional<SourceKind> ofText(String arn) {
    List<String> parts = Splitter.on(':').splitToList(arn);
    // The last part may go on in what is not constant.
    if (parts.size() <= SERVICE + 1 || !parts.get(0).equals("arn")) {
      return Optional.empty();
    }
    return switch (parts.get(SERVICE)) {
      case "sqs" -> Optional.of(SourceKind.QUEUE);
      case "kinesis", "dynamodb" -> Optional.of(SourceKind.STREAM);
      default -> Optional.empty();
    };
  }
}
