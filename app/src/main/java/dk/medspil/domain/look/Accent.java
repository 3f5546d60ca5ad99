package dk.medspil.domain.look;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colour of rules, names and table heads in documents. Text is never set in a colour too weak
 * to be read: it takes {@link #forText}, which keeps the hue.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Accent(int rgb) {
  /** The petrol of the program's own look. */
  public static final Accent USUAL = new Accent(0x0F5468);

  /** The least contrast of text with what is behind it (WCAG 2.1, 1.4.3 AA). */
  public static final double LEAST_CONTRAST = 4.5;

  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");
  private static final int WHITE = 0xFFFFFF;
  private static final double TINT = 0.1;
  private static final double DARKER = 0.96;

  public Accent {
    if (rgb < 0 || rgb > WHITE) {
      throw new IllegalArgumentException("no colour: " + rgb);
    }
  }

  /** Reads "#0F5468", "0f5468" or "#05f"; empty when it is no colour. */
  public static Optional<Accent> of(String hex) {
    Matcher match = HEX.matcher(hex.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    String digits = match.group(1);
    String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    return Optional.of(new Accent(Integer.parseInt(six, 16)));
  }

  /** Six hex digits in capitals, without a mark before them. */
  public String hex() {
    return "%06X".formatted(rgb).toUpperCase(Locale.ROOT);
  }

  /** How it stands out on white paper: 1 for white, 21 for black. */
  public double contrastOnWhite() {
    return contrast(rgb, WHITE);
  }

  /** Whether text in this very colour would be too hard to read on white. */
  public boolean isWeak() {
    return contrastOnWhite() < LEAST_CONTRAST;
  }

  /** The colour for text: itself, or as much darker as it takes on white and on its tint. */
  public Accent forText() {
    int tint = tint().rgb;
    int now = rgb;
    while (contrast(now, tint) < LEAST_CONTRAST) {
      now = mixed(now, 0, DARKER);
    }
    return new Accent(now);
  }

  /** A pale ground of the same hue. */
  public Accent tint() {
    return new Accent(mixed(rgb, WHITE, TINT));
  }

  private static int mixed(int colour, int with, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = (colour >> shift & 0xFF) * share + (with >> shift & 0xFF) * (1 - share);
      mixed |= (int) part << shift;
    }
    return mixed;
  }

  private static double contrast(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance as WCAG 2.1 has it. */
  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
