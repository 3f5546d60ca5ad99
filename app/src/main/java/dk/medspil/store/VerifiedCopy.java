package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Copies a store in one piece, opens the copy and checks it before it counts. */
final class VerifiedCopy {
  private VerifiedCopy() {}

  static void write(Connection source, Path target) {
    Path absolute = target.toAbsolutePath();
    Path folder = java.util.Objects.requireNonNull(absolute.getParent(), "a file has a folder");
    Path temporary = folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID());
    try {
      OwnerOnly.newFolder(folder);
      try (var statement = source.prepareStatement("VACUUM INTO ?")) {
        statement.setString(1, temporary.toString());
        statement.execute();
      }
      OwnerOnly.file(temporary);
      requireSound(temporary, target);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException | IOException failure) {
      throw new StoreRefusedException(
          Reason.NO_ACCESS,
          "Sikkerhedskopien kunne ikke skrives til " + target + ". Vælg en anden mappe.",
          failure);
    } finally {
      remove(temporary);
    }
  }

  /**
   * Refuses a file that is not a sound Medspil store this program can read.
   *
   * @param named the file as the user knows it
   */
  static void requireSound(Path file, Path named) {
    try (Connection connection = Connections.reader(file);
        var statement = connection.createStatement()) {
      Migrations.requireKnown(connection, named.toString());
      try (var result = statement.executeQuery("PRAGMA integrity_check")) {
        if (!result.next() || !"ok".equals(result.getString(1))) {
          throw damaged(named, null);
        }
      }
      if (Migrations.version(connection) == 0) {
        throw damaged(named, null);
      }
    } catch (SQLException failure) {
      throw damaged(named, failure);
    }
  }

  private static StoreRefusedException damaged(
      Path file, @org.jspecify.annotations.Nullable Throwable cause) {
    String sentence = "Filen " + file + " er ikke en hel sikkerhedskopi fra Medspil.";
    return cause == null
        ? new StoreRefusedException(Reason.DAMAGED, sentence)
        : new StoreRefusedException(Reason.DAMAGED, sentence, cause);
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
