package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
  @TempDir Path folder;

  @Test
  void tellsWhyAFileWasNotSavedHoweverDeepItLies() {
    Path target = folder.resolve("findes-ikke").resolve("referat.pdf");
    SaveFailedException unsaved =
        catchThrowableOfType(
            SaveFailedException.class, () -> CompleteFile.save(target, out -> out.write(1)));
    Throwable wrapped = new CompletionException(new UncheckedIOException(unsaved));
    assertThat(Failures.known(wrapped)).isSameAs(unsaved);
    assertThat(Failures.told(Failures.known(wrapped)).advice())
        .isEqualTo(unsaved.getMessage())
        .contains("referat.pdf");
  }
}
