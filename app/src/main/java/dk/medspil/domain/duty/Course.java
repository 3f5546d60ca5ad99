package dk.medspil.domain.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What is noted of a member's course.
 *
 * @param id stable for ever
 * @param memberId whose course it is
 * @param kind which course
 * @param year the year of the function for a yearly course, from 1; 0 for the others
 * @param offeredOn the day it was offered; the offer has to be documented (R14)
 * @param settled what came of it; empty as long as nothing has
 * @param hours how many hours it had, up to {@value #MOST_HOURS}
 * @param provider who held it, or what an exemption is based on; may be empty
 * @param keptOn the day of a written agreement that keeps the days of a later year for the year
 *     after (R14)
 */
public record Course(
    UUID id,
    UUID memberId,
    CourseKind kind,
    int year,
    Optional<LocalDate> offeredOn,
    Optional<Settled> settled,
    OptionalInt hours,
    String provider,
    Optional<LocalDate> keptOn) {
  /** More hours than any of the courses has. */
  public static final int MOST_HOURS = 200;

  /** The last year of a function that can be noted. */
  public static final int MOST_YEARS = 60;

  /** What came of a course, and when. */
  public record Settled(Outcome how, LocalDate on) {}

  /** What can come of a course. */
  public enum Outcome {
    DONE("Gennemført"),
    DECLINED("Takket nej"),
    EXEMPT("Fritaget");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** The Danish word for it. */
    public String label() {
      return label;
    }

    /** Supplementary days are a right and can be declined; from the others one is exempt. */
    public boolean fits(CourseKind kind) {
      return this == DONE || (this == DECLINED) == kind.isYearly();
    }
  }

  public Course {
    boolean yearFits = kind.isYearly() ? year >= 1 && year <= MOST_YEARS : year == 0;
    if (!yearFits) {
      throw new IllegalArgumentException("year " + year + " of " + kind);
    }
    if (settled.isPresent() && !settled.get().how().fits(kind)) {
      throw new IllegalArgumentException(settled.get().how() + " of " + kind);
    }
    if (keptOn.isPresent() && year < 2) {
      throw new IllegalArgumentException("only later years can be kept (R14)");
    }
    if (hours.isPresent() && (hours.getAsInt() < 1 || hours.getAsInt() > MOST_HOURS)) {
      throw new IllegalArgumentException("hours: " + hours.getAsInt());
    }
  }

  /** Nothing is noted yet. */
  public static Course open(UUID id, UUID memberId, CourseKind kind, int year) {
    return new Course(
        id,
        memberId,
        kind,
        year,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        "",
        Optional.empty());
  }

  /** The same, offered on a day. */
  public Course offered(Optional<LocalDate> day) {
    return new Course(id, memberId, kind, year, day, settled, hours, provider, keptOn);
  }

  /** The same with what came of it. */
  public Course settled(Optional<Settled> how) {
    return new Course(id, memberId, kind, year, offeredOn, how, hours, provider, keptOn);
  }

  /** The same with its hours. */
  public Course lasting(OptionalInt count) {
    return new Course(id, memberId, kind, year, offeredOn, settled, count, provider, keptOn);
  }

  /** The same, held by somebody. */
  public Course by(String who) {
    return new Course(id, memberId, kind, year, offeredOn, settled, hours, who, keptOn);
  }

  /** The same, its days kept for the next year by an agreement of a day. */
  public Course kept(Optional<LocalDate> day) {
    return new Course(id, memberId, kind, year, offeredOn, settled, hours, provider, day);
  }

  /** Whether anything at all is noted. */
  public boolean isBlank() {
    return offeredOn.isEmpty()
        && settled.isEmpty()
        && hours.isEmpty()
        && provider.isBlank()
        && keptOn.isEmpty();
  }
}
