package io.github.lambdabatch.proof.grammar;

/** How a handler is declared: what Lambda, or a framework, finds it as. */
final class Declaration {
  /** The form of a handler, simplest first. */
  enum Form {
    REQUEST_HANDLER,
    PLAIN_METHOD,
    GENERIC_BASE,
    LAMBDA,
    ANONYMOUS,
    MICRONAUT,
    FUNCTION,
    BEAN;

    /** A form in which a handler with this result can be declared. */
    static Form of(Choices choices, Result result) {
      Form form =
          choices.of(
              REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER,
              REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER, REQUEST_HANDLER,
              REQUEST_HANDLER, REQUEST_HANDLER, PLAIN_METHOD, PLAIN_METHOD, GENERIC_BASE, LAMBDA, ANONYMOUS, MICRONAUT,
              FUNCTION, BEAN);
      if (result == Result.VOID_METHOD) {
        return form.isOfSpring() ? form : PLAIN_METHOD;
      }
      return form.isOfSpring() && !result.isForSpring() ? REQUEST_HANDLER : form;
    }

    private boolean isOfSpring() {
      return this == FUNCTION || this == BEAN;
    }
  }

  private final Form form;
  private final String name;

  Declaration(Form form, String name) {
    this.form = form;
    this.name = name;
  }

  /** The expression, in the handler's body, for the object of its class. */
  String self() {
    return form == Form.ANONYMOUS ? name + ".this" : "this";
  }

  /** The source of the types that declare the handler with this body, and the members of the draft. */
  String types(Draft draft, Result result, String body) {
    Feed feed = draft.feed();
    String type = result.type(draft);
    String event = feed.event();
    // A type that is a member of the class has to be named with it in front of the class.
    String output = result == Result.OWN_TYPE ? name + "." + type : type;
    boolean nothing = result == Result.VOID_METHOD;
    String handle =
        "@Override\npublic %s handleRequest(%s event, Context context) {\n%s}\n".formatted(type, event, body);
    return switch (form) {
      case REQUEST_HANDLER ->
          clazz(draft, " implements RequestHandler<%s, %s>".formatted(event, output), handle);
      case PLAIN_METHOD ->
          clazz(draft, "", "public %s handle(%s event, Context context) {\n%s}\n".formatted(type, event, body));
      case GENERIC_BASE ->
          clazz(draft, " extends %sBase<%s, %s>".formatted(name, event, output), handle)
              + "abstract class %sBase<I, O> implements RequestHandler<I, O> {}\n".formatted(name);
      case LAMBDA ->
          clazz(
              draft,
              "",
              "public final RequestHandler<%s, %s> handler = (event, context) -> {\n%s};\n"
                  .formatted(event, type, body));
      case ANONYMOUS ->
          clazz(
              draft,
              "",
              "public final RequestHandler<%s, %s> handler = new RequestHandler<%s, %s>() {\n%s};\n"
                  .formatted(event, type, event, type, handle));
      case MICRONAUT ->
          clazz(
              draft,
              " extends io.micronaut.function.aws.MicronautRequestHandler<%s, %s>".formatted(event, output),
              "@Override\npublic %s execute(%s event) {\n%s}\n".formatted(type, event, body));
      case FUNCTION ->
          nothing
              ? clazz(
                  draft,
                  " implements Consumer<%s>".formatted(event),
                  "@Override\npublic void accept(%s event) {\n%s}\n".formatted(event, body))
              : clazz(
                  draft,
                  " implements Function<%s, %s>".formatted(event, output),
                  "@Override\npublic %s apply(%s event) {\n%s}\n".formatted(type, event, body));
      case BEAN ->
          clazz(
              draft,
              "",
              "@org.springframework.context.annotation.Bean\npublic %s handler() {\nreturn event -> {\n%s};\n}\n"
                  .formatted(
                      nothing ? "Consumer<%s>".formatted(event) : "Function<%s, %s>".formatted(event, type), body));
    };
  }

  private String clazz(Draft draft, String supertypes, String handler) {
    return (draft.feed().isFifo() ? "@FifoQueue\n" : "")
        + "public class %s%s {\n".formatted(name, supertypes)
        + "private static final Logger LOG = Logger.getLogger(\"generated\");\n"
        // A field's lambda may name no field that is declared behind it.
        + (form == Form.LAMBDA ? draft.members() + "\n" + handler : handler + draft.members())
        + "\n}\n";
  }
}
