package io.github.lambdabatch.fix;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.fixes.SuggestedFix;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** The rewrite of a handler, and the reasons why parts of it cannot be had. */
public final class Rewrite {
  private final SuggestedFix fix;
  private final ImmutableMap<Part, String> refusals;

  Rewrite(SuggestedFix fix, Map<Part, String> refusals) {
    this.fix = fix;
    this.refusals = ImmutableMap.copyOf(refusals);
  }

  /** Returns a rewrite of which no part can be had. */
  static Rewrite refused(String reason) {
    return new Rewrite(SuggestedFix.emptyFix(), Maps.toMap(EnumSet.allOf(Part.class), part -> reason));
  }

  /** Returns the fix, which is one for all parts that were not refused. */
  public SuggestedFix fix() {
    return fix;
  }

  /** Returns why the part is not in the fix, as the end of a sentence; nothing where it is. */
  public Optional<String> refusal(Part part) {
    return Optional.ofNullable(refusals.get(part));
  }
}
