package dk.medspil.domain.apv;

import dk.medspil.domain.duty.AccidentThreshold;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An accident or a near miss, told without anybody who can be recognised (handbook 3.8).
 *
 * @param id stable for ever
 * @param forumId the forum that follows it
 * @param on the day
 * @param kind accident or near miss
 * @param place where, as a place and not a person's post
 * @param what what happened, in general words
 * @param absence days of absence beyond the day itself, as a class
 * @param learning what is done so that it does not happen again
 * @param lineId the plan line it led to
 * @param reportedOn the day it was reported
 */
public record Accident(
    UUID id,
    UUID forumId,
    LocalDate on,
    Kind kind,
    String place,
    String what,
    Absence absence,
    String learning,
    Optional<UUID> lineId,
    Optional<LocalDate> reportedOn) {
  private static final int DAYS_TO_REPORT = 14;

  /** What happened. */
  public enum Kind {
    ACCIDENT("Ulykke"),
    VIOLENCE("Vold eller trusler"),
    NEAR_MISS("Nærved");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Danish word for it. */
    public String label() {
      return label;
    }
  }

  /** Days of absence as a class, so that nobody is recognised by them. */
  public enum Absence {
    NONE("Intet fravær", 0),
    ONE_OR_TWO("1–2 dage", 1),
    DAYS("3–14 dage", 3),
    WEEKS("Mere end 14 dage", 15);

    private final String label;
    private final int least;

    Absence(String label, int least) {
      this.label = label;
      this.least = least;
    }

    /** The Danish words for the class. */
    public String label() {
      return label;
    }

    /** The fewest days in the class. */
    public int least() {
      return least;
    }
  }

  /** A near miss of a day with no words yet. */
  public static Accident create(UUID id, UUID forumId, Kind kind, String what, LocalDate on) {
    return new Accident(
        id, forumId, on, kind, "", what, Absence.NONE, "", Optional.empty(), Optional.empty());
  }

  /** Whether it must be reported: it gave as much absence as the rule of its day says (R21). */
  public boolean mustBeReported(AccidentThreshold threshold) {
    return kind != Kind.NEAR_MISS && absence.least() >= threshold.daysFor(on);
  }

  /**
   * The last day to report it, counted from the first day on which absence can have begun: 14 days
   * after the day that follows the accident (handbook 3.8). Empty when it need not be reported or
   * is.
   */
  public Optional<LocalDate> reportBy(AccidentThreshold threshold) {
    return mustBeReported(threshold) && reportedOn.isEmpty()
        ? Optional.of(on.plusDays(1 + DAYS_TO_REPORT))
        : Optional.empty();
  }

  /** Where its history belongs in the plan. */
  public LineSource source() {
    return kind == Kind.NEAR_MISS ? LineSource.NEAR_MISS : LineSource.ACCIDENT;
  }

  /** The same, told in other words. */
  public Accident told(String nowPlace, String nowWhat, String nowLearning) {
    return new Accident(
        id, forumId, on, kind, nowPlace, nowWhat, absence, nowLearning, lineId, reportedOn);
  }

  /** The same of another kind, day or length. */
  public Accident being(Kind nowKind, LocalDate day, Absence nowAbsence) {
    return new Accident(
        id, forumId, day, nowKind, place, what, nowAbsence, learning, lineId, reportedOn);
  }

  public Accident inPlan(Optional<UUID> line) {
    return new Accident(id, forumId, on, kind, place, what, absence, learning, line, reportedOn);
  }

  public Accident reported(Optional<LocalDate> day) {
    return new Accident(id, forumId, on, kind, place, what, absence, learning, lineId, day);
  }
}
