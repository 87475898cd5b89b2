package io.github.lambdabatch.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.flow.state.Progress;
import io.github.lambdabatch.flow.state.Progress.Phase;
import io.github.lambdabatch.flow.state.Quality;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Age;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Element;
import io.github.lambdabatch.flow.state.Value.Item;
import io.github.lambdabatch.flow.state.Value.Named;
import io.github.lambdabatch.flow.state.Value.Part;
import io.github.lambdabatch.flow.state.Value.PartKind;
import io.github.lambdabatch.flow.state.Value.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges what names a record that failed: the identifiers of batch item failures, and what may become one. */
final class Naming {
  private final Interpreter run;
  private final Set<Object> holdsEarlier = new HashSet<>();

  Naming(Interpreter run) {
    this.run = run;
  }

  /** Contract: an identifier that is none, or that is not in the batch, sends the whole batch back. */
  void judge(Item item, Progress progress) {
    boolean stale = isStale(item, progress);
    if (progress.failedAt() != null && (stale || item.quality() == Quality.RIGHT)) {
      run.facts.identifiers.namedAs(progress.failedAt(), item.quality(), item.origin());
    }
    if (isWrong(item, progress)) {
      run.facts.identifiers.wrong(item.origin(), item.quality());
    }
  }

  private boolean isWrong(Item item, Progress progress) {
    return switch (item.quality()) {
      case FOREIGN -> true;
      case STALE -> isStale(item, progress);
      case NONE -> run.isCertainlyConstant(item.origin())
          && (!isMadeWithout(item.origin()) || !run.namesItemsLater());
      default -> false;
    };
  }

  private boolean isStale(Item item, Progress progress) {
    return item.quality() == Quality.STALE
        && progress.inLoop()
        && progress.phase() == Phase.FAILED
        && !run.facts.causes.mayFailForAnother(progress.failedAt());
  }

  /** Work begins, which may be on a record before the one at hand, or on what was gathered since. */
  void work(Tree origin, List<Value> values, State state) {
    boolean atHand = values.stream().anyMatch(value -> value instanceof Ref || value.isOfRecord());
    if (!atHand || values.stream().anyMatch(value -> isOfAnother(value, state))) {
      run.facts.causes.worksOnAnother(origin);
    }
  }

  private boolean isOfAnother(Value value, State state) {
    return value instanceof Element
        || value.age() == Age.EARLIER
        || value instanceof Ref ref && (Inputs.isKeptOver(ref.site(), state) || holdsEarlier.contains(ref.site()));
  }

  /** Something is put into a collection, which may be of a record before the one at hand. */
  void put(Object holder, Value value) {
    if (value.age() == Age.EARLIER) {
      holdsEarlier.add(holder);
    }
  }

  /** Notes what is collected of a record that failed: it may become an identifier. */
  void note(Tree addition, Object holder, Value value, Progress progress) {
    boolean text =
        value == Constant.NULL
            || value instanceof Named
            || value instanceof Part part && (part.kind() == PartKind.IDENTIFIER || part.kind() == PartKind.PROPERTY);
    if (text && run.objects.item(addition, List.of(value)) instanceof Item item) {
      boolean wrong = isWrong(item, progress) && !isBesideAnother(addition);
      run.facts.identifiers.noted(holder, progress.failedAt(), item.quality(), item.origin(), wrong);
    }
  }

  /** Whether a key and a value are added, of which the other one may be the identifier, or hold it. */
  private boolean isBesideAnother(Tree addition) {
    return addition instanceof MethodInvocationTree call
        && call.getArguments().stream().filter(argument -> mayName(BatchTypes.typeOf(argument))).count() > 1;
  }

  private boolean mayName(Type type) {
    return run.types.isSubtype(type, "java.lang.String") || run.types.isContainer(type) || run.types.isRecord(type);
  }

  /** Whether the item was made without an identifier, which may be set by another call. */
  private boolean isMadeWithout(Tree origin) {
    return origin instanceof ExpressionTree expression && run.types.isItem(BatchTypes.typeOf(expression));
  }

  /** Whether the value names a record by what a batch item failure needs. */
  static boolean identifies(Value item) {
    return item instanceof Item || item instanceof Part part && part.kind() == PartKind.IDENTIFIER;
  }

  /** Whether a batch item failure can be made of the value. */
  static boolean namesRecord(Value item) {
    return item instanceof Item
        || item instanceof Part part && (part.kind() == PartKind.IDENTIFIER || part.kind() == PartKind.RECORD);
  }
}
