package io.github.lambdabatch.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type.ArrayType;
import com.sun.tools.javac.code.TypeTag;
import javax.lang.model.element.ElementKind;

/** Methods that make something of a text, or of the bytes of one, and that are known to throw one exception alone. */
public final class Parsers {
  private static final String TIME = "java.time.";

  private static final ImmutableList<String> NUMBER_FORMAT =
      ImmutableList.of("java.lang.NumberFormatException", "java.lang.IllegalArgumentException");
  private static final ImmutableList<String> ILLEGAL_ARGUMENT = ImmutableList.of("java.lang.IllegalArgumentException");
  private static final ImmutableList<String> TIME_FORMAT =
      ImmutableList.of("java.time.format.DateTimeParseException", "java.time.DateTimeException");

  private static final ImmutableSetMultimap<String, String> NUMBERS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.lang.Byte", "decode", "parseByte", "valueOf")
          .putAll("java.lang.Double", "parseDouble", "valueOf")
          .putAll("java.lang.Float", "parseFloat", "valueOf")
          .putAll("java.lang.Integer", "decode", "parseInt", "parseUnsignedInt", "valueOf")
          .putAll("java.lang.Long", "decode", "parseLong", "parseUnsignedLong", "valueOf")
          .putAll("java.lang.Short", "decode", "parseShort", "valueOf")
          .putAll("java.math.BigDecimal", "<init>")
          .putAll("java.math.BigInteger", "<init>")
          .build();

  private static final ImmutableSetMultimap<String, String> ARGUMENTS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.lang.Enum", "valueOf")
          .putAll("java.util.Base64.Decoder", "decode")
          .putAll("java.util.UUID", "fromString")
          .build();

  private static final ImmutableSetMultimap<String, String> JACKSON =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("ObjectMapper", "readTree", "readValue", "writeValueAsString")
          .putAll("ObjectReader", "readTree", "readValue")
          .putAll("ObjectWriter", "writeValueAsString")
          .build();

  private static final ImmutableSet<String> JACKSON_PACKAGES =
      ImmutableSet.of("com.fasterxml.jackson.databind.", "tools.jackson.databind.");

  private Parsers() {}

  /**
   * Returns the exception that is all that the method throws, and the classes above it up to those of any unchecked
   * exception, by their qualified names; none where it may throw others.
   */
  public static ImmutableList<String> exceptionOf(MethodSymbol method) {
    String owner = method.enclClass().getQualifiedName().toString();
    String name = method.name.toString();
    boolean ofText = takesText(method);
    if (NUMBERS.containsEntry(owner, name) && ofText) {
      return NUMBER_FORMAT;
    }
    boolean ofEnum = method.enclClass().getKind() == ElementKind.ENUM && name.equals("valueOf") && method.isStatic();
    if (ARGUMENTS.containsEntry(owner, name) || ofEnum && ofText) {
      return ILLEGAL_ARGUMENT;
    }
    if (owner.startsWith(TIME) && name.equals("parse") && method.isStatic()) {
      return TIME_FORMAT;
    }
    if (!isOfJackson(owner, name)) {
      return ImmutableList.of();
    }
    if (ofText || name.startsWith("write")) {
      return ImmutableList.of(jacksonException(owner, "com.fasterxml.jackson.core.JsonProcessingException"));
    }
    return takesBytes(method)
        ? ImmutableList.of(jacksonException(owner, "java.io.IOException"))
        : ImmutableList.of();
  }

  private static boolean isOfJackson(String owner, String name) {
    return JACKSON_PACKAGES.stream()
        .anyMatch(p -> owner.startsWith(p) && JACKSON.containsEntry(owner.substring(p.length()), name));
  }

  private static String jacksonException(String owner, String beforeJackson3) {
    return owner.startsWith("tools.") ? "tools.jackson.core.JacksonException" : beforeJackson3;
  }

  private static boolean takesText(MethodSymbol method) {
    return !method.params().isEmpty()
        && method.params().head.type.tsym.getQualifiedName().contentEquals("java.lang.String");
  }

  /** Returns whether it takes whole bytes: positions in them could be wrong. */
  private static boolean takesBytes(MethodSymbol method) {
    return !method.params().isEmpty()
        && method.params().head.type instanceof ArrayType array
        && array.elemtype.hasTag(TypeTag.BYTE)
        && method.params().tail.stream().noneMatch(parameter -> parameter.type.isPrimitive());
  }
}
