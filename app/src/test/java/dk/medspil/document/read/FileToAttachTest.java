package dk.medspil.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medspil.document.read.FileToAttach.RefusedFileException;
import dk.medspil.domain.meeting.Attachment;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileToAttachTest {
  @TempDir private Path folder;

  @Test
  void aFileIsReadWithItsHash() throws Exception {
    Path file = Files.writeString(folder.resolve("Plan.txt"), "abc");
    Attachment made = FileToAttach.read(file).of(UUID.randomUUID(), UUID.randomUUID());
    assertThat(made.name()).isEqualTo("Plan.txt");
    assertThat(made.size()).isEqualTo(3);
    // The known digest of "abc" (FIPS 180-2, appendix B.1).
    assertThat(made.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(made.inPublic()).isFalse();
    assertThat(FileToAttach.read(file).content())
        .isEqualTo("abc".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aFileThatVanishedIsRefused() {
    refused(folder.resolve("Væk.pdf"), "»Væk.pdf« findes ikke længere. Vælg den igen.");
  }

  @Test
  void aFolderIsRefused() {
    refused(folder, "er en mappe. Vedhæft filerne i den én for én.");
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    refused(
        Files.createFile(folder.resolve("Tom.docx")), "»Tom.docx« er tom og er ikke vedhæftet.");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithItsSize() throws Exception {
    Path file = folder.resolve("Film.mp4");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(63L * 1024 * 1024);
    }
    refused(file, "»Film.mp4« fylder 63\u00a0MB. Et bilag må højst fylde 50\u00a0MB.");
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("Lukket.txt"), "x");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads all");
    refused(file, "Du har ikke lov til at læse »Lukket.txt«.");
  }

  private static void refused(Path file, String sentence) {
    assertThatThrownBy(() -> FileToAttach.read(file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageEndingWith(sentence);
  }
}
