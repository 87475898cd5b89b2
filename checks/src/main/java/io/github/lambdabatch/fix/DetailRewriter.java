package io.github.lambdabatch.fix;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.lambdabatch.handler.EventKind;
import io.github.lambdabatch.knowledge.UnsynchronizedCollections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Mends single expressions of a handler: identifiers, responses, the collection of failures. */
final class DetailRewriter {
  private final HandlerSource source;
  private final VisitorState state;
  private final Layout layout;
  private final SourceEdits edits;
  private final Names names;
  private final Set<VarSymbol> moved = new HashSet<>();

  DetailRewriter(HandlerSource source, VisitorState state, Layout layout, SourceEdits edits, Names names) {
    this.source = source;
    this.state = state;
    this.layout = layout;
    this.edits = edits;
    this.names = names;
  }

  /** Gives every batch item failure the identifier of the record in scope. */
  void nameRecords() {
    for (Tree expression : source.analysis().wrongIdentifiers().keySet()) {
      String identifier = source.handler().kind().identifierOf(recordAt(expression));
      if (isWithoutIdentifier(expression)) {
        edits.insert(layout.end(expression) - 1, identifier);
      } else {
        edits.replace(layout.start(expression), layout.end(expression), identifier);
      }
    }
  }

  private boolean isWithoutIdentifier(Tree expression) {
    if (expression instanceof NewClassTree creation
        && ASTHelpers.getType(creation).tsym.name.contentEquals("BatchItemFailure")) {
      if (!creation.getArguments().isEmpty() || creation.getClassBody() != null) {
        throw new Refusal("the batch item failure is made in a way that the fix cannot take apart");
      }
      return true;
    }
    if (!(expression instanceof ExpressionTree) || !isText(ASTHelpers.getType(expression))) {
      throw new Refusal("the batch item failure is made in a way that the fix cannot take apart");
    }
    return false;
  }

  private boolean isText(@Nullable Type type) {
    return type != null && state.getTypes().isSubtype(type, state.getSymtab().stringType);
  }

  private String recordAt(Tree expression) {
    Tree child = null;
    for (Tree tree : source.pathOf(expression)) {
      VariableTree found = null;
      if (tree instanceof EnhancedForLoopTree loop) {
        found = recordAmong(List.of(loop.getVariable()), null);
      } else if (tree instanceof LambdaExpressionTree lambda) {
        found = recordAmong(lambda.getParameters(), null);
      } else if (tree instanceof BlockTree block) {
        found = recordAmong(block.getStatements(), child);
      } else if (tree instanceof MethodTree method) {
        found = recordAmong(method.getParameters(), null);
      }
      if (found != null) {
        return found.getName().toString();
      }
      if (tree instanceof MethodTree) {
        break;
      }
      child = tree;
    }
    throw new Refusal("the record is not at hand where its failure is reported");
  }

  private @Nullable VariableTree recordAmong(List<? extends Tree> trees, @Nullable Tree end) {
    for (Tree tree : trees) {
      if (tree == end) {
        break;
      }
      if (tree instanceof VariableTree variable
          && !variable.getName().isEmpty()
          && EventKind.ofRecord(ASTHelpers.getType(variable), state.getTypes()).isPresent()) {
        return variable;
      }
    }
    return null;
  }

  /** Returns the failures that were, or will be, collected wherever the handler returns without them. */
  void returnFailures(Set<Tree> ends) {
    ExistingFailures existing = new ExistingFailures(source, state.getTypes());
    for (Tree end : ends) {
      if (!(end instanceof ReturnTree tree) || tree.getExpression() == null) {
        throw new Refusal("the handler has no return that could take the failures");
      }
      if (HandlerSource.doesWork(tree.getExpression())) {
        throw new Refusal("a return computes something that the fix would lose");
      }
      VarSymbol list = existing.listAt(tree);
      if (list == null || !existing.holdsItems(list.type)) {
        throw new Refusal("the failures are not in a list of batch item failures");
      }
      String item = list.type.getTypeArguments().head.tsym.getQualifiedName().toString();
      if (source.handler().timeWindow() || !item.startsWith(source.handler().kind().responseClass() + ".")) {
        throw new Refusal("the failures are those of another response");
      }
      if (!source.canReturn(source.handler().kind().responseClass(), state)) {
        throw new Refusal("what the handler returns is no " + source.handler().kind().responseName());
      }
      String response = names.type(source.handler().kind().responseClass());
      boolean isList = ASTHelpers.isSubtype(list.type, state.getSymtab().listType, state);
      String failures = isList ? list.name.toString() : "new " + names.type("java.util.ArrayList") + "<>(" + list.name + ")";
      ExpressionTree expression = tree.getExpression();
      edits.replace(layout.start(expression), layout.end(expression), "new " + response + "(" + failures + ")");
    }
  }

  /** Makes the field that failures are collected in a variable of the handler. */
  void moveFieldsIntoHandler(Set<VarSymbol> fields, Set<Tree> additions) {
    for (VarSymbol field : fields) {
      refuseUnlessMovable(field);
      VariableTree declaration = declarationOf(field);
      BlockTree body = (BlockTree) source.handler().body();
      int start = layout.lineStart(layout.start(declaration));
      int end = layout.nextLine(layout.end(declaration));
      boolean isFirst = layout.source().startsWith("\n\n", start - 2) || layout.source().startsWith("{\n", start - 2);
      if (isFirst && layout.source().startsWith("\n", end)) {
        end++;
      }
      edits.delete(start, end);
      String type = layout.text(declaration.getType());
      String line = type + " " + field.name + " = " + made(declaration, additions) + ";";
      edits.insert(
          layout.nextLine(layout.start(body)) - 1, "\n" + layout.indentIn(body) + line);
    }
    moved.addAll(fields);
  }

  /** Returns what the variable of the handler is made with: several threads may fill it as they did the field. */
  private String made(VariableTree field, Set<Tree> additions) {
    boolean shared = additions.stream().anyMatch(addition -> filled(addition) == ASTHelpers.getSymbol(field));
    return shared && field.getInitializer() instanceof NewClassTree creation
        ? synchronizedView(field, creation)
        : layout.text(field.getInitializer());
  }

  /** Refuses where the field cannot become a variable of the handler. */
  void refuseUnlessMovable(VarSymbol field) {
    VariableTree declaration = declarationOf(field);
    if (declaration.getInitializer() == null || !(source.handler().body() instanceof BlockTree body)) {
      throw new Refusal("the field is not made where it is declared");
    }
    if (isSelected(field)) {
      throw new Refusal("the field is named together with its object");
    }
    boolean returned = HandlerSource.returnsOf(source.handler().tree()).stream().anyMatch(r -> HandlerSource.mentions(r, field));
    if (!returned && !isReturnedByFix(field)) {
      throw new Refusal("no return of the handler names the field");
    }
    if (usesOutside(field)) {
      throw new Refusal("the field is used outside of the handler's method");
    }
    if (!layout.startsLine(declaration) || !layout.endsLine(declaration) || !layout.opensLines(body)) {
      throw new Refusal("the field or the handler's body does not stand on lines of its own");
    }
    int start = layout.lineStart(layout.start(declaration));
    String above = layout.source().substring(layout.lineStart(start - 1), start).strip();
    int end = layout.end(declaration);
    boolean behind = !layout.source().substring(end, layout.nextLine(end)).isBlank();
    if (above.endsWith("*/") || above.startsWith("//") || behind) {
      throw new Refusal("the field has a comment that would be left behind");
    }
  }

  /** Whether the handler returns the field's failures once the response is mended. */
  private boolean isReturnedByFix(VarSymbol field) {
    return source.analysis().emptyResponses().stream()
        .anyMatch(end -> end instanceof ReturnTree && new ExistingFailures(source, state.getTypes()).listAt(end) == field);
  }

  private VariableTree declarationOf(VarSymbol field) {
    for (Tree member : source.handler().enclosingClass().getMembers()) {
      if (member instanceof VariableTree variable && ASTHelpers.getSymbol(variable) == field) {
        return variable;
      }
    }
    throw new Refusal("the field is declared in another class");
  }

  private boolean isSelected(VarSymbol field) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        found[0] |= ASTHelpers.getSymbol(tree) == field;
        return super.visitMemberSelect(tree, null);
      }
    }.scan(state.getPath().getCompilationUnit(), null);
    return found[0];
  }

  private boolean usesOutside(VarSymbol field) {
    List<Tree> uses = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        if (ASTHelpers.getSymbol(tree) == field) {
          uses.add(tree);
        }
        return null;
      }
    }.scan(state.getPath().getCompilationUnit(), null);
    return uses.stream().anyMatch(use -> !HandlerSource.contains(source.handler().tree(), use));
  }

  /** Makes the collections to which several threads add synchronised ones. */
  void synchronizeCollections(Set<Tree> additions) {
    Set<Symbol> collections = new LinkedHashSet<>();
    for (Tree addition : additions) {
      Symbol collection = filled(addition);
      if (moved.contains(collection) || !collections.add(collection)) {
        continue;
      }
      VariableTree declaration = collection instanceof VarSymbol variable ? declarationOf(addition, variable) : null;
      if (declaration == null || !(declaration.getInitializer() instanceof NewClassTree creation)) {
        throw new Refusal("the collection is made somewhere else");
      }
      synchronize(declaration, creation);
    }
  }

  /** Returns the variable of the collection that the call adds to. */
  private static @Nullable Symbol filled(Tree addition) {
    ExpressionTree receiver = addition instanceof MethodInvocationTree call ? ASTHelpers.getReceiver(call) : null;
    return receiver == null ? null : ASTHelpers.getSymbol(receiver);
  }

  private @Nullable VariableTree declarationOf(Tree addition, VarSymbol collection) {
    return collection.getKind() == ElementKind.FIELD ? declarationOf(collection) : localDeclaration(addition, collection);
  }

  /** Does the same with a list that several threads will fill only once their failures are reported. */
  void synchronizeUnlessItIs(VarSymbol list, Tree loop) {
    VariableTree declaration = localDeclaration(loop, list);
    if (source.analysis().unsynchronized().isEmpty()
        && declaration != null
        && declaration.getInitializer() instanceof NewClassTree creation
        && UnsynchronizedCollections.contains(
            ASTHelpers.getType(creation).tsym.getQualifiedName().toString())) {
      synchronize(declaration, creation);
    }
  }

  private void synchronize(VariableTree declaration, NewClassTree creation) {
    edits.replace(layout.start(creation), layout.end(creation), synchronizedView(declaration, creation));
  }

  private String synchronizedView(VariableTree declaration, NewClassTree creation) {
    String declared = ASTHelpers.getType(declaration.getType()).tsym.getQualifiedName().toString();
    String wrapper =
        switch (declared) {
          case "java.util.List" -> "synchronizedList";
          case "java.util.Set" -> "synchronizedSet";
          case "java.util.Collection" -> "synchronizedCollection";
          default -> throw new Refusal("the collection is declared by its class");
        };
    return names.type("java.util.Collections") + "." + wrapper + "(" + layout.text(creation) + ")";
  }

  private @Nullable VariableTree localDeclaration(Tree place, Symbol symbol) {
    TreePath path = source.pathOf(place);
    for (Tree tree : path) {
      if (tree instanceof BlockTree block) {
        for (Tree statement : block.getStatements()) {
          if (statement instanceof VariableTree variable && ASTHelpers.getSymbol(variable) == symbol) {
            return variable;
          }
        }
      }
    }
    return null;
  }
}
