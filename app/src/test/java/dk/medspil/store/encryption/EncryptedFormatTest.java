package dk.medspil.store.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The vector of {@code app/doc/encrypted-file.md}, by the program and by other means. */
class EncryptedFormatTest {
  private static final String PASSPHRASE = "blåbærgrød på søndag";
  private static final byte[] SALT = sequence(0, 16);
  private static final byte[] FILE_SALT = sequence(100, 20);
  private static final byte[] CONTENT = "Hej Medspil æøå\n".getBytes(StandardCharsets.UTF_8);
  private static final String FILE =
      "4d45445350494c01000927c0000102030405060708090a0b0c0d0e0f6465666768696a6b6c6d6e6f707172737475"
          + "76773dfac179343fb2d8380af88c3458b738fb9a39f0f8dee078987572d45ce3056602939292e561aa5ef78b"
          + "d876946ffe88b8379e";

  @Test
  void theProgramWritesAndReadsTheVector() throws Exception {
    MasterKey master = MasterKey.of(PASSPHRASE.toCharArray(), SALT, Passphrase.ROUNDS);
    assertThat(HexFormat.of().formatHex(written(master, CONTENT))).isEqualTo(FILE);
    byte[] big = new byte[70_000];
    for (int i = 0; i < big.length; i++) {
      big[i] = (byte) (i % 251);
    }
    byte[] closed = written(master, big);
    assertThat(closed).hasSize(70_096);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(closed)))
        .isEqualTo("0328b2e5b4db41bf1ae4ceef48ed538dbf0895b4f41db7c337e99493a5be06d4");
    byte[] file = HexFormat.of().parseHex(FILE);
    try (var in =
        new EncryptedInput(new ByteArrayInputStream(file), "x", PASSPHRASE.toCharArray())) {
      assertThat(in.readAllBytes()).isEqualTo(CONTENT);
    }
  }

  @Test
  void aLetterTypedInTwoPartsIsTheSameLetter() throws Exception {
    String parts = "bla\u030abærgrød pa\u030a søndag";
    byte[] file = HexFormat.of().parseHex(FILE);
    try (var in = new EncryptedInput(new ByteArrayInputStream(file), "x", parts.toCharArray())) {
      assertThat(in.readAllBytes()).isEqualTo(CONTENT);
    }
  }

  @Test
  void hmacAndPlainAesAloneGiveTheSameFile() throws Exception {
    byte[] master = pbkdf2(PASSPHRASE.getBytes(StandardCharsets.UTF_8), SALT, 600_000);
    byte[] keys = hkdf(master, FILE_SALT, "medspil file 1".getBytes(StandardCharsets.US_ASCII));
    ByteBuffer header = ByteBuffer.allocate(64);
    header.put("MEDSPIL".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).putInt(600_000);
    header.put(SALT).put(FILE_SALT).put(keys, 39, 16);
    byte[] nonce = Arrays.copyOf(Arrays.copyOfRange(keys, 32, 39), 12);
    nonce[11] = 1;
    byte[] closed = gcm(Arrays.copyOf(keys, 32), nonce, CONTENT, header.array());
    String hex = HexFormat.of().formatHex(header.array()) + HexFormat.of().formatHex(closed);
    assertThat(hex).isEqualTo(FILE);
  }

  private static byte[] written(MasterKey master, byte[] content) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var closing = new EncryptedOutput(out, master, FILE_SALT)) {
      closing.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] sequence(int from, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (from + i);
    }
    return bytes;
  }

  private static Mac hmac(byte[] key) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac;
  }

  /** RFC 8018, for one block of output. */
  private static byte[] pbkdf2(byte[] password, byte[] salt, int rounds)
      throws GeneralSecurityException {
    Mac mac = hmac(password);
    mac.update(salt);
    byte[] u = mac.doFinal(new byte[] {0, 0, 0, 1});
    byte[] sum = u.clone();
    for (int i = 1; i < rounds; i++) {
      u = mac.doFinal(u);
      for (int j = 0; j < sum.length; j++) {
        sum[j] ^= u[j];
      }
    }
    return sum;
  }

  /** RFC 5869, for two blocks of output. */
  private static byte[] hkdf(byte[] input, byte[] salt, byte[] info)
      throws GeneralSecurityException {
    Mac mac = hmac(hmac(salt).doFinal(input));
    mac.update(info);
    byte[] first = mac.doFinal(new byte[] {1});
    mac.update(first);
    mac.update(info);
    byte[] second = mac.doFinal(new byte[] {2});
    return ByteBuffer.allocate(64).put(first).put(second).array();
  }

  /** NIST SP 800-38D from AES-CTR and arithmetic on big numbers. */
  private static byte[] gcm(byte[] key, byte[] nonce, byte[] plain, byte[] bound)
      throws GeneralSecurityException {
    SecretKeySpec aes = new SecretKeySpec(key, "AES");
    Cipher ctr = Cipher.getInstance("AES/CTR/NoPadding");
    byte[] counter = Arrays.copyOf(nonce, 16);
    counter[15] = 2;
    ctr.init(Cipher.ENCRYPT_MODE, aes, new IvParameterSpec(counter));
    byte[] closed = ctr.doFinal(plain);
    counter[15] = 1;
    ctr.init(Cipher.ENCRYPT_MODE, aes, new IvParameterSpec(counter));
    byte[] mask = ctr.doFinal(new byte[16]);
    ctr.init(Cipher.ENCRYPT_MODE, aes, new IvParameterSpec(new byte[16]));
    BigInteger h = new BigInteger(1, ctr.doFinal(new byte[16]));
    ByteBuffer lengths = ByteBuffer.allocate(16);
    lengths.putLong(bound.length * 8L).putLong(closed.length * 8L);
    BigInteger y = BigInteger.ZERO;
    for (byte[] part : new byte[][] {bound, closed, lengths.array()}) {
      for (int at = 0; at < part.length; at += 16) {
        byte[] block = Arrays.copyOf(Arrays.copyOfRange(part, at, part.length), 16);
        y = times(y.xor(new BigInteger(1, block)), h);
      }
    }
    byte[] tag = new byte[16];
    BigInteger sum = y.xor(new BigInteger(1, mask));
    for (int i = 0; i < 16; i++) {
      tag[i] = sum.shiftRight(120 - 8 * i).byteValue();
    }
    return ByteBuffer.allocate(closed.length + 16).put(closed).put(tag).array();
  }

  /** The product in GCM's field, whose lowest power is the first bit. */
  private static BigInteger times(BigInteger x, BigInteger h) {
    BigInteger r = BigInteger.valueOf(0xe1).shiftLeft(120);
    BigInteger z = BigInteger.ZERO;
    BigInteger v = h;
    for (int bit = 127; bit >= 0; bit--) {
      if (x.testBit(bit)) {
        z = z.xor(v);
      }
      v = v.testBit(0) ? v.shiftRight(1).xor(r) : v.shiftRight(1);
    }
    return z;
  }
}
