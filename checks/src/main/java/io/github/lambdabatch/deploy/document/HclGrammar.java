package io.github.lambdabatch.deploy.document;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.openrewrite.hcl.internal.grammar.HCLLexer;
import org.openrewrite.hcl.internal.grammar.HCLParser;
import org.openrewrite.hcl.internal.grammar.HCLParser.ConfigFileContext;

/** Runs the grammar of HCL, within bounds: a text that would take too long is refused. */
final class HclGrammar {
  /** How often the parser may look at a token; a module of a thousand resources takes a tenth of it. */
  private static final int MAX_LOOKS = 4_000_000;

  /** The longest chain of operators, which the parser follows by recursion. */
  private static final int MAX_OPERATORS = 200;

  private HclGrammar() {}

  /** Says why a text is not parsed. */
  static final class Unparsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unparsed(int line, String reason) {
      super("line " + line + ": " + reason, null, false, false);
    }
  }

  /**
   * Returns the tree of the text.
   *
   * @throws Unparsed if it is not HCL, or beyond the bounds
   */
  static ConfigFileContext parse(String text) {
    HCLLexer lexer = new HCLLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(new Refusing());
    Tokens tokens = new Tokens(lexer);
    tokens.fill();
    checkNesting(tokens);
    try {
      return parse(tokens, PredictionMode.SLL);
    } catch (ParseCancellationException e) {
      // The fast mode looks less far ahead, and refuses a few texts that are well-formed.
      return parseFully(tokens);
    }
  }

  private static ConfigFileContext parseFully(Tokens tokens) {
    try {
      return parse(tokens, PredictionMode.LL);
    } catch (ParseCancellationException e) {
      Token token = e.getCause() instanceof RecognitionException cause ? cause.getOffendingToken() : null;
      throw unexpected(token == null ? tokens.LT(1) : token);
    }
  }

  private static ConfigFileContext parse(Tokens tokens, PredictionMode mode) {
    tokens.rewind();
    HCLParser parser = new HCLParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(mode);
    ConfigFileContext file = parser.configFile();
    if (tokens.LA(1) != Token.EOF) {
      // The grammar does not ask for the end of the file.
      throw new ParseCancellationException();
    }
    return file;
  }

  private static void checkNesting(Tokens tokens) {
    int depth = 0;
    int operators = 0;
    for (Token token : tokens.getTokens()) {
      switch (token.getType()) {
        case HCLParser.LBRACE, HCLParser.LBRACK, HCLParser.LPAREN, HCLParser.FOR_BRACE, HCLParser.FOR_BRACK,
            HCLParser.TEMPLATE_INTERPOLATION_START -> {
          depth++;
          operators = 0;
        }
        case HCLParser.RBRACE, HCLParser.RBRACK, HCLParser.RPAREN -> depth--;
        case HCLParser.ASSIGN, HCLParser.COMMA -> operators = 0;
        case HCLParser.PLUS, HCLParser.MINUS, HCLParser.MUL, HCLParser.DIV, HCLParser.MOD, HCLParser.AND, HCLParser.OR,
            HCLParser.EQ, HCLParser.NEQ, HCLParser.LT, HCLParser.GT, HCLParser.LEQ, HCLParser.GEQ, HCLParser.NOT,
            HCLParser.QUESTION ->
            operators++;
        default -> {}
      }
      if (depth > Bounds.MAX_DEPTH) {
        throw new Unparsed(token.getLine(), "more than " + Bounds.MAX_DEPTH + " levels of nesting are not supported");
      }
      if (operators > MAX_OPERATORS) {
        String tooMany = "more than " + MAX_OPERATORS + " operators in one expression are not supported";
        throw new Unparsed(token.getLine(), tooMany);
      }
    }
  }

  private static Unparsed unexpected(Token token) {
    String text = HclPreparation.original(token.getText()).lines().findFirst().orElse("");
    return new Unparsed(token.getLine(), "did not expect " + (token.getType() == Token.EOF ? "the end" : text));
  }

  /** The tokens of a text, which may be looked at so often and no more. */
  private static final class Tokens extends CommonTokenStream {
    private int looks;

    Tokens(HCLLexer lexer) {
      super(lexer);
    }

    void rewind() {
      looks = 0;
      seek(0);
    }

    @Override
    public int LA(int offset) {
      if (++looks > MAX_LOOKS) {
        throw new Unparsed(LT(1).getLine(), "a file that needs to be looked at so often is not supported");
      }
      return super.LA(offset);
    }
  }

  /** Ends the reading where the text has no token. */
  private static final class Refusing extends BaseErrorListener {
    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException cause) {
      throw new Unparsed(line, "did not expect the character in column " + (column + 1));
    }
  }
}
