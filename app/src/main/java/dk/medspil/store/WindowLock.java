package dk.medspil.store;

import dk.medspil.store.encryption.MasterKey;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The passphrase that opens the window. It is a curtain: the store behind it is not encrypted, and
 * deleting its file takes it away. All but {@link #isSet} may wait for the disk, and {@link #opens}
 * is slow on purpose.
 */
public final class WindowLock {
  private final Path path;
  private final KeyFile file;
  private volatile boolean set;

  /** The lock of the program on a data folder; not read yet. */
  public WindowLock(DataFolder folder) {
    path = folder.path().resolve("medspil-vindue.laas");
    file = new KeyFile(path);
  }

  /** The file that is the lock. */
  public Path path() {
    return path;
  }

  /** Looks whether there is a lock, and says so. */
  public boolean look() {
    set = file.exists();
    return set;
  }

  /** Whether there is a lock, as far as it was looked; never waits. */
  public boolean isSet() {
    return set;
  }

  /** Locks the window with a passphrase from now on. */
  public void set(char[] passphrase) {
    file.write(MasterKey.of(passphrase));
    set = true;
  }

  /** Takes the lock away. */
  public void remove() {
    file.remove();
    set = false;
  }

  /** Whether a passphrase opens the window; any does when the lock is gone. */
  public boolean opens(char[] passphrase) {
    Optional<MasterKey> key = file.read();
    return key.isEmpty()
        || key.get().isSame(MasterKey.of(passphrase, key.get().salt(), key.get().rounds()));
  }
}
