package dk.medspil.desktop;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Every sentence the window shows, in Danish, found by key in {@code texts_da.properties}.
 *
 * <p>A test fails on a key that is asked for but not written, and on one that is written but never
 * asked for. Keys appear in the source as whole string literals so that it can tell.
 */
public final class Texts {
  /** The one language of the program: dates, numbers and sorting follow it on every machine. */
  public static final Locale DANISH = Locale.of("da", "DK");

  private static final Map<String, String> ALL = load();

  private Texts() {}

  /**
   * The text for {@code key}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public static String get(String key) {
    String text = ALL.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text for key " + key);
    }
    return text;
  }

  /**
   * The text for {@code key} with {@code {0}}, {@code {1}} … filled in; numbers are written the
   * Danish way and {@code {0,choice,1#1 dag|1<{0} dage}} chooses between one and several.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public static String get(String key, Object... arguments) {
    return new MessageFormat(get(key), DANISH).format(arguments);
  }

  private static Map<String, String> load() {
    try (var in = Texts.class.getResourceAsStream("texts_da.properties")) {
      if (in == null) {
        throw new IllegalStateException("texts_da.properties is missing from the program");
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
