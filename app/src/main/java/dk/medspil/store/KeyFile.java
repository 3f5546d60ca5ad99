package dk.medspil.store;

import dk.medspil.store.encryption.MasterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The key that locks the backups, in a file of the data folder, so that they can be taken without
 * asking. It opens nothing that does not lie open beside it; the passphrase itself is kept nowhere.
 */
final class BackupKey {
  private static final String NAME = "sikkerhedskopier.noegle";
  private static final int SALT = 16;
  private static final int KEY = 32;

  private final DataFolder folder;

  BackupKey(DataFolder folder) {
    this.folder = folder;
  }

  Optional<MasterKey> read() {
    try {
      if (!Files.exists(file())) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file()));
      if (bytes.remaining() != Integer.BYTES + SALT + KEY) {
        throw new IOException("the key file is not whole");
      }
      int rounds = bytes.getInt();
      byte[] salt = new byte[SALT];
      byte[] key = new byte[KEY];
      bytes.get(salt).get(key);
      return Optional.of(new MasterKey(salt, rounds, key));
    } catch (IOException failure) {
      // Never on with open copies when they should be locked.
      throw new UncheckedIOException(failure);
    }
  }

  void write(MasterKey key) {
    Path temporary = folder.path().resolve("." + NAME + "." + UUID.randomUUID());
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + SALT + KEY)
            .putInt(key.rounds())
            .put(key.salt())
            .put(key.key())
            .array();
    try {
      Files.createFile(temporary);
      StoreFile.makePrivate(temporary);
      Files.write(temporary, bytes);
      Files.move(
          temporary, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void remove() {
    BackupFolder.remove(file());
  }

  boolean exists() {
    return Files.exists(file());
  }

  private Path file() {
    return folder.path().resolve(NAME);
  }
}
