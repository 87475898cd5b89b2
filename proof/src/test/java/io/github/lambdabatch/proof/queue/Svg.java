package io.github.lambdabatch.proof.queue;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A drawing of rectangles, lines and texts; one element on a line. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** Starts a drawing with a white background, and a title and a description for those who cannot see it. */
  Svg(int width, int height, String title, String description) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(NAMESPACE);
    attributes("width", width, "height", height, "viewBox", "0 0 %d %d".formatted(width, height));
    attributes("role", "img", "font-family", "sans-serif", "font-size", 12);
    newLine();
    leaf("title", title);
    leaf("desc", description);
    rectangle(0, 0, width, height, "#ffffff", "");
  }

  /** Draws a rectangle, with a text that is shown where the pointer rests on it. */
  void rectangle(int x, int y, int width, int height, String colour, String hint) throws XMLStreamException {
    xml.writeStartElement("rect");
    attributes("x", x, "y", y, "width", width, "height", height, "fill", colour);
    if (!hint.isEmpty()) {
      xml.writeStartElement("title");
      xml.writeCharacters(hint);
      xml.writeEndElement();
    }
    xml.writeEndElement();
    newLine();
  }

  void verticalLine(int x, int top, int bottom, String colour) throws XMLStreamException {
    xml.writeEmptyElement("line");
    attributes("x1", x, "y1", top, "x2", x, "y2", bottom, "stroke", colour);
    newLine();
  }

  /** Writes a text whose base line is at the height; further attributes are names and values in turn. */
  void text(int x, int y, String content, Object... more) throws XMLStreamException {
    xml.writeStartElement("text");
    attributes("x", x, "y", y);
    attributes(more);
    xml.writeCharacters(content);
    xml.writeEndElement();
    newLine();
  }

  String end() throws XMLStreamException {
    xml.writeEndElement();
    newLine();
    xml.close();
    return text.toString();
  }

  private void leaf(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(content);
    xml.writeEndElement();
    newLine();
  }

  private void attributes(Object... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
