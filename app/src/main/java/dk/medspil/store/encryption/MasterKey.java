package dk.medspil.store.encryption;

import java.security.SecureRandom;

/**
 * A key made of a passphrase, and what is needed to make it again. Many files may be written with
 * one master key: each gets a key of its own from it.
 *
 * @param salt 16 bytes
 * @param rounds how often PBKDF2 turned
 * @param key 32 bytes
 */
public record MasterKey(byte[] salt, int rounds, byte[] key) {
  static final int SALT_BYTES = 16;

  public MasterKey {
    salt = salt.clone();
    key = key.clone();
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

  @Override
  public byte[] salt() {
    return salt.clone();
  }

  @Override
  public byte[] key() {
    return key.clone();
  }

  /** Says nothing, so that no log can hold it. */
  @Override
  public String toString() {
    return "MasterKey";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MasterKey(byte[] otherSalt, int otherRounds, byte[] otherKey)
        && rounds == otherRounds
        && java.util.Arrays.equals(salt, otherSalt)
        && java.security.MessageDigest.isEqual(key, otherKey);
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.hashCode(salt);
  }
}
