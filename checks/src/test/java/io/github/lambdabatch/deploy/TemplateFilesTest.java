package io.github.lambdabatch.deploy;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class TemplateFilesTest {
  @TempDir Path directory;
  private TemplateFiles files;

  @BeforeEach
  void files() {
    files = new TemplateFiles(directory);
  }

  @Test
  void fileByRelativeName() throws Exception {
    create("infra/template.yaml");
    assertThat(names("infra/template.yaml")).containsExactly("infra/template.yaml");
  }

  @Test
  void fileByAbsoluteName() throws Exception {
    create("template.yaml");
    assertThat(names(directory.resolve("template.yaml").toString())).containsExactly("template.yaml");
  }

  @Test
  void fileOutsideIsNamedAsItIs(@TempDir Path elsewhere) throws Exception {
    Path file = Files.createFile(elsewhere.resolve("template.yaml")).toRealPath();
    assertThat(names(file.toString())).containsExactly(file.toString());
  }

  @Test
  void fileThatIsNotThere() {
    TemplateFiles.NotFound e = assertThrows(TemplateFiles.NotFound.class, () -> files.find("template.yaml"));
    assertThat(e).hasMessageThat().isEqualTo("template.yaml is not a file in " + directory.toAbsolutePath());
  }

  @Test
  void folderIsNoFile() throws Exception {
    create("infra/template.yaml");
    assertThrows(TemplateFiles.NotFound.class, () -> files.find("infra"));
  }

  @Test
  void globInOneFolder() throws Exception {
    create("infra/b.yaml", "infra/a.yaml", "infra/c.json", "infra/more/d.yaml");
    assertThat(names("infra/*.yaml")).containsExactly("infra/a.yaml", "infra/b.yaml").inOrder();
  }

  @Test
  void globForOneOfTwoNames() throws Exception {
    create("dev/template.yaml", "prod/template.yaml", "test/template.yaml");
    assertThat(names("{dev,prod}/template.yaml")).containsExactly("dev/template.yaml", "prod/template.yaml");
  }

  @Test
  void globForAnyFolderMatchesNoneToo() throws Exception {
    create("template.yaml", "infra/template.yaml", "infra/deep/er/template.yaml", "infra/other.yaml");
    assertThat(names("**/template.yaml"))
        .containsExactly("template.yaml", "infra/template.yaml", "infra/deep/er/template.yaml");
  }

  @Test
  void globForAnyFolderInTheMidstMatchesNoneToo() throws Exception {
    create("infra/a/t.yaml", "infra/a/b/t.yaml", "infra/a/b/c/t.yaml", "infra/t.yaml", "infra/x-t.yaml", "infra/y.yaml");
    assertThat(names("infra/*/**/t.yaml"))
        .containsExactly("infra/a/t.yaml", "infra/a/b/t.yaml", "infra/a/b/c/t.yaml");
    assertThat(new TemplateFiles(directory).find("**/a/**/**/t.yaml")).hasSize(3);
    assertThat(new TemplateFiles(directory).find("{infra/**/t,infra/**/y}.yaml")).hasSize(5);
    assertThat(new TemplateFiles(directory).find("infra/x-**/t.yaml")).isEmpty();
    assertThat(new TemplateFiles(directory).find("**/".repeat(40) + "t.yaml")).hasSize(4);
  }

  @Test
  void globMatchesLinksToFiles() throws Exception {
    create("shared/real", "a/other.txt");
    Files.createSymbolicLink(directory.resolve("a/template.yaml"), directory.resolve("shared/real"));
    Files.createSymbolicLink(directory.resolve("a/broken.yaml"), directory.resolve("shared/gone"));
    assertThat(names("**/*.yaml")).containsExactly("a/template.yaml");
  }

  @Test
  void globPassesOverCopiesThatToolsMake() throws Exception {
    create("template.yaml", ".aws-sam/build/template.yaml", "web/node_modules/x/template.yaml");
    assertThat(names("**/template.yaml")).containsExactly("template.yaml");
  }

  @Test
  void globThatNamesAHiddenFolder() throws Exception {
    create(".serverless/stack.json");
    assertThat(names(".serverless/*.json")).containsExactly(".serverless/stack.json");
    assertThat(new TemplateFiles(directory).find("**/.serverless/*.json")).hasSize(1);
  }

  @Test
  void globThatMatchesNothing() throws Exception {
    assertThat(names("cdk.out/*.template.json")).isEmpty();
    create("cdk.out/readme.txt");
    assertThat(names("cdk.out/*.template.json")).isEmpty();
  }

  @Test
  void eachFileOnce() throws Exception {
    create("a.yaml", "b.yaml");
    assertThat(names("a.yaml")).containsExactly("a.yaml");
    assertThat(names("*.yaml")).containsExactly("b.yaml");
    assertThat(names("./a.yaml")).isEmpty();
  }

  @Test
  void malformedGlob() throws Exception {
    create("infra/a.yaml");
    TemplateFiles.NotFound e = assertThrows(TemplateFiles.NotFound.class, () -> files.find("infra/[a.yaml"));
    assertThat(e).hasMessageThat().startsWith("infra/[a.yaml is no file name and no glob: ");
  }

  @Test
  void linksToFoldersAreNotFollowed() throws Exception {
    create("a/template.yaml");
    Files.createSymbolicLink(directory.resolve("a/loop"), directory.resolve("a"));
    assertThat(names("**/template.yaml")).containsExactly("a/template.yaml");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void foldersThatCannotBeLookedAtArePassedOver() throws Exception {
    Path folder = directory.resolve("a");
    Path longer = directory.resolve("a".repeat(200));
    Path deep = folder;
    while (deep.toString().length() < 4_000) {
      deep = deep.resolve("b".repeat(40));
    }
    Files.createDirectories(deep);
    create("template.yaml", "a/template.yaml");
    // Now the deepest have longer names than the system takes.
    Files.move(folder, longer);
    try {
      assertThat(names("**/template.yaml")).containsExactly("template.yaml", longer.getFileName() + "/template.yaml");
    } finally {
      Files.move(longer, folder);
    }
  }

  private ImmutableList<String> names(String template) throws TemplateFiles.NotFound {
    return files.find(template).stream().map(files::nameOf).collect(ImmutableList.toImmutableList());
  }

  private void create(String... names) throws IOException {
    for (String name : names) {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }
}
