package io.github.lambdabatch.fix;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lambdabatch.fix.SourceEdits.Mark;
import org.junit.jupiter.api.Test;

final class SourceEditsTest {
  private static final String SOURCE = "0123456789";

  private final SourceEdits edits = new SourceEdits(SOURCE);

  @Test
  void nothing() {
    assertThat(applied()).isEqualTo(SOURCE);
    assertThat(edits.countIn(0, 10)).isEqualTo(0);
    assertThat(edits.firstIn(2, 5)).isEqualTo(5);
    assertThat(edits.lastIn(2, 5)).isEqualTo(2);
  }

  @Test
  void inOrderOfTheirPlaces() {
    edits.replace(7, 8, "b");
    edits.delete(4, 6);
    edits.insert(2, "a");

    assertThat(applied()).isEqualTo("01a236b89");
    assertThat(edits.firstIn(0, 10)).isEqualTo(2);
    assertThat(edits.lastIn(0, 10)).isEqualTo(8);
  }

  @Test
  void insertionsAtOnePlaceStayInTheOrderInWhichTheyWereMade() {
    edits.insert(2, "b");
    edits.insert(2, "a");
    edits.insert(2, "a");

    assertThat(applied()).isEqualTo("01baa23456789");
  }

  @Test
  void theSameReplacementTwiceIsOne() {
    edits.replace(2, 4, "a");
    edits.replace(2, 4, "a");

    assertThat(applied()).isEqualTo("01a456789");
    assertThat(edits.countIn(0, 10)).isEqualTo(1);
  }

  @Test
  void rangeHasItsEnds() {
    edits.replace(2, 4, "a");

    assertThat(edits.countIn(2, 4)).isEqualTo(1);
    assertThat(edits.countIn(3, 4)).isEqualTo(0);
    assertThat(edits.countIn(2, 3)).isEqualTo(0);
    assertThat(edits.firstIn(2, 4)).isEqualTo(2);
    assertThat(edits.lastIn(2, 4)).isEqualTo(4);
    assertThat(edits.apply(2, 4)).isEqualTo("a");
  }

  @Test
  void discardsThoseOfTheRange() {
    edits.replace(2, 4, "a");
    edits.insert(5, "b");
    edits.discardIn(2, 4);

    assertThat(applied()).isEqualTo("01234b56789");
  }

  @Test
  void comesBackToAMark() {
    edits.insert(1, "a");
    edits.indent(0, 10, "  ");
    Mark mark = edits.mark();
    edits.insert(2, "b");
    edits.indent(0, 10, "    ");
    edits.backTo(mark);

    assertThat(applied()).isEqualTo("0a123456789");
    SourceEdits lines = new SourceEdits("a\nb\n");
    lines.indent(0, 4, "  ");
    Mark before = lines.mark();
    lines.indent(0, 4, "    ");
    lines.backTo(before);
    assertThat(lines.apply(0, 4)).isEqualTo("a\n  b\n");
  }

  @Test
  void overlap() {
    edits.replace(2, 5, "a");
    edits.replace(4, 6, "b");

    assertThrows(Refusal.class, edits::checkForOverlaps);
  }

  @Test
  void neighboursDoNotOverlap() {
    edits.replace(2, 4, "a");
    edits.replace(4, 6, "b");
    edits.checkForOverlaps();

    assertThat(applied()).isEqualTo("01ab6789");
  }

  @Test
  void whatGoesAwayTakesChangesAlong() {
    edits.replace(3, 5, "a");
    edits.insert(6, "b");
    edits.replace(2, 4, "c");
    edits.replace(6, 8, "d");
    edits.delete(2, 8);

    assertThat(applied()).isEqualTo("0189");
  }

  @Test
  void atTheEndsOfWhatGoesAwaySomethingCanBePut() {
    edits.delete(2, 8);
    edits.insert(2, "a");
    edits.insert(8, "b");

    assertThat(applied()).isEqualTo("01ab89");
  }

  @Test
  void whatIsReplacedTakesNothingAlong() {
    edits.replace(2, 8, "a");
    edits.replace(3, 5, "b");

    assertThrows(Refusal.class, edits::checkForOverlaps);
  }

  @Test
  void aLargerDeletionOnly() {
    edits.delete(2, 5);
    edits.replace(2, 8, "a");

    assertThrows(Refusal.class, edits::checkForOverlaps);
  }

  @Test
  void whatIsReplacedDoesNotGo() {
    edits.replace(2, 4, "a");
    edits.delete(2, 4);

    assertThrows(Refusal.class, edits::checkForOverlaps);
  }

  @Test
  void linesMoveIn() {
    SourceEdits lines = new SourceEdits("a\nb\n\nc\nd\n");
    lines.indent(2, 6, "  ");

    assertThat(lines.apply(0, 9)).isEqualTo("a\n  b\n\n  c\nd\n");
    assertThat(lines.lastIn(0, 9)).isEqualTo(6);
    assertThat(lines.lastIn(2, 6)).isEqualTo(6);
    assertThat(lines.lastIn(3, 6)).isEqualTo(3);
    assertThat(lines.lastIn(2, 5)).isEqualTo(2);
  }

  @Test
  void linesMoveOut() {
    SourceEdits lines = new SourceEdits("{\n    a\n      b\n  c\n");
    lines.indent(2, 19, "-  ");
    lines.indent(2, 19, "-  ");

    assertThat(lines.apply(0, 20)).isEqualTo("{\na\n  b\nc\n");
  }

  @Test
  void emptyLinesOfWindowsStayEmpty() {
    SourceEdits lines = new SourceEdits("a\r\n\r\nb\r\nc\r\n");
    lines.indent(3, 8, "  ");

    assertThat(lines.apply(0, 11)).isEqualTo("a\r\n\r\n  b\r\nc\r\n");
  }

  @Test
  void textBlockMovesOut() {
    String source = "{\n    a(\"\"\"\n      b\n\n    \"\"\");\n}\n";
    SourceEdits lines = new SourceEdits(source);
    lines.indent(2, source.length() - 2, "-    ");

    assertThat(lines.apply(0, source.length())).isEqualTo("{\na(\"\"\"\n  b\n\n\"\"\");\n}\n");
  }

  @Test
  void textBlockThatCannotMoveOut() {
    String source = "{\n    a(\"\"\"\n  b\n    \"\"\");\n}\n";
    SourceEdits lines = new SourceEdits(source);

    assertThrows(Refusal.class, () -> lines.indent(2, source.length() - 2, "-    "));
    lines.indent(2, source.length() - 2, "    ");
  }

  private String applied() {
    return edits.apply(0, SOURCE.length());
  }
}
