package dk.medspil.cli;

import java.util.Locale;
import java.util.Map;

/**
 * What the commands can see of the machine.
 *
 * @param environment environment variables
 * @param os the value of {@code os.name}
 * @param glass the value of {@code glass.platform}; empty when not set
 */
public record Surroundings(Map<String, String> environment, String os, String glass) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** This process. */
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getenv(),
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""));
  }

  /**
   * Whether a window can be opened. Only Unix without a display server is known to have none; AWT,
   * which could tell elsewhere, is not worth loading for it.
   */
  boolean hasDisplay() {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.contains("win") || name.contains("mac") || glass.equalsIgnoreCase("headless")) {
      return true;
    }
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }
}
