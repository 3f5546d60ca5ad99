package dk.medspil.document.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.medspil.document.file.SaveFailedException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompleteFileTest {
  private static final String OLD = "det gamle referat";
  private static final String NEW = "det nye referat";

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void oldFile() throws IOException {
    target = folder.resolve("referat.txt");
    Files.writeString(target, OLD);
  }

  @Test
  void replacesTheOldFileAndLeavesNothingElse() throws IOException {
    CompleteFile.save(target, out -> out.write(NEW.getBytes(UTF_8)));
    assertThat(target).hasContent(NEW);
    assertOnlyTarget();
  }

  @Test
  void writesANewFile() throws IOException {
    Path other = folder.resolve("æøå og 100 %.txt");
    CompleteFile.save(other, out -> out.write(NEW.getBytes(UTF_8)));
    assertThat(other).hasContent(NEW);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("genvej.txt"), target);
    CompleteFile.save(link, out -> out.write(NEW.getBytes(UTF_8)));
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent(NEW);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultLeavesTheOldFileAndSaysWhy(FaultyDisk disk, Reason reason, String words)
      throws IOException {
    SaveFailedException failure =
        catchThrowableOfType(
            SaveFailedException.class,
            () -> new CompleteFile(disk).write(target, out -> out.write(NEW.getBytes(UTF_8))));
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessageStartingWith("Filen referat.txt er ikke gemt: " + words);
    assertThat(target).hasContent(OLD);
    assertOnlyTarget();
  }

  static Stream<Arguments> faults() {
    IOException full = new IOException("No space left on device");
    IOException denied = new AccessDeniedException("referat.txt");
    IOException held =
        new FileSystemException(
            "a",
            "b",
            "The process cannot access the file because it is being" + " used by another process");
    return Stream.of(
        Arguments.of(new FaultyDisk().writing(full), Reason.FULL_DISK, "der er ikke plads"),
        Arguments.of(
            new FaultyDisk().writing(new IOException("fejl 112")).room(0),
            Reason.FULL_DISK,
            "der er ikke plads"),
        Arguments.of(new FaultyDisk().writing(denied), Reason.NO_PERMISSION, "du har ikke lov"),
        Arguments.of(
            new FaultyDisk().writing(new FileSystemException("a", null, "Read-only file system")),
            Reason.NO_PERMISSION,
            "du har ikke lov"),
        Arguments.of(
            new FaultyDisk().writing(new NoSuchFileException("a")),
            Reason.FOLDER_MISSING,
            "mappen findes ikke"),
        Arguments.of(
            new FaultyDisk().writing(new IOException("Input/output error")),
            Reason.DISK_ERROR,
            "disken svarede"),
        Arguments.of(new FaultyDisk().moving(held, 99), Reason.IN_USE, "den er åben"),
        Arguments.of(new FaultyDisk().moving(denied, 99), Reason.NO_PERMISSION, "du har ikke lov"));
  }

  @Test
  void aFileHeldForAMomentIsTriedAgain() throws IOException {
    FaultyDisk disk = new FaultyDisk().moving(new AccessDeniedException("referat.txt"), 5);
    new CompleteFile(disk).write(target, out -> out.write(NEW.getBytes(UTF_8)));
    assertThat(target).hasContent(NEW);
    assertThat(disk.pauses()).containsExactly(20L, 40L, 80L, 160L, 320L);
  }

  @Test
  void aWriterThatBreaksHalfwayLeavesTheOldFile() throws IOException {
    assertThatThrownBy(() ->
            CompleteFile.save(
                target,
                out -> {
                  out.write(NEW.getBytes(UTF_8));
                  throw new IllegalStateException("broken writer");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(target).hasContent(OLD);
    assertOnlyTarget();
  }

  @Test
  void refusesAFolderAsTarget() {
    assertThatThrownBy(() -> CompleteFile.save(folder, out -> out.write(1)))
        .isInstanceOfSatisfying(
            SaveFailedException.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.IS_FOLDER));
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path lost = folder.resolve("væk").resolve("referat.txt");
    assertThatThrownBy(() -> CompleteFile.save(lost, out -> out.write(1)))
        .isInstanceOf(SaveFailedException.class)
        .hasMessage("Filen referat.txt er ikke gemt: mappen findes ikke. Vælg en anden mappe.");
  }

  private void assertOnlyTarget() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }
}
