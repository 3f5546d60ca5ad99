package dk.medspil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every rule of the handbook, R01 to R30, has a test that bears its number. */
class RuleTagsTest {
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(R\\d\\d)\"\\)");

  private static final Pattern TAGGED_PROPERTY =
      Pattern.compile(
          "@Property.*\\R(?:\\s*@.*\\R)*?\\s*@Tag|@Tag.*\\R(?:\\s*@.*\\R)*?\\s*@Property");

  @Test
  void everyRuleHasATest() throws IOException {
    Set<String> expected =
        IntStream.rangeClosed(1, 30)
            .mapToObj("R%02d"::formatted)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(tagged()).isEqualTo(expected);
  }

  /** jqwik passes over a property with a JUnit tag, and says so only in its log. */
  @Test
  void noPropertyIsPassedOverForItsTag() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        assertThat(
                source.contains("import org.junit.jupiter.api.Tag;")
                    && TAGGED_PROPERTY.matcher(source).find())
            .as("a JUnit tag on a property in %s", file)
            .isFalse();
      }
    }
  }

  private static Set<String> tagged() throws IOException {
    Set<String> found = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        TAG.matcher(Files.readString(file)).results().forEach(tag -> found.add(tag.group(1)));
      }
    }
    return found;
  }
}
