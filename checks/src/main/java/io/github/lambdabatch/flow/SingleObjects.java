package io.github.lambdabatch.flow;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.lambdabatch.flow.state.Exits;
import io.github.lambdabatch.flow.state.State;
import io.github.lambdabatch.flow.state.Value;
import io.github.lambdabatch.flow.state.Value.Constant;
import io.github.lambdabatch.flow.state.Value.Ref;
import io.github.lambdabatch.flow.state.Valued;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the compilation unit's own classes of which it makes one alone, such as the one that a handler tells of
 * failures: since there is no other, its fields are followed like variables.
 */
final class SingleObjects {
  private final Interpreter run;
  private final Map<Symbol, Tree> made = new HashMap<>();
  private final Set<Symbol> several = new HashSet<>();

  SingleObjects(Interpreter run) {
    this.run = run;
  }

  /** Whether the symbol is a field of such an object, which has been made. */
  boolean isField(Symbol symbol) {
    return symbol.getKind() == ElementKind.FIELD && !symbol.isStatic() && made.containsKey(symbol.owner);
  }

  /** Returns the object whose class is being looked into where a variable is {@code this}; null where there is none. */
  @Nullable Value self(VarSymbol variable) {
    Tree site = variable.name.contentEquals("this") ? made.get(variable.type.tsym) : null;
    return site == null ? null : new Ref(site);
  }

  /** Makes the object, if the class is one of these; null if there may be several of its kind. */
  @Nullable List<Valued> make(
      Tree site, MethodSymbol constructor, Type type, List<Value> arguments, State before, Exits exits) {
    ClassTree declaration = site instanceof NewClassTree ? run.declarations.single(type.tsym) : null;
    if (declaration == null || before.progress().inLoop() || run.types.isContainer(type)) {
      return null;
    }
    if (several.contains(type.tsym) || fieldsOf(declaration).stream().anyMatch(f -> before.knows(ASTHelpers.getSymbol(f)))) {
      // The place is come to again: there are several objects, of which none is followed any more.
      several.add(type.tsym);
      made.remove(type.tsym);
      return null;
    }
    made.put(type.tsym, site);
    List<State> states = List.of(before);
    for (VariableTree field : fieldsOf(declaration)) {
      List<State> next = new ArrayList<>();
      for (State state : states) {
        for (Valued initial : initial(field, state, exits)) {
          next.add(initial.state().set(ASTHelpers.getSymbol(field), initial.value()));
        }
      }
      states = State.bounded(next);
    }
    MethodTree body = run.declarations.method(constructor);
    List<Valued> objects = new ArrayList<>();
    for (State state : states) {
      List<Valued> constructed =
          body == null ? Valued.only(Constant.UNKNOWN, state) : run.functions.helper(body, arguments, site, state, exits);
      constructed.forEach(v -> objects.add(run.objects.create(site, Work.touch(arguments, v.state()))));
    }
    return objects;
  }

  private List<Valued> initial(VariableTree field, State state, Exits exits) {
    if (field.getInitializer() != null) {
      return run.expressions.eval(field.getInitializer(), state, exits);
    }
    Type type = ASTHelpers.getType(field);
    return Valued.only(
        type.hasTag(TypeTag.BOOLEAN) ? Constant.FALSE : type.isPrimitive() ? Constant.ZERO : Constant.NULL, state);
  }

  /** What such an object holds is seen by code that is not looked at, which may change it. */
  State escape(Value value, State before) {
    State state = before;
    for (Map.Entry<Symbol, Tree> entry : made.entrySet()) {
      if (value.equals(new Ref(entry.getValue()))) {
        for (VariableTree field : fieldsOf(run.declarations.single(entry.getKey()))) {
          VarSymbol symbol = ASTHelpers.getSymbol(field);
          Value held = state.get(symbol);
          state = held instanceof Ref ? state.escape(held) : state.set(symbol, Constant.UNKNOWN);
        }
      }
    }
    return state;
  }

  /** Returns the state in which what the objects' fields hold counts as held by the objects: one of them is returned. */
  State holding(State before) {
    State state = before;
    for (Map.Entry<Symbol, Tree> entry : made.entrySet()) {
      for (VariableTree field : fieldsOf(run.declarations.single(entry.getKey()))) {
        if (state.get(ASTHelpers.getSymbol(field)) instanceof Ref held) {
          state = state.with(state.heap().withSource(entry.getValue(), held.site()));
        }
      }
    }
    return state;
  }

  private static List<VariableTree> fieldsOf(ClassTree declaration) {
    List<VariableTree> fields = new ArrayList<>();
    for (Tree member : declaration.getMembers()) {
      if (member instanceof VariableTree field && !ASTHelpers.getSymbol(field).isStatic()) {
        fields.add(field);
      }
    }
    return fields;
  }
}
