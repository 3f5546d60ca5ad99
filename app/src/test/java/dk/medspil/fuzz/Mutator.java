package dk.medspil.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Breaks bytes and texts a little. It knows what a JSON value looks like, so that most of what it
 * makes gets past the parser to the code behind it.
 */
final class Mutator {
  /** What readers are known to stumble over. */
  static final List<String> NASTY =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "-0",
          "1e999999",
          "-1",
          "99999999999999999999999999",
          "2147483648",
          "9223372036854775808",
          "0.1",
          "1E400",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\udfff\\ud800\"",
          "\"\\ufeff\"",
          "\"\\u202e\"",
          "\"\uFEFF\"",
          "\"2026-02-30\"",
          "\"+1000000000-12-31\"",
          "\"-999999999-01-01\"",
          "\"24:00\"",
          "\"0000-01-01T00:00:00Z\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"1-1-1-1-1\"",
          "\"../../../etc/passwd\"",
          "\"'); DROP TABLE meeting; --\"",
          "\"%s%n%x\"",
          "NaN",
          "\"<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>\"",
          "\"\\n\\r\\t\\u2028\"",
          "\"a\\u0301\\u0301\\u0301\\u0301\"",
          "\"\uD83D\uDE00\"");

  private static final Pattern VALUE =
      Pattern.compile("(?<=: ?)(?:\"(?:[^\"\\\\]|\\\\.){0,400}\"|-?\\d+|true|false|null)");
  private static final Pattern NAME = Pattern.compile("\"[A-Za-z0-9]{1,30}\"(?= ?:)");

  private final RandomGenerator random;

  Mutator(RandomGenerator random) {
    this.random = random;
  }

  RandomGenerator random() {
    return random;
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One to four small changes to a JSON text. */
  String json(String text) {
    String changed = text;
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      changed = jsonOnce(changed);
    }
    return changed;
  }

  private String jsonOnce(String text) {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> replaced(text, VALUE, any(NASTY));
      case 3 -> replaced(text, VALUE, some(text, VALUE));
      case 4 -> replaced(text, NAME, some(text, NAME));
      case 5 -> replaced(text, VALUE, nested(random.nextInt(1, 12_000)));
      case 6 -> replaced(text, VALUE, "\"" + "å".repeat(random.nextInt(1, 60_000)) + "\"");
      case 7 -> replaced(text, NAME, "\"ukendt\" : " + any(NASTY) + ", " + some(text, NAME));
      default -> new String(bytes(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    };
  }

  static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private String some(String text, Pattern pattern) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    return found.isEmpty() ? "null" : any(found).group();
  }

  private String replaced(String text, Pattern pattern, String by) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return by;
    }
    MatchResult one = any(found);
    return text.substring(0, one.start()) + by + text.substring(one.end());
  }

  /** One to six changes to bytes: flipped, overwritten, cut out, doubled, moved, cut off. */
  byte[] bytes(byte[] whole) {
    byte[] changed = whole.clone();
    for (int i = random.nextInt(1, 7); i > 0 && changed.length > 0; i--) {
      int at = random.nextInt(changed.length);
      int length = Math.min(changed.length - at, 1 << random.nextInt(12));
      switch (random.nextInt(6)) {
        case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> changed[at] = (byte) random.nextInt(256);
        case 2 -> Arrays.fill(changed, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
        case 3 -> changed = spliced(changed, at, at + length, new byte[0]);
        case 4 -> changed = spliced(changed, at, at, Arrays.copyOfRange(changed, at, at + length));
        default -> changed = random.nextInt(4) == 0 ? Arrays.copyOf(changed, at) : changed;
      }
    }
    return changed;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(between);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  /** A line as somebody might type it, or as nobody would. */
  String line(List<String> lines) {
    StringBuilder line = new StringBuilder(any(lines));
    for (int i = random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(line.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> line.insert(at, (char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> line.insert(at, any(lines));
        case 2 -> line.delete(at, Math.min(line.length(), at + 3));
        case 3 ->
            line.insert(at, any(List.of("\uD800", "\uFEFF", "\u0000", "９", "٣", "½", " ", "-")));
        default -> line.insert(at, line.toString().repeat(random.nextInt(1, 4)));
      }
      if (line.length() > 20_000) {
        return line.toString();
      }
    }
    return line.toString();
  }

  /** Several pieces as one list. */
  static List<String> lines(String text) {
    return new ArrayList<>(text.lines().filter(line -> !line.isEmpty()).toList());
  }
}
