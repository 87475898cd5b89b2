package io.github.lambdabatch.options;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;

/**
 * What the user set with {@code -XepOpt:LambdaBatch:Key=value}.
 *
 * @param fifoAnnotations fully qualified names of annotations that mark handlers of FIFO queues
 */
public record Options(ImmutableSet<String> fifoAnnotations) {
  private static final String PREFIX = "LambdaBatch:";
  private static final String FIFO_ANNOTATIONS = PREFIX + "FifoAnnotations";

  /** Returns the options of the compilation. */
  public static Options of(VisitorState state) {
    ErrorProneFlags flags = state.errorProneOptions().getFlags();
    return new Options(flags.getSetOrEmpty(FIFO_ANNOTATIONS));
  }
}
