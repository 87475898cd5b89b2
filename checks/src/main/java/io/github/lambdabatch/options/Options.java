package io.github.lambdabatch.options;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.ErrorProneFlags;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the user set with {@code -XepOpt:LambdaBatch:Key=value}; every value is a list, separated by commas.
 *
 * @param fifoAnnotations fully qualified names of annotations that mark handlers of FIFO queues
 * @param harmlessMethods methods, as {@code package.Class#method} or {@code package.Class#*}, that do no work
 * @param reportingMethods methods, in the same form, that take a record's failure over
 * @param responseTypes fully qualified names of types that Lambda reads as a batch response
 * @param templates files and globs of the templates that deploy the handlers
 */
public record Options(
    ImmutableSet<String> fifoAnnotations,
    ImmutableSet<String> harmlessMethods,
    ImmutableSet<String> reportingMethods,
    ImmutableSet<String> responseTypes,
    ImmutableList<String> templates) {
  private static final String PREFIX = "LambdaBatch:";

  /** What Error Prone takes for the value of an option that is given none. */
  private static final String WITHOUT_VALUE = "true";

  private static final String FIFO_ANNOTATIONS = "FifoAnnotations";
  private static final String HARMLESS_METHODS = "HarmlessMethods";
  private static final String REPORTING_METHODS = "ReportingMethods";
  private static final String RESPONSE_TYPES = "ResponseTypes";

  /** The option that names the templates. */
  public static final String TEMPLATES = "Templates";

  private static final Pattern TYPE = Pattern.compile("[\\p{L}_$][\\w$]*(\\.[\\p{L}_$][\\w$]*)*");
  private static final Pattern METHOD = Pattern.compile(TYPE.pattern() + "#([\\p{L}_$][\\w$]*|\\*)");
  private static final Pattern FILE = Pattern.compile(".+");
  private static final ImmutableMap<String, Pattern> FORMS =
      ImmutableMap.of(
          FIFO_ANNOTATIONS, TYPE,
          HARMLESS_METHODS, METHOD,
          REPORTING_METHODS, METHOD,
          RESPONSE_TYPES, TYPE,
          TEMPLATES, FILE);
  private static final ImmutableMap<Pattern, String> NAMES_OF_FORMS =
      ImmutableMap.of(TYPE, "package.Class", METHOD, "package.Class#method", FILE, "folder/file or folder/*.yaml");

  /** A comma, unless it separates the alternatives of a glob. */
  private static final Splitter LIST = Splitter.on(Pattern.compile(",(?![^{]*})")).trimResults();

  /** Options without any set. */
  public static final Options NONE =
      new Options(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableList.of());

  /** Says what is wrong with an option, for the user to read. */
  public static final class InvalidOption extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidOption(String message) {
      super(message);
    }
  }

  /**
   * Returns the options among the flags.
   *
   * @throws InvalidOption for an unknown key under {@code LambdaBatch}, or a value that is not of the form of its key
   */
  public static Options parse(ErrorProneFlags flags) throws InvalidOption {
    for (Map.Entry<String, String> flag : flags.getFlagsMap().entrySet()) {
      if (flag.getKey().startsWith(PREFIX)) {
        check(flag.getKey().substring(PREFIX.length()), flag.getValue());
      }
    }
    return new Options(
        values(flags, FIFO_ANNOTATIONS),
        values(flags, HARMLESS_METHODS),
        values(flags, REPORTING_METHODS),
        values(flags, RESPONSE_TYPES),
        values(flags, TEMPLATES).asList());
  }

  private static void check(String key, String value) throws InvalidOption {
    Pattern form = FORMS.get(key);
    if (form == null) {
      throw new InvalidOption(
          "Unknown option -XepOpt:" + PREFIX + key + "; the options are " + ImmutableSortedSet.copyOf(FORMS.keySet()));
    }
    if (value.equals(WITHOUT_VALUE)) {
      throw new InvalidOption(
          "-XepOpt:" + PREFIX + key + " needs a value of the form " + NAMES_OF_FORMS.get(form) + ", after a =");
    }
    for (String part : split(value)) {
      if (!form.matcher(part).matches()) {
        throw new InvalidOption(
            "-XepOpt:" + PREFIX + key + " has the value '" + part + "', which is not of the form "
                + NAMES_OF_FORMS.get(form));
      }
    }
  }

  private static ImmutableSet<String> values(ErrorProneFlags flags, String key) {
    return flags.get(PREFIX + key).map(value -> split(value)).orElse(ImmutableSet.of());
  }

  private static ImmutableSet<String> split(String value) {
    return LIST.splitToStream(value).collect(toImmutableSet());
  }

  /** Returns whether the user says that calls of the method do no work on a record. */
  public boolean isHarmless(String owner, String name) {
    return contains(harmlessMethods, owner, name);
  }

  /** Returns whether the user says that the method takes a record's failure over. */
  public boolean isReporting(String owner, String name) {
    return contains(reportingMethods, owner, name);
  }

  private static boolean contains(ImmutableSet<String> methods, String owner, String name) {
    return methods.contains(owner + "#" + name) || methods.contains(owner + "#*");
  }
}
