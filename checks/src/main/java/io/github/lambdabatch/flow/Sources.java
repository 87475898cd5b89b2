package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Ref;
import org.jspecify.annotations.Nullable;

/** What loops and streams go over: the records, groups of them, those that are left, or something else. */
final class Sources {
  /** What the elements of a loop are. */
  enum Over {
    RECORDS,
    /** Groups of records, each with an order of its own. */
    GROUPS,
    /** The record at hand, and all behind it. */
    REST,
    OTHER;

    boolean isRecords() {
      return this == RECORDS || this == REST;
    }
  }

  private final Interpreter run;

  Sources(Interpreter run) {
    this.run = run;
  }

  /** Returns what a loop over the value goes over, given the static type of an element. */
  Over over(@Nullable Type element, Value source) {
    if (source instanceof Part part && part.kind() == PartKind.GROUPS
        || element != null && (run.types.isBatch(element) || run.types.isPartition(element))) {
      return Over.GROUPS;
    }
    if (source instanceof Ref || source instanceof Element) {
      return Over.OTHER;
    }
    if (source.isRest()) {
      return Over.REST;
    }
    return source.isOfBatch() || (element != null && run.types.isRecord(element)) ? Over.RECORDS : Over.OTHER;
  }

  Value element(Type type, Value source, Over over) {
    if (over != Over.GROUPS && source instanceof Ref ref) {
      return new Element(ref.site());
    }
    if (over == Over.OTHER && (source.isOfRecord() || source instanceof Element)) {
      return source;
    }
    Value known = run.types.classify(type, Age.CURRENT);
    return known == Constant.UNKNOWN && over.isRecords() ? new Part(PartKind.DATA, Age.CURRENT) : known;
  }

  /** Whether the loop goes over what a map holds: its groups are not parts of the batch one after the other. */
  boolean isByKey(Tree loop) {
    ExpressionTree source =
        loop instanceof EnhancedForLoopTree tree ? tree.getExpression() : ASTHelpers.getReceiver((ExpressionTree) loop);
    while (source instanceof MethodInvocationTree call && !run.types.isSubtype(BatchTypes.typeOf(call), "java.util.Map")) {
      source = ASTHelpers.getReceiver(call);
    }
    return source != null && run.types.isSubtype(BatchTypes.typeOf(source), "java.util.Map");
  }
}
