package dk.medspil.desktop.control;

import java.util.Optional;

/**
 * One stop on a line of things that happen in order.
 *
 * @param name what happens
 * @param when the date in words, with "(helligdag)" written out where it applies
 * @param note a third line such as "om 8 dage"
 */
public record Stop(String name, String when, Optional<String> note, State state) {
  /** Where a stop is; on one line exactly one is {@link #NEXT}, or none when all are passed. */
  public enum State {
    PASSED("passed", "control.stop.passed"),
    NEXT("next", "control.stop.next"),
    COMING("coming", "control.stop.coming");

    private final String styleClass;
    private final String key;

    State(String styleClass, String key) {
      this.styleClass = styleClass;
      this.key = key;
    }

    String styleClass() {
      return styleClass;
    }

    String key() {
      return key;
    }
  }

  /** A stop without a third line. */
  public Stop(String name, String when, State state) {
    this(name, when, Optional.empty(), state);
  }
}
