package dk.medspil.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a file holds, reading it ends in the content or in one Danish sentence: no crash, no
 * hang, never more than 512 MB, and the store as it was. Half a minute in the ordinary build,
 * {@code -Dmedspil.fuzz=600} for ten; {@code -Dmedspil.fuzz.seed=N} begins elsewhere.
 */
class FuzzTest {
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("medspil.fuzz", "24"));
  private static final String SEED = System.getProperty("medspil.fuzz.seed", "1");
  private static final int MOST_MEMORY = 512;

  @TempDir private Path folder;

  @Test
  void noInputBreaksAReader() throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-Dtinylog.level=off",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dk.medspil.fuzz.Fuzzing",
                String.valueOf(SECONDS),
                SEED,
                Files.createDirectory(folder.resolve("work")).toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor((long) (SECONDS * 4) + 120, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    String figures = Files.readString(said);
    keepFindings();
    System.out.println("Fuzzing: " + figures.strip().replace("\n", "; "));
    assertThat(ended).as("it hangs:\n%s", figures).isTrue();
    assertThat(process.exitValue()).as(figures).isZero();
    Matcher memory = Pattern.compile("memory (\\d+) MB").matcher(figures);
    assertThat(memory.find()).isTrue();
    assertThat(Integer.parseInt(memory.group(1))).isLessThan(MOST_MEMORY);
  }

  /** Beside the screenshots, where whoever reads the failure can take them into the corpus. */
  private void keepFindings() throws Exception {
    Path target = Path.of("target", "fuzz");
    try (var files = Files.list(folder.resolve("work"))) {
      for (Path found :
          List.copyOf(
              files.filter(f -> f.getFileName().toString().startsWith("found-")).toList())) {
        Files.createDirectories(target);
        Files.copy(
            found,
            target.resolve(found.getFileName()),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck.json", "template.json"})
  void theCorpusItselfIsTaken(String name) {
    assertThat(new ContentPacks().read(Corpus.bytes(name))).isTrue();
  }
}
