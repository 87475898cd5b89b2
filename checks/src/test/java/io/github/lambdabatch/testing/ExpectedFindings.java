package io.github.lambdabatch.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMultiset.toImmutableSortedMultiset;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares findings with what the source itself says: a comment line {@code // finds: RuleA, RuleB} stands directly
 * above the line on which these checks are to report. A source without such a comment expects silence.
 */
public final class ExpectedFindings {
  private static final Pattern MARKER = Pattern.compile("\\s*// finds: (\\w+(?:, \\w+)*)\\s*");
  private static final Pattern ALMOST_MARKER = Pattern.compile(".*//\\s*finds\\b.*", Pattern.CASE_INSENSITIVE);

  private ExpectedFindings() {}

  /** Runs all checks; the named ones, or all when none is named, report on the marked lines and nowhere else. */
  public static Compilation assertFindings(String source, String... checksOfInterest) {
    return assertFindings(CheckedCompiler.allChecks(), ImmutableList.of(SourceFile.of(source)), checksOfInterest);
  }

  /** Does the same for several files and with a compiler of the test's own making. */
  public static Compilation assertFindings(
      CheckedCompiler compiler, ImmutableList<SourceFile> sources, String... checksOfInterest) {
    ImmutableSet<String> interest =
        checksOfInterest.length == 0 ? compiler.checks() : ImmutableSet.copyOf(checksOfInterest);
    Compilation compilation = compiler.compile(sources).assertCompiles();
    assertMarked(compilation.findings(), sources, interest);
    return compilation;
  }

  /** Does the same for sources that have been attributed, with all checks. */
  public static void assertFindings(AttributedSources sources, String... checksOfInterest) {
    ImmutableSet<String> interest =
        checksOfInterest.length == 0 ? OwnChecks.names() : ImmutableSet.copyOf(checksOfInterest);
    assertMarked(sources.findings(), sources.sources(), interest);
  }

  private static void assertMarked(
      ImmutableList<Finding> findings, ImmutableList<SourceFile> sources, ImmutableSet<String> interest) {
    ImmutableList<Finding> found =
        findings.stream()
            .filter(finding -> interest.contains(finding.check()))
            .collect(toImmutableList());
    ImmutableSortedMultiset<Place> expected =
        sources.stream()
            .flatMap(source -> marked(source).stream())
            .filter(place -> interest.contains(place.check()))
            .collect(toImmutableSortedMultiset(naturalOrder()));
    ImmutableSortedMultiset<Place> actual =
        found.stream().map(Place::of).collect(toImmutableSortedMultiset(naturalOrder()));
    if (!actual.equals(expected)) {
      throw new AssertionError(describe(expected, actual, found, sources));
    }
  }

  private static ImmutableList<Place> marked(SourceFile source) {
    List<String> lines = source.text().lines().toList();
    List<Place> places = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      Matcher marker = MARKER.matcher(lines.get(index));
      if (marker.matches()) {
        int lineBelow = index + 2;
        Splitter.on(", ")
            .splitToStream(marker.group(1))
            .map(check -> new Place(source.fileName(), lineBelow, known(check)))
            .forEach(places::add);
      } else if (ALMOST_MARKER.matcher(lines.get(index)).matches()) {
        throw new AssertionError("Not the form '// finds: RuleA, RuleB' on a line of its own: " + lines.get(index));
      }
    }
    return ImmutableList.copyOf(places);
  }

  private static String known(String check) {
    if (!OwnChecks.exists(check)) {
      throw new AssertionError("A marker names " + check + ", but the checks are " + OwnChecks.names());
    }
    return check;
  }

  private static String describe(
      Multiset<Place> expected,
      Multiset<Place> actual,
      ImmutableList<Finding> found,
      ImmutableList<SourceFile> sources) {
    return Stream.of(
            "The findings are not those that the source marks.",
            list("missing", Multisets.difference(expected, actual)),
            list("unexpected", Multisets.difference(actual, expected)),
            list("expected", expected),
            list("actual", found),
            Joiner.on('\n').join(sources.stream().map(ExpectedFindings::numbered).toList()))
        .reduce((above, below) -> above + "\n" + below)
        .orElseThrow();
  }

  private static String list(String title, Iterable<?> entries) {
    String joined = Joiner.on("\n  ").join(entries);
    return title + (joined.isEmpty() ? ": none" : ":\n  " + joined);
  }

  private static String numbered(SourceFile source) {
    List<String> lines = source.text().lines().toList();
    StringBuilder text = new StringBuilder(source.fileName()).append('\n');
    for (int index = 0; index < lines.size(); index++) {
      text.append(String.format("%4d  %s%n", index + 1, lines.get(index)));
    }
    return text.toString();
  }

  private record Place(String file, long line, String check) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::file).thenComparingLong(Place::line).thenComparing(Place::check);

    static Place of(Finding finding) {
      return new Place(finding.file(), finding.line(), finding.check());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return file + ":" + line + " " + check;
    }
  }
}
