package io.github.lambdabatch.testing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/**
 * The checks of this project, found as Error Prone finds them: through their service file.
 *
 * <p>Checks in the tests' own package are there to test the tests; they run only where a test names them.
 */
public final class OwnChecks {
  private static final ImmutableMap<String, Class<? extends BugChecker>> CHECKS =
      ServiceLoader.load(BugChecker.class, OwnChecks.class.getClassLoader()).stream()
          .map(Provider::type)
          .filter(type -> type.getName().startsWith("io.github.lambdabatch."))
          .collect(toImmutableSortedMap(naturalOrder(), OwnChecks::nameOf, type -> type));
  private static final ImmutableSet<String> NAMES =
      CHECKS.entrySet().stream()
          .filter(check -> !check.getValue().getPackage().equals(OwnChecks.class.getPackage()))
          .map(Map.Entry::getKey)
          .collect(toImmutableSet());

  private OwnChecks() {}

  /** The names of all checks, sorted. */
  public static ImmutableSet<String> names() {
    return NAMES;
  }

  /** New objects of all checks. */
  static ImmutableList<BugChecker> all() {
    return ServiceLoader.load(BugChecker.class, OwnChecks.class.getClassLoader()).stream()
        .filter(provider -> NAMES.contains(nameOf(provider.type())))
        .map(Provider::get)
        .collect(toImmutableList());
  }

  static boolean exists(String check) {
    return CHECKS.containsKey(check);
  }

  /** The flag that switches on the named check with its own severity. */
  static String enablingFlag(String check) {
    Class<? extends BugChecker> type = CHECKS.get(check);
    checkArgument(type != null, "no check %s among %s", check, NAMES);
    boolean error = type.getAnnotation(BugPattern.class).severity() == SeverityLevel.ERROR;
    return "-Xep:" + check + (error ? ":ERROR" : ":WARN");
  }

  private static String nameOf(Class<? extends BugChecker> type) {
    String name = type.getAnnotation(BugPattern.class).name();
    return name.isEmpty() ? type.getSimpleName() : name;
  }
}
