package dk.medspil.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteFolderTest {
  private static final List<CompleteFolder.Part> PARTS =
      List.of(
          new CompleteFolder.Part("a.txt", out -> out.write('a')),
          new CompleteFolder.Part("b.txt", out -> out.write('b')));

  @TempDir Path parent;

  @Test
  void theFolderHoldsAllItsFiles() throws Exception {
    Path made = CompleteFolder.save(parent, "mappe", PARTS);
    assertThat(made).isEqualTo(parent.resolve("mappe"));
    assertThat(made.resolve("a.txt")).hasContent("a");
    assertThat(made.resolve("b.txt")).hasContent("b");
    assertThat(left()).containsExactly("mappe");
  }

  @Test
  void aFileThatFailsLeavesNothing() throws Exception {
    List<CompleteFolder.Part> broken =
        List.of(
            PARTS.getFirst(),
            new CompleteFolder.Part(
                "b.txt",
                out -> {
                  throw new IOException("No space left on device");
                }));
    assertThatThrownBy(() -> CompleteFolder.save(parent, "mappe", broken))
        .isInstanceOf(SaveFailedException.class)
        .hasMessage(
            "Mappen mappe er ikke gemt: der er ikke plads nok på disken. Slet noget, eller vælg en"
                + " anden disk.");
    assertThat(left()).isEmpty();
  }

  @Test
  void aMissingParentIsSaid() {
    assertThatThrownBy(() -> CompleteFolder.save(parent.resolve("ingen"), "mappe", PARTS))
        .hasMessageStartingWith("Mappen mappe er ikke gemt: mappen findes ikke.");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
