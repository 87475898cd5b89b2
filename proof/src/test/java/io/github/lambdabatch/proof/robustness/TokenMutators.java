package io.github.lambdabatch.proof.robustness;

import static io.github.lambdabatch.proof.robustness.Mutator.oneOf;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Changes of single tokens, most of which do not compile. */
final class TokenMutators {
  /** Tokens of one group can stand for each other. */
  private static final ImmutableList<ImmutableList<String>> GROUPS =
      ImmutableList.of(
          ImmutableList.of("&&", "||", "&", "|", "^", "==", "!="),
          ImmutableList.of("<", "<=", ">", ">=", "==", "!="),
          ImmutableList.of("+", "-", "*", "/", "%", "<<"),
          ImmutableList.of("=", "+=", "-=", "|=", "&=", "^="),
          ImmutableList.of("++", "--"),
          ImmutableList.of("true", "false"),
          ImmutableList.of("break", "continue", "return"),
          ImmutableList.of("while", "if"),
          ImmutableList.of("private", "public", "protected", "static", "final", "synchronized", "abstract"),
          ImmutableList.of("class", "interface", "enum", "record"),
          ImmutableList.of("Exception", "RuntimeException", "Throwable", "Error", "IllegalArgumentException"),
          ImmutableList.of("forEach", "map", "filter", "peek", "anyMatch", "allMatch", "flatMap", "forEachOrdered"),
          ImmutableList.of("add", "remove", "addAll", "contains", "removeAll"),
          ImmutableList.of("stream", "parallelStream", "iterator"),
          ImmutableList.of("List", "Set", "Collection", "Iterable", "Object", "var"),
          ImmutableList.of("void", "Void", "String", "Object", "SQSBatchResponse", "StreamsEventResponse", "boolean"),
          ImmutableList.of("0", "1", "2", "10"));

  private TokenMutators() {}

  static ImmutableList<Mutator> all() {
    return ImmutableList.of(
        TokenMutators::delete,
        TokenMutators::duplicate,
        TokenMutators::swap,
        TokenMutators::replace,
        TokenMutators::replace,
        TokenMutators::anotherName,
        TokenMutators::anotherName);
  }

  private static @Nullable Mutation delete(Anatomy anatomy, SplittableRandom random) {
    Range token = oneOf(anatomy.tokens(), random);
    return new Mutation("delete token", Edit.delete(token));
  }

  private static @Nullable Mutation duplicate(Anatomy anatomy, SplittableRandom random) {
    Range token = oneOf(anatomy.tokens(), random);
    return new Mutation("duplicate token", Edit.insert(token.end(), " " + anatomy.text(token)));
  }

  private static @Nullable Mutation swap(Anatomy anatomy, SplittableRandom random) {
    int first = random.nextInt(anatomy.tokens().size() - 1);
    Range left = anatomy.tokens().get(first);
    Range right = anatomy.tokens().get(first + 1);
    return new Mutation(
        "swap tokens", Edit.replace(left, anatomy.text(right) + " "), Edit.replace(right, anatomy.text(left) + " "));
  }

  private static @Nullable Mutation replace(Anatomy anatomy, SplittableRandom random) {
    int start = random.nextInt(anatomy.tokens().size());
    for (int i = 0; i < anatomy.tokens().size(); i++) {
      Range token = anatomy.tokens().get((start + i) % anatomy.tokens().size());
      String text = anatomy.text(token);
      ImmutableList<ImmutableList<String>> groups =
          GROUPS.stream().filter(group -> group.contains(text)).collect(ImmutableList.toImmutableList());
      if (!groups.isEmpty()) {
        return new Mutation("replace token", Edit.replace(token, oneOf(oneOf(groups, random), random)));
      }
    }
    return null;
  }

  /** Takes another name of the file instead of a name. */
  private static @Nullable Mutation anotherName(Anatomy anatomy, SplittableRandom random) {
    ImmutableList<Range> names =
        anatomy.tokens().stream()
            .filter(token -> Character.isJavaIdentifierStart(anatomy.text(token).charAt(0)))
            .collect(ImmutableList.toImmutableList());
    Range one = oneOf(names, random);
    return new Mutation("another name", Edit.replace(one, anatomy.text(oneOf(names, random))));
  }
}
