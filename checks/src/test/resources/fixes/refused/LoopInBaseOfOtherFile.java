package fixes;

import fixes.support.Base;
import io.github.lambdabatch.testing.Work;

/** Refused, or not reported here: handleRequest with its loop is only in the generic base of another file. */
public class LoopInBaseOfOtherFile extends Base<Void> {
  @Override
  protected void process(String body) {
    Work.on(body);
  }
}
