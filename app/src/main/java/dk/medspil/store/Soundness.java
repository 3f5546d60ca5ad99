package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Whether a store file is whole, looked at before anything is written to it. A program that ended
 * as it should leaves no log, and then a glance at size and schema is enough to begin with: the
 * whole file is read through in the background once the window stands. After a crash, or when the
 * last run met damage, it is read through before it is used.
 */
final class Soundness {
  private Soundness() {}

  /** Whether the program that used the file last ended without closing it, or met damage. */
  static boolean isDoubtful(DataFolder folder) throws IOException {
    Path log = Path.of(folder.store() + "-wal");
    return Files.exists(folder.suspicion()) || Files.exists(log) && Files.size(log) > 0;
  }

  /**
   * Refuses a damaged file.
   *
   * @param whole whether to read all of it, rather than to glance at it
   */
  static void require(Connection look, DataFolder folder, boolean whole)
      throws SQLException, IOException {
    long pages = Sql.number(look, "PRAGMA page_count");
    long bytes = pages * Sql.number(look, "PRAGMA page_size");
    boolean isCut = !whole && Files.size(folder.store()) < bytes;
    if (isCut || whole && !faults(look).isEmpty()) {
      throw damaged(folder);
    }
  }

  /** Reads the whole file; gives what SQLite says of each fault. */
  static List<String> faults(Connection look) throws SQLException {
    List<String> said = Sql.texts(look, "PRAGMA quick_check(20)");
    return said.equals(List.of("ok")) ? List.of() : said;
  }

  /** A store that was there and is gone must not be taken for a new one. */
  static void requireNotLost(DataFolder folder) throws IOException {
    boolean isGone = !Files.exists(folder.store()) || Files.size(folder.store()) == 0;
    if (isGone && !new Backups(folder).files().isEmpty()) {
      throw new StoreRefusedException(
          Reason.LOST,
          "Filen "
              + folder.store()
              + " er væk eller tom, men der er sikkerhedskopier i "
              + folder.backups()
              + ".");
    }
  }

  static StoreRefusedException damaged(DataFolder folder) {
    return new StoreRefusedException(
        Reason.DAMAGED,
        "Filen "
            + folder.store()
            + " er beskadiget og er ikke rørt. Gendan den sidste sikkerhedskopi.");
  }
}
