package dk.medspil.domain.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * What the user has looked at and said may stand. It is remembered by a fingerprint of the word in
 * its sentence: other words around it, and it must be looked at again; the same sentence in the
 * next minutes stays cleared.
 *
 * @param fingerprints what {@link #fingerprint} gave, for each
 */
public record ClearedFindings(Set<String> fingerprints) {
  /** Nothing has been cleared. */
  public static final ClearedFindings NONE = new ClearedFindings(Set.of());

  public ClearedFindings {
    fingerprints = Set.copyOf(fingerprints);
  }

  /** Whether this finding of this text may stand. */
  public boolean holds(String text, PrivacyFinding finding) {
    return !fingerprints.isEmpty() && fingerprints.contains(fingerprint(text, finding));
  }

  /**
   * The fingerprint of a finding in its sentence: 64 hexadecimal digits from which the words cannot
   * be read. Case and spaces do not count.
   */
  public static String fingerprint(String text, PrivacyFinding finding) {
    String words =
        finding.kind() + "\n" + plain(finding.matched()) + "\n" + plain(sentence(text, finding));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String sentence(String text, PrivacyFinding finding) {
    int from = finding.start();
    while (from > 0 && !endsAt(text, from - 1)) {
      from--;
    }
    int to = finding.end();
    while (to < text.length() && !endsAt(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  /** A full stop inside an address or a date ends nothing. */
  private static boolean endsAt(String text, int index) {
    char character = text.charAt(index);
    boolean lastOfWord =
        index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1));
    return character == '\n' || character == '\r' || ".!?".indexOf(character) >= 0 && lastOfWord;
  }
}
