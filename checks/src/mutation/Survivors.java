import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares reports of Pitest with the survivors that are named in the {@code .tsv} files beside this one, and says how many changes were
 * killed. From the top of the project:
 *
 * <pre>{@code java checks/src/mutation/Survivors.java checks/target/pit-reports/mutations.xml}</pre>
 *
 * A line of such a file has the class, the change in Pitest's words, how many such changes of the line survive, the line of code, and why no
 * test is to kill it. It holds as long as the line of code is the same. Prints survivors without a name, in that format, and named ones
 * that no longer survive, and ends with 1 if there are any of the first.
 */
final class Survivors {
  private static final String ROOT = "io.github.lambdabatch.";
  private static final Path SOURCES = Path.of("checks/src/main/java");
  private static final Path NAMED = Path.of("checks/src/mutation");

  /** What Pitest changed: the class that is a file of its own, the change, and the line that it is on. */
  private record Change(String type, String what, String code) {
    String line(long count, String why) {
      return String.join("\t", type, what, Long.toString(count), code, why);
    }

    String topPackage() {
      return type.substring(0, type.indexOf('.'));
    }
  }

  private enum Outcome {
    KILLED,
    SURVIVED,
    NOT_REACHED
  }

  private record Result(Change change, Outcome outcome) {}

  private final Map<String, List<String>> sources = new HashMap<>();

  public static void main(String[] reports) throws Exception {
    Survivors survivors = new Survivors();
    List<Result> results = new ArrayList<>();
    for (String report : reports) {
      results.addAll(survivors.read(Path.of(report)));
    }
    Map<Change, Long> alive =
        results.stream()
            .filter(r -> r.outcome() != Outcome.KILLED)
            .collect(groupingBy(Result::change, LinkedHashMap::new, counting()));
    Map<Change, Long> named = named();
    print(results, alive, named);

    List<String> unnamed =
        alive.entrySet().stream()
            .filter(e -> e.getValue() > named.getOrDefault(e.getKey(), 0L))
            .map(e -> e.getKey().line(e.getValue(), ""))
            .sorted()
            .toList();
    unnamed.forEach(System.out::println);

    List<String> mutated = results.stream().map(r -> r.change().type()).distinct().toList();
    named.entrySet().stream()
        .filter(e -> mutated.contains(e.getKey().type()))
        .filter(e -> e.getValue() > alive.getOrDefault(e.getKey(), 0L))
        .map(e -> "no longer: " + e.getKey().line(e.getValue() - alive.getOrDefault(e.getKey(), 0L), ""))
        .sorted()
        .forEach(System.out::println);
    System.exit(unnamed.isEmpty() ? 0 : 1);
  }

  private static void print(List<Result> results, Map<Change, Long> alive, Map<Change, Long> named) {
    System.out.println("| classes | changes | killed | survived | no test reaches them | of these two named |");
    System.out.println("|---|---|---|---|---|---|");
    results.stream()
        .collect(groupingBy(r -> r.change().topPackage(), TreeMap::new, groupingBy(Result::outcome, counting())))
        .forEach(
            (name, counts) ->
                System.out.printf(
                    "| `%s` | %,d | %,d | %,d | %,d | %,d |%n",
                    name,
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault(Outcome.KILLED, 0L),
                    counts.getOrDefault(Outcome.SURVIVED, 0L),
                    counts.getOrDefault(Outcome.NOT_REACHED, 0L),
                    alive.entrySet().stream()
                        .filter(e -> e.getKey().topPackage().equals(name))
                        .mapToLong(e -> Math.min(e.getValue(), named.getOrDefault(e.getKey(), 0L)))
                        .sum()));
  }

  private List<Result> read(Path report) throws Exception {
    NodeList mutations =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getElementsByTagName("mutation");
    return IntStream.range(0, mutations.getLength()).mapToObj(i -> result((Element) mutations.item(i))).toList();
  }

  private Result result(Element mutation) {
    String type = text(mutation, "mutatedClass").replaceFirst("\\$.*", "");
    List<String> source = sources.computeIfAbsent(type, Survivors::source);
    int line = Integer.parseInt(text(mutation, "lineNumber"));
    if (line > source.size()) {
      throw new IllegalArgumentException("The report is about other sources: " + type + " has no line " + line);
    }
    String code = source.get(line - 1).strip();
    String what = text(mutation, "description").replaceAll("lambda\\$(\\w+)\\$\\d+", "$1").replaceAll("io[./]github[./]lambdabatch[./]", "");
    Outcome outcome =
        switch (mutation.getAttribute("status")) {
          case "SURVIVED" -> Outcome.SURVIVED;
          case "NO_COVERAGE" -> Outcome.NOT_REACHED;
          default -> Outcome.KILLED;
        };
    return new Result(new Change(type.substring(ROOT.length()), what, code), outcome);
  }

  private static String text(Element mutation, String name) {
    return mutation.getElementsByTagName(name).item(0).getTextContent();
  }

  private static List<String> source(String type) {
    try {
      return Files.readAllLines(SOURCES.resolve(type.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new IllegalArgumentException("The report is of another revision: " + type, e);
    }
  }

  private static Map<Change, Long> named() throws IOException {
    Map<Change, Long> named = new HashMap<>();
    try (Stream<Path> files = Files.list(NAMED)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] cells = line.split("\t");
          if (cells.length != 5 || cells[4].isBlank()) {
            throw new IllegalArgumentException(file + " has a line without a reason: " + line);
          }
          named.merge(new Change(cells[0], cells[1], cells[3]), Long.valueOf(cells[2]), Long::sum);
        }
      }
    }
    return named;
  }
}
