package io.github.lambdabatch.knowledge;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.lambdabatch.options.Options;

/**
 * What this package knows of one method, looked up once.
 *
 * @param owner the fully qualified name of its class
 * @param name its name
 * @param isHarmless whether it does no work on a record
 * @param reports whether it takes a record's failure over
 * @param starts whether it runs the functions that it is given on another thread
 * @param startsThread whether it starts a thread that was made with a function before
 * @param waits whether it waits for other threads, or lets somebody else do so
 * @param joins whether it waits for a future, and throws what its work has thrown
 * @param copes whether it gives what the work of a future has thrown to a function, which deals with it
 * @param hears whether it tells a function of what the work of a future has thrown, and throws it all the same
 * @param processesBatch whether it processes a batch by itself
 * @param processesInParallel whether it processes the records of a batch at the same time
 */
public record KnownMethod(
    String owner,
    String name,
    boolean isHarmless,
    boolean reports,
    boolean starts,
    boolean startsThread,
    boolean waits,
    boolean joins,
    boolean copes,
    boolean hears,
    boolean processesBatch,
    boolean processesInParallel) {
  /** Returns what is known of the method, by this package and by the user. */
  public static KnownMethod of(MethodSymbol method, Options options) {
    String owner = method.enclClass().getQualifiedName().toString();
    String name = method.name.toString();
    return new KnownMethod(
        owner,
        name,
        HarmlessMethods.contains(method) || options.isHarmless(owner, name),
        options.isReporting(owner, name),
        Concurrency.starts(method),
        Concurrency.startsThread(method),
        Concurrency.waits(method),
        Concurrency.joins(method),
        Concurrency.copes(method),
        Concurrency.hears(method),
        Frameworks.isBatchProcessor(method.enclClass()),
        Frameworks.isParallelProcessor(owner, name));
  }
}
