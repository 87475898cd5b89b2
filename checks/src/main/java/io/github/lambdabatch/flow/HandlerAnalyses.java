package io.github.lambdabatch.flow;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.util.Context;
import io.github.lambdabatch.deploy.Deployments;
import io.github.lambdabatch.handler.BatchHandler;
import io.github.lambdabatch.handler.DeployedHandlers;
import io.github.lambdabatch.handler.HandlerFinder;
import io.github.lambdabatch.options.Options;
import io.github.lambdabatch.options.Strictness;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The analysed handlers of the compilation unit at hand: made for the first check that asks, kept for the others.
 *
 * <p>They live in javac's context and go with it; nothing is kept between compilations, nor between files of one.
 */
public final class HandlerAnalyses {
  private static final Context.Key<HandlerAnalyses> KEY = new Context.Key<>();

  /** What the user set; null where that is wrong, which has been said then. */
  private final @Nullable Options options;

  /** What the templates say; null until there is something that may be a handler. */
  private @Nullable DeployedHandlers deployed;

  private @Nullable CompilationUnitTree unit;
  private ImmutableList<AnalysedHandler> handlers = ImmutableList.of();

  private HandlerAnalyses(Options options) {
    this.options = options;
  }

  /** Returns the handlers of the compilation unit, in the order of the source; none where the analysis breaks down. */
  public static ImmutableList<AnalysedHandler> of(CompilationUnitTree unit, VisitorState state) {
    HandlerAnalyses kept = state.context.get(KEY);
    if (kept == null) {
      kept = new HandlerAnalyses(options(unit, state));
      state.context.put(KEY, kept);
    }
    if (kept.options != null && kept.unit != unit) {
      kept.handlers = kept.analyse(unit, kept.options, state);
      kept.unit = unit;
    }
    return kept.handlers;
  }

  private static @Nullable Options options(CompilationUnitTree unit, VisitorState state) {
    try {
      return Options.parse(state.errorProneOptions().getFlags());
    } catch (Options.InvalidOption e) {
      say(Diagnostic.Kind.ERROR, e.getMessage(), unit, state);
      return null;
    }
  }

  /** Reads the templates, once for the compilation, and says what is wrong with them. */
  private DeployedHandlers deployed(CompilationUnitTree unit, Options options, VisitorState state) {
    if (deployed == null) {
      Deployments deployments = Deployments.read(options.templates(), Path.of(""));
      deployed = DeployedHandlers.of(deployments, state);
      String option = "-XepOpt:LambdaBatch:" + Options.TEMPLATES + ": ";
      deployments.errors().forEach(error -> say(Diagnostic.Kind.ERROR, option + error, unit, state));
      deployments.notes().forEach(note -> say(Diagnostic.Kind.NOTE, option + note, unit, state));
      deployed.notes().forEach(note -> say(Diagnostic.Kind.NOTE, option + note, unit, state));
    }
    return deployed;
  }

  private static void say(Diagnostic.Kind kind, String message, CompilationUnitTree unit, VisitorState state) {
    JavacTrees.instance(state.context).printMessage(kind, message, unit, unit);
  }

  private ImmutableList<AnalysedHandler> analyse(
      CompilationUnitTree unit, Options options, VisitorState state) {
    try {
      ImmutableList.Builder<AnalysedHandler> analysed = ImmutableList.builder();
      for (BatchHandler handler : HandlerFinder.find(unit, options, () -> deployed(unit, options, state), state)) {
        analysed.add(new AnalysedHandler(handler, Interpreter.analyse(handler, unit, options, state)));
      }
      return analysed.build();
    } catch (RuntimeException | StackOverflowError e) {
      if (Strictness.isOn()) {
        throw e;
      }
      return ImmutableList.of();
    }
  }
}
