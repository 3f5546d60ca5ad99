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
 * A key made of a passphrase, in a file of the data folder that only the user can read; the
 * passphrase itself is kept nowhere.
 */
final class KeyFile {
  private static final int SALT = 16;
  private static final int KEY = 32;

  private final Path file;

  KeyFile(Path file) {
    this.file = file;
  }

  Optional<MasterKey> read() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
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
    Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + SALT + KEY)
            .putInt(key.rounds())
            .put(key.salt())
            .put(key.key())
            .array();
    try {
      OwnerOnly.newFile(temporary);
      Files.write(temporary, bytes);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void remove() {
    BackupFolder.remove(file);
  }

  boolean exists() {
    return Files.exists(file);
  }
}
