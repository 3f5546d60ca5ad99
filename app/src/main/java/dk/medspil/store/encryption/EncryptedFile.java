package dk.medspil.store.encryption;

import dk.medspil.store.encryption.RefusedFileException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Whole files that open only with a passphrase, and how they are told from others. */
public final class EncryptedFile {
  private EncryptedFile() {}

  /** Whether a file begins as an encrypted one; false when it cannot be read. */
  public static boolean is(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(Header.MAGIC.length), Header.MAGIC);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Encrypts a file into a new one. */
  public static void encrypt(Path plain, Path closed, MasterKey master) throws IOException {
    try (OutputStream out = new EncryptedOutput(Files.newOutputStream(closed), master)) {
      Files.copy(plain, out);
    }
  }

  /**
   * Opens a file to read, decrypted where it is encrypted.
   *
   * @throws RefusedFileException if it is encrypted and the passphrase is missing or another one;
   *     or later, when what is read was changed
   */
  public static InputStream open(Path file, Optional<char[]> passphrase) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), Chunks.CLOSED);
    if (!is(file)) {
      return in;
    }
    try {
      return new EncryptedInput(in, file.toString(), passphrase.orElseThrow(() -> missing(file)));
    } catch (IOException refused) {
      in.close();
      throw refused;
    }
  }

  private static RefusedFileException missing(Path file) {
    return new RefusedFileException(
        Reason.PASSPHRASE, "Filen " + file + " er låst med en adgangssætning.");
  }
}
