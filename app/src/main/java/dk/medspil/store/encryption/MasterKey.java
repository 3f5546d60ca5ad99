package dk.medspil.store.encryption;

import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * A key made of a passphrase, and what is needed to make it again. Many files may be written with
 * one master key: each gets a key of its own from it.
 */
public final class MasterKey {
  static final int SALT_BYTES = 16;

  private final byte[] salt;
  private final int rounds;
  private final byte[] key;

  /**
   * A key that was made before.
   *
   * @param salt 16 bytes
   * @param rounds how often PBKDF2 turned
   * @param key 32 bytes
   */
  public MasterKey(byte[] salt, int rounds, byte[] key) {
    this.salt = salt.clone();
    this.rounds = rounds;
    this.key = key.clone();
  }

  /** A new key of a passphrase, with a random salt. Takes about a third of a second on purpose. */
  public static MasterKey of(char[] passphrase) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return of(passphrase, salt, Passphrase.ROUNDS);
  }

  /** The key a passphrase gives with a known salt. */
  public static MasterKey of(char[] passphrase, byte[] salt, int rounds) {
    return new MasterKey(salt, rounds, Passphrase.derive(passphrase, salt, rounds));
  }

  /** The 16 random bytes the passphrase was mixed with. */
  public byte[] salt() {
    return salt.clone();
  }

  /** How often PBKDF2 turned. */
  public int rounds() {
    return rounds;
  }

  /** The 32 bytes. */
  public byte[] key() {
    return key.clone();
  }

  /** Whether another passphrase gave the same key; takes the same time either way. */
  public boolean isSame(MasterKey other) {
    return MessageDigest.isEqual(key, other.key);
  }
}
