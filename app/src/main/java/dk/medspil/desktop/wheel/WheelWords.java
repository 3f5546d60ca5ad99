package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.yearwheel.Standing;
import java.time.LocalDate;

/** How far something has come, in words, and with the picture and tone that go with them. */
final class WheelWords {
  private WheelWords() {}

  static String status(WheelItem.Task task, LocalDate today) {
    Standing standing = task.standing();
    String day = standing.day().map(DanishFormat::dayMonth).orElse("");
    return switch (standing.state()) {
      case FULFILLED -> Texts.get("wheel.status.done", day);
      case DEVIATED -> Texts.get("wheel.status.skipped", day);
      case ON_AGENDA -> Texts.get("wheel.status.agenda", day);
      case SUGGESTED ->
          task.isMissing(today)
              ? Texts.get("wheel.status.missing", day)
              : Texts.get("wheel.status.to", day);
      case LATE -> Texts.get("wheel.status.late", day);
      case NO_MEETING -> Texts.get("wheel.status.none");
      case NOT_DONE -> Texts.get("wheel.status.notDone");
    };
  }

  static Icons icon(WheelItem.Task task, LocalDate today) {
    return switch (task.standing().state()) {
      case FULFILLED -> Icons.DONE;
      case DEVIATED -> Icons.NO;
      case ON_AGENDA -> Icons.IN_ORDER;
      default -> task.isMissing(today) ? Icons.ACTION_NEEDED : Icons.TIME;
    };
  }

  static Tone tone(WheelItem.Task task, LocalDate today) {
    return switch (task.standing().state()) {
      case FULFILLED, ON_AGENDA -> Tone.SUCCESS;
      case DEVIATED -> Tone.NEUTRAL;
      default -> task.isMissing(today) ? Tone.WARNING : Tone.NEUTRAL;
    };
  }
}
