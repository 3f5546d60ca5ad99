package dk.medspil.domain.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the log: that something was exported, deleted for good, restored or opened, and never
 * what it said (handbook 9.4).
 *
 * @param subjectId what it was about; it may be gone
 * @param forum the forum it belonged to; it may be gone
 * @param day the day of the meeting, when it was about one
 * @param detail at most 40 capitals, digits and blanks: words of the program such as "PDF PUBLIC"
 */
public record Activity(
    Instant at,
    Kind kind,
    Subject subject,
    Optional<UUID> subjectId,
    Optional<UUID> forum,
    Optional<LocalDate> day,
    String detail) {

  /** What was done. */
  public enum Kind {
    EXPORTED,
    DELETED,
    OPENED,
    RESTORED
  }

  /** What it was done to. */
  public enum Subject {
    WORKPLACE,
    MEETING,
    ATTACHMENT,
    AGENDA,
    MINUTES,
    BOARD,
    TASK,
    PLAN,
    PLAN_LINE,
    SURVEY,
    STRATEGY,
    ROUND,
    CHANGE,
    ACCIDENT,
    GUIDELINE,
    /** A form that was filled in. */
    FILLED_FORM,
    CALENDAR,
    HANDOVER,
    AGREEMENT,
    TEMPLATE,
    DECK,
    /** A form of the user's own, before it is filled in. */
    FORM,
    BACKUP,
    CONFIDENTIAL_ITEM
  }

  /** An entry about the workplace as a whole. */
  public static Activity ofWorkplace(Instant at, Kind kind, Subject subject, String detail) {
    return new Activity(
        at, kind, subject, Optional.empty(), Optional.empty(), Optional.empty(), detail);
  }
}
