package io.github.lambdabatch.handler;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import io.github.lambdabatch.deploy.Deployments;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.knowledge.Frameworks;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a compilation that templates name as handlers. */
public final class DeployedHandlers {
  /** Without a template. */
  public static final DeployedHandlers NONE = new DeployedHandlers(ImmutableListMultimap.of(), ImmutableList.of());

  private final ImmutableListMultimap<MethodSymbol, DeployedFunction> functions;
  private final ImmutableList<String> notes;

  private DeployedHandlers(
      ImmutableListMultimap<MethodSymbol, DeployedFunction> functions, ImmutableList<String> notes) {
    this.functions = functions;
    this.notes = notes;
  }

  /**
   * Returns the methods that Lambda calls for the functions.
   *
   * <p>Contract: {@code package.Class::method} names a method, {@code package.Class} the one that the handler interface of
   * that class declares; either may be inherited.
   *
   * @param deployments what the templates say
   * @param state a state of the compilation, in which the classes are looked up
   */
  public static DeployedHandlers of(Deployments deployments, VisitorState state) {
    return deployments.functions().isEmpty() ? NONE : new Lookup(state).of(deployments.functions());
  }

  /** Returns what the templates say of the method, as a handler of batches of the kind. */
  Deployment of(MethodSymbol method, EventKind kind) {
    ImmutableList<DeployedFunction> named = functions.get(method);
    if (named.isEmpty()) {
      return Deployment.UNKNOWN;
    }
    return new Deployment(
        true,
        named.stream()
            .flatMap(function -> function.sources().stream())
            .filter(source -> canHandOver(source.kind(), kind))
            .distinct()
            .collect(toImmutableList()));
  }

  /** Returns what a user may want to know of handlers that templates name and the compilation does not have. */
  public ImmutableList<String> notes() {
    return notes;
  }

  private static boolean canHandOver(EventSource.Kind source, EventKind kind) {
    return source == EventSource.Kind.UNKNOWN || source.name().equals(kind.name());
  }

  /** The search of one compilation's classes. */
  private static final class Lookup {
    private final VisitorState state;
    private final Types types;
    private final ImmutableListMultimap.Builder<MethodSymbol, DeployedFunction> found = ImmutableListMultimap.builder();
    private final List<DeployedFunction> withoutClass = new ArrayList<>();
    private final List<DeployedFunction> withoutMethod = new ArrayList<>();

    Lookup(VisitorState state) {
      this.state = state;
      this.types = state.getTypes();
    }

    DeployedHandlers of(ImmutableList<DeployedFunction> functions) {
      functions.forEach(this::find);
      ImmutableList.Builder<String> notes = ImmutableList.builder();
      note(notes, withoutClass, "which is no class of this compilation or of its class path");
      note(notes, withoutMethod, "but the class has no such method");
      return new DeployedHandlers(found.build(), notes.build());
    }

    private void find(DeployedFunction function) {
      int separator = function.handler().indexOf("::");
      String className = separator < 0 ? function.handler() : function.handler().substring(0, separator);
      Symbol clazz = className.isBlank() ? null : state.getSymbolFromString(className);
      if (clazz == null || clazz.type == null) {
        withoutClass.add(function);
        return;
      }
      String method = separator < 0 ? "handleRequest" : function.handler().substring(separator + 2);
      List<MethodSymbol> methods = methods(clazz.type, method);
      if (methods.isEmpty()) {
        withoutMethod.add(function);
      }
      methods.forEach(symbol -> found.put(symbol, function));
    }

    /** Returns what is called by that name: all overloads, of the class or else of the nearest that has any. */
    private List<MethodSymbol> methods(Type clazz, String name) {
      boolean micronaut = name.equals("handleRequest") && isA(clazz, Frameworks.MICRONAUT_HANDLER);
      String called = micronaut ? "execute" : name;
      for (Type type : types.closure(clazz)) {
        List<MethodSymbol> declared = new ArrayList<>();
        for (Symbol member : type.tsym.members().getSymbolsByName(state.getName(called))) {
          if (member instanceof MethodSymbol method && isCallable(method)) {
            declared.add(method);
          }
        }
        if (!declared.isEmpty()) {
          return declared;
        }
      }
      return List.of();
    }

    private static boolean isCallable(MethodSymbol method) {
      return method.isPublic() && !method.getModifiers().contains(Modifier.ABSTRACT) && (method.flags() & Flags.BRIDGE) == 0;
    }

    private boolean isA(Type type, String name) {
      return types.closure(type).stream().anyMatch(t -> t.tsym.getQualifiedName().contentEquals(name));
    }

    /** One note for all of them, and only where a Java runtime makes sure that it is a class that is named. */
    private static void note(ImmutableList.Builder<String> notes, List<DeployedFunction> functions, String what) {
      List<DeployedFunction> java = functions.stream().filter(f -> f.java() == Answer.YES).toList();
      if (java.isEmpty()) {
        return;
      }
      DeployedFunction first = java.get(0);
      String more = java.size() == 1 ? "" : "; and " + (java.size() - 1) + " more like it";
      notes.add(first.location() + " names the handler " + first.handler() + ", " + what + more);
    }
  }
}
