package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.sun.source.tree.Tree;
import io.github.lambdabatch.flow.state.Quality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of batch item failures that do not name the record.
 *
 * <p>Contract: an identifier that is none, or that is not in the batch, sends the whole batch back.
 */
final class Identifiers {
  /** What goes into a collection, of which batch item failures may be made later. */
  private record Noted(Object holder, @Nullable Tree failure, Quality quality, Tree expression, boolean wrong) {}

  private final Map<Tree, Quality> wrong = new LinkedHashMap<>();
  private final SetMultimap<Tree, Tree> staleAt = LinkedHashMultimap.create();
  private final SetMultimap<Tree, Tree> rightAt = LinkedHashMultimap.create();
  private final List<Noted> noted = new ArrayList<>();
  private final Set<Object> used = new HashSet<>();

  /** A batch item failure goes to the response that does not name its record. */
  void wrong(Tree expression, Quality quality) {
    // An identifier that is none at first and an earlier one later is a stale one.
    wrong.merge(expression, quality, (a, b) -> b == Quality.STALE ? b : a);
  }

  /** An identifier of an earlier record is on purpose where the record that failed is named beside it. */
  void namedAs(Tree failure, Quality quality, Tree expression) {
    (quality == Quality.STALE ? staleAt : rightAt).put(failure, expression);
  }

  /** The collection holds this for the record whose failure was caught, or reported, at the place given. */
  void noted(Object holder, @Nullable Tree failure, Quality quality, Tree expression, boolean isWrong) {
    noted.add(new Noted(holder, failure, quality, expression, isWrong));
  }

  /** Batch item failures are made of what the collection holds, as it is. */
  void used(Object holder) {
    used.add(holder);
  }

  /** Returns the expressions for identifiers that are wrong, with what they name instead. */
  ImmutableMap<Tree, Quality> settle() {
    for (Noted note : noted) {
      if (used.contains(note.holder())) {
        if (note.wrong()) {
          wrong(note.expression(), note.quality());
        }
        if (note.failure() != null && (note.wrong() || note.quality() == Quality.RIGHT)) {
          namedAs(note.failure(), note.quality(), note.expression());
        }
      }
    }
    staleAt.asMap().forEach(
        (failure, expressions) -> {
          if (!expressions.containsAll(rightAt.get(failure))) {
            wrong.keySet().removeAll(expressions);
          }
        });
    return ImmutableMap.copyOf(wrong);
  }
}
