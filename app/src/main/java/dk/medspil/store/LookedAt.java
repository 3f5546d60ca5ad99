package dk.medspil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of a store and its log to look at: even reading the real ones may write the log into the
 * file, and a damaged file is kept as it was found.
 */
final class LookedAt implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LookedAt.class);

  private final Path copy;
  private final Connection connection;

  private LookedAt(Path copy, Connection connection) {
    this.copy = copy;
    this.connection = connection;
  }

  static LookedAt copyOf(DataFolder folder) throws IOException, SQLException {
    Path copy = folder.path().resolve(".redning-" + UUID.randomUUID() + ".kopi");
    try {
      copyPrivately(folder.store(), copy);
      Path log = Path.of(folder.store() + "-wal");
      if (Files.exists(log)) {
        copyPrivately(log, Path.of(copy + "-wal"));
      }
      return new LookedAt(copy, Connections.bare(copy));
    } catch (IOException | SQLException failure) {
      remove(copy);
      throw failure;
    }
  }

  private static void copyPrivately(Path from, Path to) throws IOException {
    OwnerOnly.newFile(to);
    Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    OwnerOnly.file(to);
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    remove(copy);
  }

  private static void remove(Path copy) {
    for (String suffix : List.of("", "-wal", "-shm")) {
      try {
        Files.deleteIfExists(Path.of(copy + suffix));
      } catch (IOException stays) {
        LOG.warn("A working copy stays until the next start", stays);
      }
    }
  }
}
