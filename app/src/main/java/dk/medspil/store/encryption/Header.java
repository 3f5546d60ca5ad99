package dk.medspil.store.encryption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The first 64 bytes of an encrypted file, which every chunk is bound to: magic (8), rounds (4,
 * big-endian), salt of the passphrase (16), salt of the file (20), key check (16).
 */
final class Header {
  static final int SIZE = 64;
  static final byte[] MAGIC = "MEDSPIL\u0001".getBytes(StandardCharsets.US_ASCII);
  static final int FILE_SALT_BYTES = 20;

  /** More would let a broken header hold up the program for minutes. */
  private static final int MOST_ROUNDS = 6_000_000;

  private static final int LEAST_ROUNDS = 100_000;
  private static final int SALT_AT = 12;
  private static final int FILE_SALT_AT = 28;
  private static final int CHECK_AT = 48;

  private final byte[] bytes;

  private Header(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  static Header of(MasterKey master, byte[] fileSalt) {
    ByteBuffer head = ByteBuffer.allocate(SIZE);
    head.put(MAGIC).putInt(master.rounds()).put(master.salt()).put(fileSalt);
    head.put(Keys.of(master, fileSalt).check());
    return new Header(head.array());
  }

  /** The header at the beginning of a file; empty when it is none of ours or makes no sense. */
  static Optional<Header> read(byte[] bytes) {
    if (bytes.length != SIZE || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      return Optional.empty();
    }
    Header header = new Header(bytes);
    return header.rounds() >= LEAST_ROUNDS && header.rounds() <= MOST_ROUNDS
        ? Optional.of(header)
        : Optional.empty();
  }

  int rounds() {
    return ByteBuffer.wrap(bytes).getInt(MAGIC.length);
  }

  byte[] salt() {
    return Arrays.copyOfRange(bytes, SALT_AT, FILE_SALT_AT);
  }

  byte[] fileSalt() {
    return Arrays.copyOfRange(bytes, FILE_SALT_AT, CHECK_AT);
  }

  /** The keys of this file; empty when the master key is another one. */
  Optional<Keys> keys(MasterKey master) {
    Keys keys = Keys.of(master, fileSalt());
    boolean same = MessageDigest.isEqual(keys.check(), Arrays.copyOfRange(bytes, CHECK_AT, SIZE));
    return same ? Optional.of(keys) : Optional.empty();
  }

  /** What HKDF-SHA256 makes of the master key for one file. */
  static final class Keys {
    private static final byte[] INFO = "medspil file 1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_END = 32;
    private static final int PREFIX_END = 39;
    private static final int CHECK_END = 55;

    private final byte[] all;

    private Keys(byte[] all) {
      this.all = all;
    }

    /** 32 bytes for AES-256-GCM. */
    byte[] key() {
      return Arrays.copyOf(all, KEY_END);
    }

    /** The first 7 bytes of each nonce. */
    byte[] prefix() {
      return Arrays.copyOfRange(all, KEY_END, PREFIX_END);
    }

    /** 16 bytes that tell a wrong passphrase from a damaged file. */
    byte[] check() {
      return Arrays.copyOfRange(all, PREFIX_END, CHECK_END);
    }

    static Keys of(MasterKey master, byte[] fileSalt) {
      try {
        return new Keys(
            KDF.getInstance("HKDF-SHA256")
                .deriveData(
                    HKDFParameterSpec.ofExtract()
                        .addIKM(master.key())
                        .addSalt(fileSalt)
                        .thenExpand(INFO, CHECK_END)));
      } catch (GeneralSecurityException everyJdkHasIt) {
        throw new IllegalStateException(everyJdkHasIt);
      }
    }
  }
}
