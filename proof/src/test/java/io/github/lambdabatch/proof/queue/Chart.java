package io.github.lambdabatch.proof.queue;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import javax.xml.stream.XMLStreamException;

/**
 * The outcomes as a chart: for each handler and each way to run it, a bar of the fates of its messages.
 *
 * <p>It is laid out without measuring a text, so that it is the same whatever fonts a machine has.
 */
final class Chart {
  private static final int WIDTH = 800;
  private static final int MARGIN = 20;
  private static final int BAR_LEFT = 170;
  private static final int BAR_HEIGHT = 16;
  private static final int BAR_PITCH = 20;
  private static final int GROUP_HEAD = 24;
  private static final int GROUP_GAP = 10;
  private static final int MESSAGE_WIDTH = 26;
  private static final int TICK = 5;
  private static final int LEGEND_TOP = 58;
  private static final int LEGEND_COLUMNS = 3;
  private static final int LEGEND_COLUMN_WIDTH = 250;
  private static final int TOP = 108;
  private static final int AXIS_HEIGHT = 46;
  private static final String TITLE = "What becomes of 20 messages, 3 of them poison";
  private static final String SUBTITLE =
      "Each bar: one run, until the queue was empty. Setting: ReportBatchItemFailures.";
  private static final String DARK = "#222222";
  private static final String GRID = "#d0d0d0";

  private final ImmutableListMultimap<String, Outcome> groups;
  private final int messages;
  private final int bottom;
  private final Svg svg;

  private Chart(ImmutableList<Outcome> outcomes) throws XMLStreamException {
    groups = outcomes.stream().collect(toImmutableListMultimap(Chart::groupOf, outcome -> outcome));
    messages = outcomes.get(0).fates().size();
    bottom = TOP + groups.keySet().size() * (GROUP_HEAD + GROUP_GAP) + outcomes.size() * BAR_PITCH;
    svg = new Svg(WIDTH, bottom + AXIS_HEIGHT, TITLE, SUBTITLE + " The table beside it has the same numbers.");
  }

  static String of(ImmutableList<Outcome> outcomes) {
    try {
      return new Chart(outcomes).draw();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private String draw() throws XMLStreamException {
    svg.text(MARGIN, 28, TITLE, "font-size", 18, "font-weight", "bold", "fill", DARK);
    svg.text(MARGIN, 46, SUBTITLE, "fill", DARK);
    drawLegend();
    drawAxis();
    int y = TOP;
    for (String group : groups.keySet()) {
      svg.text(MARGIN, y + GROUP_HEAD - 8, group, "font-size", 13, "font-weight", "bold", "fill", DARK);
      y += GROUP_HEAD;
      for (Outcome outcome : groups.get(group)) {
        drawBar(outcome, y);
        y += BAR_PITCH;
      }
      y += GROUP_GAP;
    }
    return svg.end();
  }

  private void drawLegend() throws XMLStreamException {
    for (Fate fate : Fate.values()) {
      int x = MARGIN + fate.ordinal() % LEGEND_COLUMNS * LEGEND_COLUMN_WIDTH;
      int y = LEGEND_TOP + fate.ordinal() / LEGEND_COLUMNS * BAR_PITCH;
      svg.rectangle(x, y, 14, 14, fate.colour(), "");
      svg.text(x + 20, y + 12, fate.text(), "fill", DARK);
    }
  }

  private void drawAxis() throws XMLStreamException {
    for (int count = 0; count <= messages; count += TICK) {
      int x = BAR_LEFT + count * MESSAGE_WIDTH;
      svg.verticalLine(x, TOP + GROUP_HEAD - 6, bottom, GRID);
      svg.text(x, bottom + 16, String.valueOf(count), "text-anchor", "middle", "fill", DARK);
    }
    svg.text(BAR_LEFT + messages * MESSAGE_WIDTH / 2, bottom + 34, "messages", "text-anchor", "middle", "fill", DARK);
  }

  private void drawBar(Outcome outcome, int y) throws XMLStreamException {
    String label = "%s, setting %s".formatted(outcome.scenario().version(), outcome.scenario().settingText());
    svg.text(BAR_LEFT - 8, y + 12, label, "text-anchor", "end", "fill", DARK);
    int x = BAR_LEFT;
    for (Fate fate : Fate.values()) {
      int count = outcome.count(fate);
      if (count > 0) {
        int width = count * MESSAGE_WIDTH;
        svg.rectangle(x, y, width - 1, BAR_HEIGHT, fate.colour(), label + ": " + count + " " + fate.text());
        svg.text(x + width / 2, y + 12, String.valueOf(count), "text-anchor", "middle", "fill", fate.textColour());
        x += width;
      }
    }
    if (!outcome.orderKept()) {
      svg.text(x + 8, y + 12, "out of order", "fill", Fate.VALID_LOST.colour(), "font-weight", "bold");
    }
  }

  private static String groupOf(Outcome outcome) {
    return outcome.scenario().sample() + ", " + outcome.scenario().queue();
  }
}
