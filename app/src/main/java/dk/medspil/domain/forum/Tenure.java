package dk.medspil.domain.forum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * From when a member is in the forum, and for how long in office.
 *
 * @param joinedOn the first day as a member; empty when it is not noted
 * @param electedOn the day of the newest election or appointment; empty when it is not noted
 * @param years the term that was agreed, {@value #LEAST_YEARS} to {@value #MOST_YEARS}; empty when
 *     none was
 * @param standsInFor the member of the same forum a substitute stands in for (suppleant)
 */
public record Tenure(
    Optional<LocalDate> joinedOn,
    Optional<LocalDate> electedOn,
    OptionalInt years,
    Optional<UUID> standsInFor) {
  /** The shortest term, in years (R15). */
  public static final int LEAST_YEARS = 2;

  /** The longest term, in years (R15). */
  public static final int MOST_YEARS = 4;

  /** Nothing is noted. */
  public static final Tenure NONE =
      new Tenure(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

  public Tenure {
    if (years.isPresent() && (years.getAsInt() < LEAST_YEARS || years.getAsInt() > MOST_YEARS)) {
      throw new IllegalArgumentException("a term has 2 to 4 years, not " + years.getAsInt());
    }
  }

  /** The first day of the function: as a member, or else by election or appointment. */
  public Optional<LocalDate> functionFrom() {
    return joinedOn.or(() -> electedOn);
  }

  /** The day courses are counted from: election or appointment, or else the first day (R12). */
  public Optional<LocalDate> chosenOn() {
    return electedOn.or(() -> joinedOn);
  }

  /** The same, from another first day. */
  public Tenure from(Optional<LocalDate> day) {
    return new Tenure(day, electedOn, years, standsInFor);
  }

  /** The same, elected or appointed on another day. */
  public Tenure elected(Optional<LocalDate> day) {
    return new Tenure(joinedOn, day, years, standsInFor);
  }

  /** The same with another term. */
  public Tenure during(OptionalInt other) {
    return new Tenure(joinedOn, electedOn, other, standsInFor);
  }

  /** The same, standing in for another member or for nobody. */
  public Tenure inPlaceOf(Optional<UUID> member) {
    return new Tenure(joinedOn, electedOn, years, member);
  }

  /**
   * The same after another election. The first day stays what it was, so that the years of the
   * function run on.
   */
  public Tenure electedAgain(LocalDate day) {
    return new Tenure(functionFrom(), Optional.of(day), years, standsInFor);
  }

  /** What a single meeting needs to know: only the first day. */
  public Tenure onlyMembership() {
    return new Tenure(joinedOn, Optional.empty(), OptionalInt.empty(), Optional.empty());
  }
}
