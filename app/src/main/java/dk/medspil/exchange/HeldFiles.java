package dk.medspil.exchange;

import dk.medspil.store.StoreRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The attachments of a package whose own file goes before they are asked for. They wait on the
 * disk, not in memory, in a file without a name where the system allows it, under a key that is
 * nowhere but in memory; the system takes the file away when the program no longer uses it, however
 * it ends.
 */
final class HeldFiles implements AttachedFiles {
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;

  /** Where a file begins, how long it is with its tag, and its number, which no other has. */
  private record Place(long start, int length, int number) {}

  private final String name;
  private final FileChannel file;
  private final SecretKey key;
  private final Map<String, Place> places = new HashMap<>();

  private HeldFiles(String name, FileChannel file, SecretKey key) {
    this.name = name;
    this.file = file;
    this.key = key;
  }

  /**
   * Takes files over, one at a time.
   *
   * @param name what the user calls the package
   */
  static HeldFiles of(String name, Set<String> all, AttachedFiles from) throws IOException {
    try {
      KeyGenerator keys = KeyGenerator.getInstance("AES");
      keys.init(256);
      // Made by the JDK for this user alone; opened again so that the system deletes it.
      Path path = Files.createTempFile("medspil-", ".tmp");
      FileChannel channel =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      var held = new HeldFiles(name, channel, keys.generateKey());
      try {
        for (String sha256 : all) {
          held.take(sha256, from.content(sha256));
        }
      } catch (IOException | RuntimeException failure) {
        channel.close();
        throw failure;
      }
      return held;
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private void take(String sha256, byte[] content) throws IOException, GeneralSecurityException {
    int number = places.size();
    ByteBuffer bytes = ByteBuffer.wrap(cipher(Cipher.ENCRYPT_MODE, number).doFinal(content));
    long start = file.position();
    places.put(sha256, new Place(start, bytes.remaining(), number));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  private Cipher cipher(int mode, int number) throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(number).array();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  @Override
  public byte[] content(String sha256) {
    Place place = places.get(sha256);
    if (place == null) {
      throw new IllegalStateException("the package has no file " + sha256);
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, place.start() + bytes.position()) < 0) {
          throw new IOException("the held file ends too early");
        }
      }
      return cipher(Cipher.DECRYPT_MODE, place.number()).doFinal(bytes.array());
    } catch (IOException | GeneralSecurityException failure) {
      throw new StoreRefusedException(
          StoreRefusedException.Reason.RULE,
          "Filen " + name + " kan ikke læses længere. Der er ikke hentet noget.",
          failure);
    }
  }
}
