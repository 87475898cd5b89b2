package io.github.lambdabatch.deploy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads template files, each in the syntax that its name and its first character tell. */
public final class Documents {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Documents() {}

  /**
   * Returns what the file holds.
   *
   * @param path the file
   * @param name the file's name, as a user would write it
   * @throws UnreadableDocument if the file cannot be read, is not of its syntax, or is beyond the bounds of a template
   */
  public static Document read(Path path, String name) throws UnreadableDocument {
    String text = text(bytes(path));
    Syntax syntax = Syntax.of(path.toString(), text);
    // A module may well have a file that nothing is in yet.
    if (text.isBlank() && syntax != Syntax.HCL) {
      throw new UnreadableDocument("the file is empty");
    }
    Node root =
        switch (syntax) {
          case JSON -> JsonReader.read(text);
          case YAML -> YamlReader.read(text);
          case HCL -> HclReader.read(text);
        };
    return new Document(path, name, root, syntax);
  }

  private static byte[] bytes(Path path) throws UnreadableDocument {
    if (Files.isDirectory(path)) {
      throw new UnreadableDocument("it is a directory");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(Bounds.MAX_BYTES + 1);
    } catch (NoSuchFileException e) {
      throw new UnreadableDocument("there is no such file");
    } catch (AccessDeniedException e) {
      throw new UnreadableDocument("the file may not be read");
    } catch (IOException e) {
      throw new UnreadableDocument("the file cannot be read: " + Reasons.onOneLine(e.getMessage()));
    }
    if (bytes.length > Bounds.MAX_BYTES) {
      throw new UnreadableDocument("the file is longer than " + (Bounds.MAX_BYTES >> 20) + " MB");
    }
    return bytes;
  }

  private static String text(byte[] bytes) throws UnreadableDocument {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableDocument("the file is not text in UTF-8");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
