package dk.medspil.desktop.shell;

import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Fetching;
import dk.medspil.exchange.IncomingFile;
import dk.medspil.exchange.RefusedPackageException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/** Fetches a file that was opened from outside into the store: as one step, with undo. */
final class Incoming {
  private Incoming() {}

  /** Reads in the background; says what came, or why nothing did. */
  static void fetch(Path file, ShellWindow shell) {
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
