package dk.medspil.desktop.shell;

import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Fetching;
import dk.medspil.desktop.frame.Place;
import dk.medspil.exchange.IncomingFile;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.encryption.EncryptedFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Fetches a file that was opened from outside into the store: as one step, with undo. */
final class Incoming {
  private Incoming() {}

  /**
   * Reads in the background; says what came, or why nothing did. A locked package is fetched where
   * its passphrase is asked for.
   */
  static void fetch(Path file, ShellWindow shell) {
    shell
        .work()
        .inBackground(
            () -> EncryptedFile.is(file),
            locked -> {
              if (locked) {
                shell.go(new Place.Settings(Optional.of(file)));
              } else {
                fetchOpen(file, shell);
              }
            });
  }

  private static void fetchOpen(Path file, ShellWindow shell) {
    shell
        .work()
        .inBackground(
            () -> read(file),
            read ->
                Fetching.into(
                    shell.work(),
                    Texts.get("shell.incoming"),
                    read,
                    read.holdsLockedMinutes() ? shell::say : shell::done));
  }

  private static IncomingFile read(Path file) {
    try {
      return IncomingFile.read(file);
    } catch (RefusedPackageException | RefusedContentException refusal) {
      throw new CompletionException(refusal);
    }
  }
}
