package dk.medspil.store.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.store.encryption.RefusedFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EncryptedFilePropertyTest {
  private static final int CLOSED = 64 * 1024 + 16;

  /** The rounds of PBKDF2 are not what is tried here, so the key is made without them. */
  private static final MasterKey KEY =
      new MasterKey(new byte[16], Passphrase.ROUNDS, new byte[] {7, 7, 7});

  @Property(tries = 40)
  void whatWasLockedAlwaysOpensToTheSame(
      @ForAll @IntRange(max = 200_000) int length, @ForAll long seed) throws IOException {
    byte[] content = content(length, seed);
    assertThat(opened(closed(content))).isEqualTo(content);
  }

  @Property(tries = 40)
  void aFileCutAnywhereNeverOpens(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] file = closed(content(random.nextInt(200_000), seed));
    isDamaged(Arrays.copyOf(file, random.nextInt(file.length)));
    isDamaged(Arrays.copyOf(file, file.length + 1 + random.nextInt(100)));
  }

  @Property(tries = 60)
  void aSingleBitChangedNeverOpens(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] file = closed(content(random.nextInt(100_000), seed));
    int bit = random.nextInt(file.length * 8);
    file[bit / 8] ^= (byte) (1 << bit % 8);
    assertThatThrownBy(() -> opened(file)).isInstanceOf(RefusedFileException.class);
  }

  @Test
  void chunksCutBetweenExchangedOrTakenFromAnotherFileNeverOpen() throws IOException {
    byte[] file = closed(content(5 * 64 * 1024, 1));
    assertThat(file).hasSize(64 + 5 * CLOSED);
    isDamaged(Arrays.copyOf(file, 64 + 3 * CLOSED));
    byte[] exchanged = file.clone();
    System.arraycopy(file, 64, exchanged, 64 + CLOSED, CLOSED);
    System.arraycopy(file, 64 + CLOSED, exchanged, 64, CLOSED);
    isDamaged(exchanged);
    byte[] mixed = file.clone();
    System.arraycopy(closed(content(5 * 64 * 1024, 1)), 64, mixed, 64, CLOSED);
    isDamaged(mixed);
  }

  @Test
  void anotherPassphraseIsRefusedInOneSentence() throws IOException {
    byte[] file = closed(content(10, 1));
    assertThatThrownBy(() ->
            new EncryptedInput(
                new ByteArrayInputStream(file), "kopi.laast", "en helt anden".toCharArray()))
        .isInstanceOfSatisfying(
            RefusedFileException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.PASSPHRASE);
              assertThat(refused).hasMessage("Adgangssætningen passer ikke til filen kopi.laast.");
            });
  }

  private static void isDamaged(byte[] file) {
    assertThatThrownBy(() -> opened(file))
        .isInstanceOfSatisfying(
            RefusedFileException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
              assertThat(refused)
                  .hasMessage("Filen x er ikke hel: noget er ændret eller mangler i den.");
            });
  }

  private static byte[] closed(byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var closing = new EncryptedOutput(out, KEY)) {
      closing.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] opened(byte[] file) throws IOException {
    try (var in = EncryptedInput.with(KEY, new ByteArrayInputStream(file), "x")) {
      return in.readAllBytes();
    }
  }

  private static byte[] content(int length, long seed) {
    byte[] content = new byte[length];
    new Random(seed).nextBytes(content);
    return content;
  }
}
