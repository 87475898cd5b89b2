package io.github.lambdabatch;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Each class, method and field of Error Prone and of javac that the jar uses is there, with the same types, in the
 * Error Prone and the JDK that run the tests, and in the newest Error Prone. A method that only returns another type
 * than before compiles with both, and crashes where the same jar calls it.
 */
final class LinkageTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path NEWEST_ERROR_PRONE = Path.of("target/newest-error-prone");

  // Kinds of entries in the constant pool of a class file.
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;

  private static final String AST_HELPERS = "com/google/errorprone/util/ASTHelpers";
  private static final String METHOD_INVOCATION = "com/sun/source/tree/MethodInvocationTree";

  /** A member of a class or of one of its supertypes; the class itself where the name is empty. */
  private record Reference(String owner, String name, String descriptor) {}

  @Test
  void errorProneOfTheTests() throws IOException {
    assertThat(missing(used(), ClassLoader::getSystemResource)).isEmpty();
  }

  @Test
  void newestErrorProne() throws IOException {
    assertThat(missingInNewest(used())).isEmpty();
  }

  @Test
  void whatIsUsedIsSeen() throws IOException {
    assertThat(used().stream().map(Reference::owner).toList())
        .containsAtLeast("com/google/errorprone/VisitorState", "com/sun/tools/javac/code/Symbol");
  }

  @Test
  void methodWithAnotherReturnTypeIsMissing() throws IOException {
    Reference before =
        new Reference(
            AST_HELPERS,
            "enclosingPackage",
            "(Lcom/sun/tools/javac/code/Symbol;)Lcom/sun/tools/javac/code/Symbol$PackageSymbol;");
    Reference asBefore =
        new Reference(AST_HELPERS, "getSymbol", "(Lcom/sun/source/tree/Tree;)Lcom/sun/tools/javac/code/Symbol;");

    assertThat(missingInNewest(Set.of(before, asBefore))).containsExactly(before);
  }

  @Test
  void memberOfSupertypeIsThere() {
    Reference inherited =
        new Reference("com/sun/tools/javac/code/Symbol$ClassSymbol", "name", "Lcom/sun/tools/javac/util/Name;");
    Reference ofInterface = new Reference(METHOD_INVOCATION, "getKind", "()Lcom/sun/source/tree/Tree$Kind;");
    Reference ofNone = new Reference(METHOD_INVOCATION, "getKind", "()I");
    Reference classThatIsGone = new Reference("com/sun/source/tree/GoneTree", "", "");

    Set<Reference> all = Set.of(inherited, ofInterface, ofNone, classThatIsGone);
    assertThat(missing(all, ClassLoader::getSystemResource)).containsExactly(ofNone, classThatIsGone);
  }

  private static Set<Reference> missingInNewest(Set<Reference> references) throws IOException {
    List<URL> jars = new ArrayList<>();
    for (Path jar : files(NEWEST_ERROR_PRONE, ".jar")) {
      jars.add(jar.toUri().toURL());
    }
    try (URLClassLoader newest = new URLClassLoader(jars.toArray(URL[]::new))) {
      return missing(
          references,
          file -> isOfErrorProne(file) ? newest.findResource(file) : ClassLoader.getSystemResource(file));
    }
  }

  /**
   * The references without their class or member.
   *
   * @param classFiles finds the file of a class by its path, or returns null
   */
  private static Set<Reference> missing(Set<Reference> references, Function<String, @Nullable URL> classFiles) {
    Set<Reference> missing = new HashSet<>(references);
    missing.removeIf(reference -> exists(reference, reference.owner, classFiles));
    return missing;
  }

  private static boolean exists(Reference reference, String owner, Function<String, @Nullable URL> classFiles) {
    URL classFile = classFiles.apply(owner + ".class");
    if (classFile == null) {
      return false;
    }
    ClassReader reader = read(classFile);
    if (reference.name.isEmpty() || members(reader).contains(reference.name + reference.descriptor)) {
      return true;
    }
    Stream<String> supertypes = Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()));
    return supertypes.anyMatch(supertype -> exists(reference, supertype, classFiles));
  }

  private static Set<String> members(ClassReader reader) {
    Set<String> members = new HashSet<>();
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable FieldVisitor visitField(
              int access, String name, String descriptor, String signature, Object value) {
            members.add(name + descriptor);
            return null;
          }

          @Override
          public @Nullable MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            members.add(name + descriptor);
            return null;
          }
        };
    reader.accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return members;
  }

  /** What the jar's classes use of Error Prone and of javac. */
  private static ImmutableSet<Reference> used() throws IOException {
    ImmutableSet.Builder<Reference> used = ImmutableSet.builder();
    for (Path file : files(CLASSES, ".class")) {
      constants(read(file.toUri().toURL())).filter(reference -> isOfCompiler(reference.owner)).forEach(used::add);
    }
    return used.build();
  }

  /** The classes and members that a class file names: its instructions and method references name no others. */
  private static Stream<Reference> constants(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    List<Reference> constants = new ArrayList<>();
    for (int index = 1; index < reader.getItemCount(); index++) {
      int offset = reader.getItem(index);
      if (offset == 0) {
        continue; // the second half of a long or a double
      }
      switch (reader.readByte(offset - 1)) {
        case CLASS -> constants.add(new Reference(reader.readUTF8(offset, buffer), "", ""));
        case FIELD, METHOD, INTERFACE_METHOD -> {
          int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
          constants.add(
              new Reference(
                  reader.readClass(offset, buffer),
                  reader.readUTF8(nameAndType, buffer),
                  reader.readUTF8(nameAndType + 2, buffer)));
        }
        default -> {}
      }
    }
    return constants.stream();
  }

  private static boolean isOfCompiler(String owner) {
    return isOfErrorProne(owner) || owner.startsWith("com/sun/");
  }

  private static boolean isOfErrorProne(String path) {
    return path.startsWith("com/google/errorprone/");
  }

  private static ClassReader read(URL classFile) {
    try (InputStream bytes = classFile.openStream()) {
      return new ClassReader(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(classFile.toString(), e);
    }
  }

  private static ImmutableList<Path> files(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).collect(ImmutableList.toImmutableList());
    }
  }
}
