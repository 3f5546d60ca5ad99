package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Path BUNDLE =
      Path.of("src/main/resources/dk/medspil/desktop/texts_da.properties");
  private static final Path SOURCES = Path.of("src/main/java/dk/medspil/desktop");
  private static final Pattern ASKED = Pattern.compile("Texts\\s*\\.get\\(\\s*\"([^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"");

  @Test
  void everyKeyThatIsAskedForIsWritten() throws IOException {
    var written = keys();
    var sections = written.stream().map(TextsTest::section).collect(Collectors.toSet());
    var missing = new TreeSet<String>();
    for (String source : sources()) {
      ASKED.matcher(source).results().map(hit -> hit.group(1)).forEach(missing::add);
      // Enums and tables name their keys apart from the call.
      LITERAL
          .matcher(source)
          .results()
          .map(hit -> hit.group(1))
          .filter(literal -> sections.contains(section(literal)))
          .forEach(missing::add);
    }
    missing.removeAll(written);
    assertThat(missing)
        .as(
            "Paste into %s:%n%s",
            BUNDLE, missing.stream().map(key -> key + "=").collect(Collectors.joining("\n")))
        .isEmpty();
  }

  @Test
  void everyKeyThatIsWrittenIsAskedFor() throws IOException {
    String all = String.join("\n", sources());
    assertThat(keys().stream().filter(key -> !all.contains('"' + key + '"')))
        .as("Remove these lines from %s", BUNDLE)
        .isEmpty();
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    assertThat(keys()).doesNotHaveDuplicates();
  }

  @Test
  void noTextHoldsAStraightQuoteOrAnExclamationMark() throws IOException {
    // A straight quote switches the formatter's placeholders off without a word.
    assertThat(entries()).noneMatch(line -> line.contains("'") || line.contains("!"));
  }

  @Test
  void fillsInAndChoosesBetweenOneAndSeveral() {
    assertThat(Texts.get("control.age.accessible", 2, 7)).isEqualTo("2 år og 7 måneder af 3 år");
    assertThat(Texts.get("control.age.accessible", 0, 1)).isEqualTo("1 måned af 3 år");
  }

  @Test
  void unknownKeySaysWhichOne() {
    assertThatThrownBy(() -> Texts.get("no.such.key")).hasMessageContaining("no.such.key");
  }

  private static List<String> keys() throws IOException {
    return entries().stream().map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
  }

  private static List<String> entries() throws IOException {
    return Files.readAllLines(BUNDLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).map(TextsTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String section(String key) {
    return key.substring(0, key.indexOf('.'));
  }
}
