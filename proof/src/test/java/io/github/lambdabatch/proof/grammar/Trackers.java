package io.github.lambdabatch.proof.grammar;

/** Small classes in the handler's file that keep the failures of one invocation, and make the batch response of them. */
final class Trackers {
  private final Draft draft;
  private final Choices choices;

  private Trackers(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices();
  }

  /** Declares a tracker before the loop, whose list is made by this expression. */
  static Sink of(Draft draft, String list) {
    return new Trackers(draft).sink(list);
  }

  /** Declares, before the loop, a tracker of the message groups of which a record failed; returns how to ask it. */
  static String groups(Draft draft, boolean concurrent) {
    String set = concurrent ? "ConcurrentHashMap.newKeySet()" : "new HashSet<>()";
    String added = draft.choices().below(8) == 7 ? "LOG.info(group);" : "groups.add(group);";
    draft.member(
        """
        private static final class BlockedGroups {
        private final Set<String> groups = %s;
        void block(String group) {
        %s
        }
        boolean isBlocked(String group) {
        return groups.contains(group);
        }
        }
        """
            .formatted(set, added));
    draft.trait(Trait.ASKS_TRACKER);
    draft.before("BlockedGroups blocked = new BlockedGroups();");
    return "blocked.isBlocked";
  }

  private Sink sink(String list) {
    draft.trait(Trait.TRACKER);
    String items = choices.below(2) == 0 ? keepingItems(list) : keepingIdentifiers(list);
    draft.member(
        """
        private static final class Failures {
        %sboolean hasFailed() {
        return !%s.isEmpty();
        }
        %s toResponse() {
        return %s;
        }
        }
        """
            .formatted(items, choices.of("failed", "items()"), draft.feed().response(), response()));
    draft.before(choices.of("Failures failures = new Failures();", "var failures = new Failures();"));
    return new Sink(
        "Failures failures",
        "failures",
        "failures.fail(%2$s);",
        "!failures.hasFailed()",
        "failures.items()",
        "failures.toResponse()");
  }

  private String response() {
    if (choices.below(24) == 23) {
      draft.trait(Trait.WRONG_RETURN);
      return draft.feed().responseOf("new ArrayList<>()");
    }
    return draft.feed().responseOf(choices.of("items()", "new ArrayList<>(items())"));
  }

  private String keepingItems(String list) {
    return """
        private final List<BatchItemFailure> failed = %s;
        void fail(String id) {
        %s
        }
        List<BatchItemFailure> items() {
        return failed;
        }
        """
        .formatted(list, noted("failed.add(new BatchItemFailure(id));"));
  }

  private String keepingIdentifiers(String list) {
    return """
        private final Collection<String> failed = %s;
        private int count;
        void fail(String id) {
        count++;
        %s
        }
        List<BatchItemFailure> items() {
        return failed.stream().map(BatchItemFailure::new).collect(Collectors.toList());
        }
        """
        .formatted(list, noted("failed.add(id);"));
  }

  /** What notes a failure; by mistake, only a log does. */
  private String noted(String statement) {
    if (choices.below(24) < 23) {
      return statement;
    }
    draft.trait(Trait.WRONG_RETURN);
    return "LOG.warning(\"failed: \" + id);";
  }
}
