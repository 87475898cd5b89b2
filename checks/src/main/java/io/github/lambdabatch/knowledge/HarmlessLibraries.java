package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** Which classes and methods of other libraries neither fail for a record's sake nor keep anything of it. */
final class HarmlessLibraries {
  /** Classes of which every method is harmless; Lombok's throws on what it is given, for {@code @SneakyThrows}. */
  private static final ImmutableSet<String> CLASSES =
      ImmutableSet.of("com.google.common.base.Stopwatch", "com.google.common.base.Strings", "lombok.Lombok");

  /** Methods of classes that have others which are not. */
  private static final ImmutableSetMultimap<String, String> METHODS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("com.google.common.base.MoreObjects", "toStringHelper")
          .putAll("org.springframework.util.StringUtils", "hasLength", "hasText")
          .build();

  private static final String AWS_SERVICES = "software.amazon.awssdk.services.";

  /** What builders of the AWS SDK have in common. */
  private static final String AWS_BUILDERS = "software.amazon.awssdk.utils.builder.";

  private HarmlessLibraries() {}

  static boolean contains(String owner, String method) {
    return CLASSES.contains(owner) || METHODS.containsEntry(owner, method) || isRequest(owner);
  }

  /** Whether objects of the class only hold what is sent to a service of AWS, or what came back. */
  static boolean isRequest(String owner) {
    return owner.startsWith(AWS_BUILDERS) || owner.startsWith(AWS_SERVICES) && owner.contains(".model.");
  }
}
