package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds the store for one program at a time. The operating system lets go of it when the program
 * dies.
 */
final class StoreLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private StoreLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static StoreLock take(DataFolder folder) {
    try {
      folder.create();
      OwnerOnly.newFile(folder.lock());
      OwnerOnly.file(folder.lock());
      FileChannel channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StoreRefusedException(
            Reason.IN_USE,
            "Medspil er allerede åbent med mappen "
                + folder.path()
                + ". Luk det andet vindue, og prøv igen.");
      }
      return new StoreLock(channel, lock);
    } catch (IOException failure) {
      throw new StoreRefusedException(
          Reason.NO_ACCESS,
          "Medspil kan ikke skrive i mappen "
              + folder.path()
              + ". Vælg en mappe, du har adgang til.",
          failure);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProgram) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
