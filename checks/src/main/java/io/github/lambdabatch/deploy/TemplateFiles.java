package io.github.lambdabatch.deploy;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;
import static java.nio.file.FileVisitResult.TERMINATE;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Finds the files that a user names as templates, each once. */
final class TemplateFiles {
  /** How many files and folders one glob may look at: enough for a large repository, too few for a whole disk. */
  private static final int MAX_VISITED = 100_000;

  private static final String ANY_FOLDERS = "**/";

  /** How many ways there may be to leave out the folders of one glob. */
  private static final int MAX_MATCHERS = 64;

  private final Path directory;
  private final Set<Path> found = new HashSet<>();

  TemplateFiles(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /** Says that a template is not where it is said to be. */
  static final class NotFound extends Exception {
    private static final long serialVersionUID = 1L;

    NotFound(String message) {
      super(message);
    }
  }

  /** Returns whether what the user wrote is to be matched against the names of files. */
  static boolean isGlob(String template) {
    return template.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Returns the file's name as a user would write it: relative where it is below the directory. */
  String nameOf(Path file) {
    Path name = file.startsWith(directory) ? directory.relativize(file) : file;
    return name.toString().replace('\\', '/');
  }

  /**
   * Returns the files that are meant, those that were found before left out, sorted by name.
   *
   * @throws NotFound if there is no such file, or if the glob is malformed or looks at too much; a glob may match nothing
   */
  ImmutableList<Path> find(String template) throws NotFound {
    String name = template.replace('\\', '/');
    try {
      List<Path> files = isGlob(name) ? matching(name) : List.of(file(name));
      return files.stream().filter(found::add).sorted().collect(ImmutableList.toImmutableList());
    } catch (InvalidPathException | PatternSyntaxException e) {
      throw new NotFound(template + " is no file name and no glob: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  private Path file(String name) throws NotFound {
    Path file = directory.resolve(name).normalize();
    if (!Files.isRegularFile(file)) {
      throw new NotFound(name + " is not a file" + (Path.of(name).isAbsolute() ? "" : " in " + directory));
    }
    return file;
  }

  /** Walks the folder in front of the first segment with a wildcard. */
  private List<Path> matching(String glob) throws NotFound {
    int wildcard = 0;
    while (!isGlob(glob.substring(0, wildcard + 1))) {
      wildcard++;
    }
    int slash = glob.lastIndexOf('/', wildcard);
    Path root = directory.resolve(glob.substring(0, slash + 1)).normalize();
    return Files.isDirectory(root) ? new Walk(root, glob.substring(slash + 1)).files(glob) : List.of();
  }

  /** A walk through a folder, hidden folders and those of packages left out unless the glob names them. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<PathMatcher> matchers = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final String glob;
    private int visited;

    Walk(Path root, String glob) {
      this.root = root;
      this.glob = glob;
      addMatchers(glob, 0);
    }

    /** For users, "any folder" is none as well; for Java it is not. */
    private void addMatchers(String from, int start) {
      matchers.add(root.getFileSystem().getPathMatcher("glob:" + from));
      int folders = from.indexOf(ANY_FOLDERS, start);
      while (folders >= 0 && matchers.size() < MAX_MATCHERS) {
        if (folders == 0 || "/{,".indexOf(from.charAt(folders - 1)) >= 0) {
          addMatchers(from.substring(0, folders) + from.substring(folders + ANY_FOLDERS.length()), folders);
        }
        folders = from.indexOf(ANY_FOLDERS, folders + 1);
      }
    }

    List<Path> files(String template) throws NotFound {
      int depth = glob.contains("**") ? Integer.MAX_VALUE : (int) glob.chars().filter(c -> c == '/').count() + 1;
      try {
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), depth, this);
      } catch (IOException e) {
        throw new NotFound(template + " cannot be looked for: " + e);
      }
      if (visited > MAX_VISITED) {
        throw new NotFound(template + " looks at more than " + MAX_VISITED + " files; name a folder in front of it");
      }
      return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      boolean skipped = (name.startsWith(".") || name.equals("node_modules")) && !glob.contains(name);
      return skipped && !folder.equals(root) ? SKIP_SUBTREE : count();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path relative = root.relativize(file);
      boolean isFile = attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file);
      if (isFile && matchers.stream().anyMatch(matcher -> matcher.matches(relative))) {
        files.add(file);
      }
      return count();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return CONTINUE;
    }

    private FileVisitResult count() {
      return ++visited > MAX_VISITED ? TERMINATE : CONTINUE;
    }
  }
}
