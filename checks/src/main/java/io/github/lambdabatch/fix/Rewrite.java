package io.github.lambdabatch.fix;

import com.google.errorprone.fixes.SuggestedFix;
import org.jspecify.annotations.Nullable;

/** The rewrite of a handler, or the reason why there is none. */
public final class Rewrite {
  private final @Nullable SuggestedFix fix;
  private final @Nullable String refusal;

  private Rewrite(@Nullable SuggestedFix fix, @Nullable String refusal) {
    this.fix = fix;
    this.refusal = refusal;
  }

  static Rewrite of(SuggestedFix fix) {
    return new Rewrite(fix, null);
  }

  static Rewrite refused(String reason) {
    return new Rewrite(null, reason);
  }

  /** Returns whether there is a fix. */
  public boolean isPossible() {
    return fix != null;
  }

  /** Returns the fix; only where there is one. */
  public SuggestedFix fix() {
    if (fix == null) {
      throw new IllegalStateException(refusal);
    }
    return fix;
  }

  /** Returns why there is no fix, as the end of a sentence; only where there is none. */
  public String refusal() {
    if (refusal == null) {
      throw new IllegalStateException("there is a fix");
    }
    return refusal;
  }
}
