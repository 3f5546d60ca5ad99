package dk.medspil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmarks are built by a profile of their own, so a change of the program could break them
 * unseen.
 */
class BenchmarksCompileTest {
  @TempDir Path temp;

  @Test
  void the_measured_programs_compile_with_the_program_as_it_is() throws IOException {
    List<Path> sources;
    try (var files = Files.walk(Path.of("bench/src/main/java"))) {
      // JMH is not on the class path of the tests.
      sources =
          files.filter(file -> file.toString().endsWith(".java")).filter(this::needsNoJmh).toList();
    }
    assertThat(sources).hasSizeGreaterThan(10);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-proc:none", "-d", temp.toString()));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    String modules = System.getProperty("jdk.module.path");
    if (modules != null) {
      options.addAll(List.of("--module-path", modules, "--add-modules", "javafx.controls"));
    }
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var said = new StringWriter();
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
  }

  private boolean needsNoJmh(Path source) {
    try {
      return !Files.readString(source).contains("import org.openjdk.jmh");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
