package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.yearwheel.Ring;
import java.time.LocalDate;

/** What of a year is shown. */
enum WheelFilter {
  ALL,
  DUTIES,
  MEETINGS,
  FOCUS,
  MISSING;

  boolean shows(WheelItem item, LocalDate today) {
    return switch (this) {
      case ALL -> true;
      case MEETINGS -> item instanceof WheelItem.Met;
      case DUTIES -> item instanceof WheelItem.Task task && task.ring() == Ring.DUTY;
      case FOCUS -> item instanceof WheelItem.Task task && task.ring() == Ring.FOCUS;
      case MISSING -> item instanceof WheelItem.Task task && task.isMissing(today);
    };
  }

  String text(long missing) {
    return switch (this) {
      case ALL -> Texts.get("wheel.filter.all");
      case DUTIES -> Texts.get("wheel.filter.duties");
      case MEETINGS -> Texts.get("wheel.filter.meetings");
      case FOCUS -> Texts.get("wheel.filter.focus");
      case MISSING -> Texts.get("wheel.filter.missing", missing);
    };
  }
}
