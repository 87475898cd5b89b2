package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.Location;
import io.github.lambdabatch.deploy.template.cloudformation.EventSourceMappings.Mapped;

/**
 * A function of a template, of which not everything need be certain: conditions may leave out event sources, or choose
 * between functions with one handler.
 */
record FoundFunction(Resource resource, String handler, Answer java, ImmutableList<Mapped> sources) {
  private static final String USUAL_METHOD = "::handleRequest";

  /** Returns what is called, in one way for the two that there are to name it. */
  String method() {
    return handler.endsWith(USUAL_METHOD)
        ? handler.substring(0, handler.length() - USUAL_METHOD.length())
        : handler;
  }

  /**
   * Returns what holds of the function in every deployment that has it.
   *
   * @param sameHandler all functions of the template with this handler
   */
  DeployedFunction described(Location location, ImmutableList<FoundFunction> sameHandler) {
    boolean alone = resource.condition().isEmpty() || sameHandler.size() == 1;
    boolean onlyFifo =
        sameHandler.stream()
            .flatMap(function -> function.sources().stream())
            .allMatch(mapped -> mapped.source().fifo() == Answer.YES);
    return new DeployedFunction(
        handler,
        java,
        sources.stream()
            .map(mapped -> certain(mapped, onlyFifo || alone && mapped.certain()))
            .collect(toImmutableList()),
        location);
  }

  /** Takes back what would be wrong of a function without the event source: that there is a queue with an order. */
  private static EventSource certain(Mapped mapped, boolean fifo) {
    EventSource source = mapped.source();
    boolean off = source.reportsBatchItemFailures() == Answer.NO;
    return source.with(
        off && !mapped.certain() ? Answer.UNKNOWN : source.reportsBatchItemFailures(),
        source.fifo() == Answer.YES && !fifo ? Answer.UNKNOWN : source.fifo());
  }
}
