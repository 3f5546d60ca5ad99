package dk.medspil.store.encryption;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The chunks of one file, in order. Number and "last" are part of each nonce, so that no chunk can
 * be moved, left out or added.
 */
final class Chunks {
  static final int PLAIN = 64 * 1024;
  static final int TAG = 16;
  static final int CLOSED = PLAIN + TAG;

  private static final int NONCE = 12;
  private final Header header;
  private final Header.Keys keys;
  private int number;

  Chunks(Header header, Header.Keys keys) {
    this.header = header;
    this.keys = keys;
  }

  byte[] close(byte[] plain, int length, boolean last) throws GeneralSecurityException {
    return next(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
  }

  /**
   * @throws javax.crypto.AEADBadTagException if this is not the chunk that was written here
   */
  byte[] open(byte[] closed, int length, boolean last) throws GeneralSecurityException {
    return next(Cipher.DECRYPT_MODE, last).doFinal(closed, 0, length);
  }

  private Cipher next(int mode, boolean last) throws GeneralSecurityException {
    byte[] nonce =
        ByteBuffer.allocate(NONCE)
            .put(keys.prefix())
            .putInt(number)
            .put((byte) (last ? 1 : 0))
            .array();
    number = Math.incrementExact(number);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(keys.key(), "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(header.bytes());
    return cipher;
  }
}
