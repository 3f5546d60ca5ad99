package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  @TempDir private Path temp;

  @BeforeEach
  void needsRightsInTheFileSystem() {
    assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void everythingTheStoreMakesIsTheUsersAlone() throws IOException {
    var folder = new DataFolder(temp.resolve("data"));
    folder.createLogs();
    try (Store store = Store.open(folder)) {
      store.change("Skriv", session -> write(session, "hemmeligt")).join();
      store.backupNow(NOW).join();
      Path kept = store.backup(temp.resolve("kopi.sqlite")).join();
      assertThat(rights(kept)).isEqualTo("rw-------");
      assertThat(folder.path().resolve("medspil.sqlite-wal")).exists();
      assertThat(folder.path().resolve("medspil.sqlite-shm")).exists();
      for (Path root : List.of(folder.path(), folder.backups())) {
        try (Stream<Path> all = Files.walk(root)) {
          assertThat(all)
              .allSatisfy(path ->
                  assertThat(rights(path))
                      .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
      }
    }
  }

  @Test
  void anOpenFolderOfOursIsClosedToOthersAtTheNextStart() throws IOException {
    var folder = new DataFolder(temp.resolve("data"));
    Store.open(folder).close();
    open(folder.path(), "rwxr-xr-x");
    open(folder.store(), "rw-r--r--");
    Store.open(folder).close();
    assertThat(rights(folder.path())).isEqualTo("rwx------");
    assertThat(rights(folder.store())).isEqualTo("rw-------");
  }

  @Test
  void aFolderWithTheUsersOtherFilesKeepsItsRights() throws IOException {
    var folder = new DataFolder(temp.resolve("dokumenter"));
    Files.createDirectories(folder.path());
    open(folder.path(), "rwxr-xr-x");
    Files.writeString(folder.path().resolve("ferieplan.txt"), "uge 29");
    Store.open(folder).close();
    assertThat(rights(folder.path())).isEqualTo("rwxr-xr-x");
    assertThat(rights(folder.store())).isEqualTo("rw-------");
  }

  @Test
  void theListOfRightsOnWindowsHasOneEntryThatIsInherited() throws IOException {
    var owner = Files.getOwner(temp);
    var entry =
        OwnerOnly.everythingFor(
            owner, EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
    assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
    assertThat(entry.principal()).isEqualTo(owner);
    assertThat(entry.permissions()).containsExactlyInAnyOrder(AclEntryPermission.values());
    assertThat(entry.flags())
        .containsExactlyInAnyOrder(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
  }

  private static void open(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static boolean write(Session session, String text) {
    session.settings().setDraft("felt", text);
    return true;
  }
}
