package dk.medspil.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of a window: light, dark or high contrast, and the size of its text.
 *
 * <p>Everything in the style sheets is in em, so the text size scales the whole window. The sheets
 * are set on each scene and not on the application, because the audience window keeps its own
 * palette whatever the operator chooses.
 */
public final class Theme {
  /** Which palette; {@link #SYSTEM} follows the desktop while the program runs. */
  public enum Mode {
    LIGHT,
    DARK,
    HIGH_CONTRAST,
    SYSTEM
  }

  /** Size of body text in pixels; {@link #AUTOMATIC} is 15, or 17 in a window 1600 wide or more. */
  public enum TextSize {
    AUTOMATIC(0),
    SMALL(13),
    NORMAL(15),
    LARGE(17),
    LARGER(20),
    LARGEST(24),
    /** Twice the usual; the screens are fitted to it from a window 1366 wide on. */
    DOUBLE(30);

    private final int pixels;

    TextSize(int pixels) {
      this.pixels = pixels;
    }

    int pixels(double windowWidth) {
      if (this == AUTOMATIC) {
        return windowWidth >= 1600 ? LARGE.pixels : NORMAL.pixels;
      }
      return pixels;
    }
  }

  private static final List<String> FONTS =
      List.of(
          "SourceSans3-Regular.ttf",
          "SourceSans3-Semibold.ttf",
          "SourceSans3-Bold.ttf",
          "SourceSans3-It.ttf",
          "SourceSerif4-Semibold.ttf");

  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.SYSTEM);
  private final ObjectProperty<TextSize> textSize =
      new SimpleObjectProperty<>(this, "textSize", TextSize.AUTOMATIC);

  /** Loads the fonts of the program; call on the JavaFX thread, once. */
  public Theme() {
    for (String font : FONTS) {
      String url = resource("/dk/medspil/fonts/" + font);
      if (Font.loadFont(url, 15) == null) {
        throw new IllegalStateException("Font could not be read: " + url);
      }
    }
  }

  /** The chosen palette. */
  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** The chosen text size. */
  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /** One step larger or smaller; stays at the ends of the scale. */
  public void stepTextSize(int steps, double windowWidth) {
    int now = textSize.get().pixels(windowWidth);
    var sizes = List.of(TextSize.values()).subList(1, TextSize.values().length);
    int index = 0;
    while (sizes.get(index).pixels < now) {
      index++;
    }
    textSize.set(sizes.get(Math.clamp(index + steps, 0, sizes.size() - 1)));
  }

  /** Gives the scene the look and keeps it following this theme, the system and its own width. */
  public void applyTo(Scene scene) {
    InvalidationListener restyle = change -> style(scene);
    // The scene owns the listener; the theme and the platform only hold it weakly, so that a
    // closed dialog can be collected.
    scene.getProperties().put(Theme.class, restyle);
    var weak = new WeakInvalidationListener(restyle);
    mode.addListener(weak);
    textSize.addListener(weak);
    Platform.getPreferences().addListener((InvalidationListener) weak);
    scene.widthProperty().addListener(weak);
    TextMenu.applyTo(scene);
    style(scene);
  }

  /** Whether the palette in use now is a dark one. */
  public boolean isDark() {
    return switch (mode.get()) {
      case LIGHT, HIGH_CONTRAST -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private void style(Scene scene) {
    String base =
        isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!Objects.equals(scene.getUserAgentStylesheet(), base)) {
      scene.setUserAgentStylesheet(base);
    }
    List<String> sheets = sheets(textSize.get().pixels(scene.getWidth()));
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
  }

  private List<String> sheets(int pixels) {
    var sheets = new ArrayList<String>();
    sheets.add(resource(isDark() ? "tokens-dark.css" : "tokens-light.css"));
    sheets.add(resource("medspil.css"));
    sheets.add(resource("medspil-controls.css"));
    if (isHighContrast()) {
      sheets.add(resource("tokens-contrast.css"));
    }
    // A sheet and not a style on the root: menus and tooltips take over the sheets of their owner.
    String size = ".root { -fx-font-size: " + pixels + "px; }";
    sheets.add(
        "data:text/css;base64,"
            + Base64.getEncoder().encodeToString(size.getBytes(StandardCharsets.UTF_8)));
    return sheets;
  }

  private boolean isHighContrast() {
    return mode.get() == Mode.HIGH_CONTRAST
        || (mode.get() == Mode.SYSTEM && systemAsksForHighContrast());
  }

  private static boolean systemAsksForHighContrast() {
    // No common property in JavaFX yet: Windows has a flag, GTK says it by the name of the theme.
    var preferences = Platform.getPreferences();
    return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
        || String.valueOf(preferences.get("GTK.theme_name"))
            .toLowerCase(Locale.ROOT)
            .contains("highcontrast");
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
