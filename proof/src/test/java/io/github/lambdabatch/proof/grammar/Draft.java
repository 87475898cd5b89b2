package io.github.lambdabatch.proof.grammar;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A handler in the making: what the parts of the grammar have in common, and the members that they add to its class. */
final class Draft {
  private final Choices choices;
  private final Feed feed;
  private final String self;
  private final Set<String> members = new LinkedHashSet<>();
  private final List<String> prelude = new ArrayList<>();
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private boolean branching;
  private int names;

  /** A draft whose members are reached by that expression for the object of its class. */
  Draft(Choices choices, Feed feed, String self) {
    this.choices = choices;
    this.feed = feed;
    this.self = self;
  }

  Choices choices() {
    return choices;
  }

  Feed feed() {
    return feed;
  }

  /** The expression for the object of the handler's class. */
  String self() {
    return self;
  }

  /** Adds a field or a method to the class of the handler. */
  void member(String source) {
    members.add(source);
  }

  /** Adds a statement before the loop. */
  void before(String statement) {
    prelude.add(statement);
  }

  void trait(Trait trait) {
    traits.add(trait);
  }

  /** Notes whether the work that is written now depends on a condition; returns whether it did before. */
  boolean branching(boolean now) {
    boolean before = branching;
    branching = now;
    return before;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** A name that nothing else in the handler has. */
  String name(String stem) {
    return names++ == 0 ? stem : stem + names;
  }

  /** Takes the statements before the loop. */
  String takePrelude() {
    String statements = Joiner.on('\n').join(prelude);
    prelude.clear();
    return statements + "\n";
  }

  String members() {
    return Joiner.on("\n").join(members);
  }

  ImmutableSet<Trait> traits() {
    return ImmutableSet.copyOf(traits);
  }
}
