package io.github.lambdabatch.deploy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Documents;
import io.github.lambdabatch.deploy.document.UnreadableDocument;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.template.TemplateLanguage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the templates of a build say of its functions.
 *
 * @param functions the functions that they describe
 * @param errors what is wrong with the templates, or with the names that they were given by; for the user to read
 * @param notes what the user may want to know and need not mend
 */
public record Deployments(
    ImmutableList<DeployedFunction> functions, ImmutableList<String> errors, ImmutableList<String> notes) {

  /** What is known without a template: nothing. */
  public static final Deployments NONE = new Deployments(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /**
   * Returns what the templates say. What is wrong with one of them does not keep the others from being read.
   *
   * @param templates files and globs, relative to the directory or absolute
   * @param directory the directory in which the build runs
   */
  public static Deployments read(ImmutableList<String> templates, Path directory) {
    return templates.isEmpty() ? NONE : new Reading(directory).of(templates);
  }

  /** The reading of one build's templates. */
  private static final class Reading {
    private final TemplateFiles files;
    private final List<DeployedFunction> functions = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<TemplateLanguage, Map<Path, List<Document>>> parts = new LinkedHashMap<>();

    Reading(Path directory) {
      this.files = new TemplateFiles(directory);
    }

    Deployments of(ImmutableList<String> templates) {
      for (String template : templates) {
        try {
          find(template);
        } catch (TemplateFiles.NotFound e) {
          errors.add(e.getMessage());
        }
      }
      parts.forEach(
          (language, together) -> together.values().forEach(
              documents -> functions.addAll(language.functions(ImmutableList.copyOf(documents)))));
      return new Deployments(
          ImmutableList.copyOf(functions),
          errors.stream().distinct().collect(toImmutableList()),
          notes.stream().distinct().collect(toImmutableList()));
    }

    private void find(String template) throws TemplateFiles.NotFound {
      boolean any = false;
      for (Path file : files.find(template)) {
        any |= read(file, TemplateFiles.isGlob(template));
      }
      if (!any) {
        notes.add("no template matches " + template);
      }
    }

    /** Reads a file; returns whether there is anything to say of it: that it is a template, or what is wrong. */
    private boolean read(Path file, boolean byGlob) {
      String name = files.nameOf(file);
      try {
        Document document = Documents.read(file, name);
        Optional<TemplateLanguage> language = TemplateLanguages.of(document);
        language.ifPresent(known -> add(known, document));
        if (language.isEmpty() && !byGlob) {
          errors.add(name + " is no template of a known language (" + TemplateLanguages.NAMES + ")");
        }
        return language.isPresent() || !byGlob;
      } catch (UnreadableDocument e) {
        errors.add(name + " cannot be read: " + e.getMessage());
        return true;
      }
    }

    private void add(TemplateLanguage language, Document document) {
      Path together = language.readsFolders() ? document.path().getParent() : document.path();
      parts
          .computeIfAbsent(language, l -> new LinkedHashMap<>())
          .computeIfAbsent(together, p -> new ArrayList<>())
          .add(document);
    }
  }
}
