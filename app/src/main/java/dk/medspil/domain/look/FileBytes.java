package dk.medspil.domain.look;

import java.util.Arrays;
import java.util.Base64;

/** The bytes of a small file as a value: never changed, and equal when the bytes are. */
public final class FileBytes {
  private final byte[] bytes;

  private FileBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of {@code bytes}. */
  public static FileBytes of(byte[] bytes) {
    return new FileBytes(bytes.clone());
  }

  /**
   * The bytes of a Base64 text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static FileBytes ofBase64(String text) {
    return new FileBytes(Base64.getDecoder().decode(text));
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return bytes.clone();
  }

  /** The bytes as Base64 on one line. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Whether they begin with {@code first}. */
  public boolean startsWith(byte[] first) {
    return bytes.length >= first.length
        && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
  }

  /** How many there are. */
  public int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
