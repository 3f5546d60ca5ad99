package dk.medspil.store.encryption;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Turns a passphrase into key material, slowly on purpose. */
public final class Passphrase {
  /** What OWASP advises for PBKDF2-HMAC-SHA256 (2023). */
  public static final int ROUNDS = 600_000;

  /** Fewer letters than this are guessed too soon. */
  public static final int SHORTEST = 12;

  private static final int KEY_BITS = 256;

  private Passphrase() {}

  /**
   * The 32 bytes a passphrase gives with a salt (PBKDF2-HMAC-SHA256). The passphrase is brought to
   * Unicode's form NFC first, so that an å typed in one or two parts is the same å.
   *
   * @param rounds 1 or more
   */
  public static byte[] derive(char[] passphrase, byte[] salt, int rounds) {
    char[] normal =
        Normalizer.normalize(java.nio.CharBuffer.wrap(passphrase), Normalizer.Form.NFC)
            .toCharArray();
    PBEKeySpec spec = new PBEKeySpec(normal, salt, rounds, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    } finally {
      spec.clearPassword();
      Arrays.fill(normal, ' ');
    }
  }

  /** Whether a passphrase is long enough to be worth its name. */
  public static boolean isLongEnough(CharSequence passphrase) {
    return passphrase.codePoints().count() >= SHORTEST;
  }
}
