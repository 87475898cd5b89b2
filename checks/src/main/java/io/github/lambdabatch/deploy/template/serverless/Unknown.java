package io.github.lambdabatch.deploy.template.serverless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Node;

/** Values of which nothing can be told: a function that CloudFormation does not have, and that no reader can apply. */
final class Unknown {
  /** The name of that function; as an entry of a mapping it says that there may be more entries. */
  static final String KEY = "Fn::ServerlessVariable";

  private Unknown() {}

  /** Returns one that stands on the line. */
  static Node at(int line) {
    return new Node.Mapping(ImmutableMap.of(KEY, text("", line)), line, "");
  }

  /** Returns whether nothing can be told of the node. */
  static boolean is(Node node) {
    return node.get(KEY).isPresent();
  }

  /** Returns the text that is made of the parts, some of which may be unknown. */
  static Node joined(ImmutableList<Node> parts, int line) {
    Node arguments =
        new Node.Sequence(ImmutableList.of(text("", line), new Node.Sequence(parts, line, "")), line, "");
    return new Node.Mapping(ImmutableMap.of("Fn::Join", arguments), line, "");
  }

  /** Returns a text. */
  static Node text(String text, int line) {
    return new Node.Scalar(text, line, "");
  }
}
