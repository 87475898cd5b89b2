package io.github.lambdabatch.deploy.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.Iterables;

/**
 * Reads HCL, the language of Terraform's {@code .tf} files, as data. Nothing is evaluated.
 *
 * <p>A block is a mapping below its type and its labels: {@code resource "aws_sqs_queue" "orders" {..}} is found at
 * {@code resource}, {@code aws_sqs_queue}, {@code orders}. Blocks of one type and with the same labels are one mapping,
 * in which the first entry of a key counts. Literals are plain scalars, {@code null} the empty string; lists and
 * objects are sequences and mappings. What else an expression may be, a tag tells.
 */
public final class HclReader {
  /** The tag of a sequence: the segments of a reference, such as {@code aws_sqs_queue}, {@code orders}, {@code arn}. */
  public static final String REFERENCE = "reference";

  /** The tag of a sequence: the parts of a text, literals between expressions. */
  public static final String TEMPLATE = "template";

  /** The tag of a sequence: the values of which a condition chooses one. */
  public static final String CONDITIONAL = "conditional";

  /** The tag of a scalar: an expression that is not looked into. */
  public static final String EXPRESSION = "expression";

  /** The longest text, in characters, comments and texts of several lines left out: many times the largest module. */
  private static final int MAX_LENGTH = 1 << 20;

  private static final String INSTEAD = "; the output of 'terraform show -json' for a plan can be read instead";

  private HclReader() {}

  /**
   * Returns what the text of a file holds.
   *
   * @throws UnreadableDocument if it is not HCL, or beyond the bounds of a template
   */
  static Node read(String text) throws UnreadableDocument {
    return body(text, 0);
  }

  /**
   * Returns what an expression of HCL is, such as {@code aws_sqs_queue.orders.arn} or {@code "${var.stage}-orders"}.
   *
   * @param line the line on which it stands
   * @throws UnreadableDocument if it is not an expression, or beyond the bounds of a template
   */
  public static Node expression(String text, int line) throws UnreadableDocument {
    ImmutableCollection<Node> values = body("value = (" + text + "\n)", line - 1).entries().values();
    if (values.size() != 1) {
      throw new UnreadableDocument("line " + line + ": not one expression" + INSTEAD);
    }
    return Iterables.getOnlyElement(values);
  }

  private static Node.Mapping body(String text, int linesBefore) throws UnreadableDocument {
    try {
      String prepared = HclPreparation.prepared(normalized(text));
      if (prepared.length() > MAX_LENGTH) {
        throw new UnreadableDocument("more than " + MAX_LENGTH + " characters are not supported" + INSTEAD);
      }
      return HclBodies.read(HclGrammar.parse(prepared), linesBefore);
    } catch (HclGrammar.Unparsed e) {
      throw new UnreadableDocument(e.getMessage() + INSTEAD);
    } catch (StackOverflowError e) {
      throw new UnreadableDocument("expressions that nest so deep are not supported" + INSTEAD);
    } catch (LinkageError e) {
      // Another processor on the path may bring an ANTLR that cannot run the grammar.
      throw new UnreadableDocument("the HCL parser cannot be loaded (" + e + ")" + INSTEAD);
    }
  }

  /** Takes the mark of the byte order away, and gives all lines the same end. */
  private static String normalized(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.lines().collect(joining("\n", "", "\n"));
  }
}
