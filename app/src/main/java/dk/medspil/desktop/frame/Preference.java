package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the window remembers in the store, by the names of its settings. The window follows a change
 * to any of them at once.
 */
public enum Preference {
  /** A name of {@link Theme.Mode}. */
  MODE("window.mode"),
  /** A name of {@link Theme.TextSize}. */
  TEXT_SIZE("window.textSize"),
  /** Whether the room is dark: DARK, or LIGHT. */
  HALL("window.hall"),
  /** The name of the screen the hall opens on; empty for the first of the others. */
  HALL_SCREEN("window.hallScreen"),
  /** Where the user put the hall's rehearsal window. */
  REHEARSAL("window.rehearsal"),
  /** Whether a tone is heard when the time of a step is up: YES, or NO. */
  CLOCK_SOUND("window.clockSound"),
  /** The id of the forum worked in last. */
  FORUM("window.forum"),
  /** Where the user was last. */
  PLACE("window.place"),
  /** Where the user was before that, and what was chosen in the palette: ids only. */
  RECENT("window.recent"),
  /** Where the window stood. */
  BOUNDS("window.bounds"),
  /** The folder the user keeps the data in although it was said to be unsafe. */
  UNSAFE_PLACE_ACCEPTED("window.unsafePlace"),
  /** The day until which the yearly clean-up was put off. */
  CLEANUP_LATER("window.cleanUpLater"),
  /** Present once it has been said that TRIO notes stay in TRIO. */
  TRIO_EXPLAINED("window.trioExplained");

  /** The setting that says after how many idle minutes the window is locked; 0 for never. */
  public static final String LOCK_MINUTES = "lock.minutes";

  /** So many, until the setting says otherwise. */
  public static final int USUAL_LOCK_MINUTES = 15;

  private final String setting;

  Preference(String setting) {
    this.setting = setting;
  }

  /** The name of the setting in the store. */
  public String setting() {
    return setting;
  }

  /** Keeps a value; it can be taken back as any change. */
  public void remember(Work work, String value) {
    work.change(Texts.get("settings.label"), session -> session.settings().set(setting, value));
  }

  /** The value among all settings of a store. */
  public Optional<String> in(Map<String, String> settings) {
    return Optional.ofNullable(settings.get(setting));
  }

  /** The chosen palette; follows the system until one is chosen. */
  public static Theme.Mode mode(Map<String, String> settings) {
    return constant(Theme.Mode.class, MODE.in(settings)).orElse(Theme.Mode.SYSTEM);
  }

  /** The chosen text size; follows the window's width until one is chosen. */
  public static Theme.TextSize textSize(Map<String, String> settings) {
    return constant(Theme.TextSize.class, TEXT_SIZE.in(settings)).orElse(Theme.TextSize.AUTOMATIC);
  }

  /** Whether the hall is set for a dark room; it is not until that is chosen. */
  public static boolean darkHall(Map<String, String> settings) {
    return HALL.in(settings).filter(Theme.Mode.DARK.name()::equals).isPresent();
  }

  /** The screen the hall opens on; empty for the first that is not the operator's own. */
  public static String hallScreen(Map<String, String> settings) {
    return HALL_SCREEN.in(settings).orElse("");
  }

  /** Whether a tone is heard when the time of a step is up; it is not until that is chosen. */
  public static boolean clockSound(Map<String, String> settings) {
    return CLOCK_SOUND.in(settings).filter("YES"::equals).isPresent();
  }

  /** After how much idle time the window is locked; zero for never. */
  public static Duration lockAfter(Map<String, String> settings) {
    return Duration.ofMinutes(
        Optional.ofNullable(settings.get(LOCK_MINUTES))
            .filter(text -> text.matches("\\d{1,3}"))
            .map(Integer::parseInt)
            .orElse(USUAL_LOCK_MINUTES));
  }

  /** A name written by a newer program is read as not chosen. */
  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> name) {
    return name.flatMap(wanted ->
        java.util.Arrays.stream(type.getEnumConstants())
            .filter(value -> value.name().equals(wanted))
            .findFirst());
  }
}
