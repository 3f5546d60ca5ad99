package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.store.Whereabouts.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereaboutsTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C:\\Users\\abc\\OneDrive\\Medspil                          | CLOUD   | OneDrive
          C:\\Users\\abc\\OneDrive - Vadby Kommune\\Dokumenter       | CLOUD   | OneDrive
          /home/abc/Dropbox/medspil                                  | CLOUD   | Dropbox
          /Users/abc/Library/Mobile Documents/com~apple~CloudDocs/M  | CLOUD   | iCloud
          /Users/abc/Library/CloudStorage/Box-Box/Medspil            | CLOUD   | en sky-tjeneste
          /Users/abc/Library/CloudStorage/OneDrive-Vadby/Medspil     | CLOUD   | OneDrive
          /home/abc/Google Drive/Medspil                             | CLOUD   | Google Drev
          C:\\Users\\abc\\iCloudDrive\\Medspil                       | CLOUD   | iCloud
          /home/abc/Nextcloud/Medspil                                | CLOUD   | Nextcloud
          H:\\Medspil                                                | NETWORK | H:
          \\\\vadby-fil01\\faelles\\Medspil                          | NETWORK | \\\\vadby-fil01\\faelles\\Medspil
          """)
  void knowsTheUnsafePlacesByName(String path, Kind kind, String name) {
    assertThat(Whereabouts.ofName(path)).contains(new Whereabouts(kind, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\Users\\abc\\AppData\\Local\\Medspil",
        "/home/abc/.local/share/medspil",
        "/home/abc/dropboxer/medspil",
        "/home/hanne/medspil",
        "D:\\Data\\Onedrivere"
      })
  void leavesOrdinaryPlacesAlone(String path) {
    assertThat(Whereabouts.ofName(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.gvfsd-fuse", "9p"})
  void knowsNetworksByTheirFileSystem(String type) {
    assertThat(Whereabouts.isNetwork(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ext4", "btrfs", "xfs", "tmpfs", "apfs", "NTFS", "fuseblk", "vfat", "exfat"})
  void knowsDrivesOfTheMachine(String type) {
    assertThat(Whereabouts.isNetwork(type)).isFalse();
  }

  @Test
  void looksAtTheFileSystemOfAFolderThatIsStillToBeMade() {
    assertThat(Whereabouts.of(new DataFolder(temp.resolve("a/b/c")))).isEmpty();
  }
}
