package io.github.lambdabatch.fix;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;

/**
 * Edits of a source text, by the offsets of that text.
 *
 * <p>Edits may touch, but not overlap. A range can be indented as well: every line that begins in it moves, with what
 * is inserted there.
 */
final class SourceEdits {
  private record Edit(int start, int end, String text) {}

  private record Indent(int start, int end, String unit) {}

  private final String source;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Indent> indents = new ArrayList<>();

  SourceEdits(String source) {
    this.source = source;
  }

  void insert(int position, String text) {
    replace(position, position, text);
  }

  void replace(int start, int end, String text) {
    Edit edit = new Edit(start, end, text);
    if (!edits.contains(edit) || start == end) {
      edits.add(edit);
    }
  }

  void delete(int start, int end) {
    replace(start, end, "");
  }

  /** Moves the lines that begin in the range by the unit; a unit that starts with a minus sign moves them back. */
  void indent(int start, int end, String unit) {
    if (unit.startsWith("-")) {
      TextBlocks.refuseUnlessIndented(source.substring(start, end), unit.substring(1));
    }
    indents.add(new Indent(start, end, unit));
  }

  /** A point to come back to. */
  record Mark(List<Object> edits, List<Object> indents) {}

  /** Returns where the edits are now. */
  Mark mark() {
    return new Mark(List.copyOf(edits), List.copyOf(indents));
  }

  /** Forgets the edits that were made since. */
  void backTo(Mark mark) {
    edits.removeIf(edit -> !mark.edits().contains(edit));
    indents.removeIf(indent -> !mark.indents().contains(indent));
  }

  /** Refuses where edits overlap, other than inside of a text that goes away. */
  void checkForOverlaps() {
    inRange(0, source.length());
  }

  /** Returns the edits of the range that count, in their order. */
  private List<Edit> inRange(int start, int end) {
    List<Edit> inside = new ArrayList<>(edits);
    inside.removeIf(edit -> edit.start() < start || edit.end() > end || isDeletedByAnother(edit));
    // What is put in front of a text stands there whether or not that goes.
    inside.sort(comparingInt(Edit::start).thenComparing(edit -> edit.start() < edit.end()));
    int position = start;
    for (Edit edit : inside) {
      if (edit.start() < position) {
        throw new Refusal("the changes that it takes overlap");
      }
      position = edit.end();
    }
    return inside;
  }

  /** Returns the first offset that changes within the range; its end where none does. */
  int firstIn(int start, int end) {
    int first = end;
    for (Edit edit : edits) {
      if (edit.start() >= start && edit.end() <= end) {
        first = Math.min(first, edit.start());
      }
    }
    return first;
  }

  /** Returns the offset behind the last change within the range; its start where there is none. */
  int lastIn(int start, int end) {
    int last = start;
    for (Edit edit : edits) {
      if (edit.start() >= start && edit.end() <= end) {
        last = Math.max(last, edit.end());
      }
    }
    for (Indent indent : indents) {
      if (indent.start() >= start && indent.end() <= end) {
        last = Math.max(last, indent.end());
      }
    }
    return last;
  }

  /** Returns the number of edits within the range. */
  int countIn(int start, int end) {
    return (int) edits.stream().filter(edit -> edit.start() >= start && edit.end() <= end).count();
  }

  /** Forgets the edits within the range, whose text has been taken. */
  void discardIn(int start, int end) {
    edits.removeIf(edit -> edit.start() >= start && edit.end() <= end);
  }

  private boolean isDeletedByAnother(Edit edit) {
    return edits.stream()
        .anyMatch(
            other ->
                other != edit
                    && other.text().isEmpty()
                    && other.end() - other.start() > edit.end() - edit.start()
                    && (edit.start() == edit.end()
                        ? other.start() < edit.start() && edit.start() < other.end()
                        : other.start() <= edit.start() && edit.end() <= other.end()));
  }

  /** Returns the edited text of the range. */
  String apply(int start, int end) {
    StringBuilder out = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    int position = start;
    for (Edit edit : inRange(start, end)) {
      for (; position < edit.start(); position++) {
        out.append(source.charAt(position));
        offsets.add(position);
      }
      for (int i = 0; i < edit.text().length(); i++) {
        out.append(edit.text().charAt(i));
        offsets.add(edit.start());
      }
      position = edit.end();
    }
    for (; position < end; position++) {
      out.append(source.charAt(position));
      offsets.add(position);
    }
    return indented(out, offsets);
  }

  /** Moves each line by the indentation of the offset at which it begins; the first begins outside of the text. */
  private String indented(CharSequence text, List<Integer> offsets) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      boolean lineBegins = text.charAt(i) == '\n' && i + 1 < text.length();
      if (lineBegins && text.charAt(i + 1) != '\n' && text.charAt(i + 1) != '\r') {
        i += indentLine(out, text, i + 1, offsets.get(i + 1));
      }
    }
    return out.toString();
  }

  private int indentLine(StringBuilder out, CharSequence text, int line, int offset) {
    int skipped = 0;
    for (Indent indent : indents) {
      if (indent.start() <= offset && offset < indent.end()) {
        if (!indent.unit().startsWith("-")) {
          out.append(indent.unit());
        } else if (text.toString().startsWith(indent.unit().substring(1), line + skipped)) {
          skipped += indent.unit().length() - 1;
        }
      }
    }
    return skipped;
  }
}
