package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round of mapping (kortlægning): how the conditions were looked at, by whom and when. The method
 * is free (BEK 65/2024), but the work environment organisation takes part all the way.
 *
 * @param id stable for ever
 * @param forumId the forum that follows it
 * @param title what it is called
 * @param method how it is done
 * @param from its first day
 * @param until its last day; empty while it is not known
 * @param amo where the work environment organisation took part
 * @param others who else took part, in words; never names of those who answered
 * @param sources what else was looked at
 * @param topics the topics it covers
 * @param finishedOn the day it was finished; empty while it goes on
 */
public record Round(
    UUID id,
    UUID forumId,
    String title,
    Method method,
    LocalDate from,
    Optional<LocalDate> until,
    List<Phase> amo,
    String others,
    List<Source> sources,
    List<UUID> topics,
    Optional<LocalDate> finishedOn) {

  public Round {
    amo = List.copyOf(amo);
    sources = List.copyOf(sources);
    topics = List.copyOf(topics);
  }

  /** How the conditions are mapped. */
  public enum Method {
    SURVEY("Spørgeskema"),
    DIALOGUE("Dialogmøde"),
    WALK("Rundering"),
    INTERVIEWS("Interview"),
    MEASUREMENT("Måling"),
    SEVERAL("Flere metoder");

    private final String label;

    Method(String label) {
      this.label = label;
    }

    /** The Danish word for the method. */
    public String label() {
      return label;
    }
  }

  /** Where the work environment organisation takes part (BEK 65/2024). */
  public enum Phase {
    PLANNING("Planlægning"),
    ORGANISING("Tilrettelæggelse"),
    CARRYING_OUT("Gennemførelse"),
    FOLLOW_UP("Opfølgning");

    private final String label;

    Phase(String label) {
      this.label = label;
    }

    /** The Danish word for the phase. */
    public String label() {
      return label;
    }
  }

  /** What else a round looks at. */
  public enum Source {
    LAST_APV("Sidste APV"),
    WELL_BEING("Trivselsmåling"),
    ABSENCE("Samlede tal for sygefravær"),
    ACCIDENTS("Ulykker og nærved"),
    INSPECTION("Tilsyn og påbud"),
    TALKS("Samtaler og møder");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    /** The Danish word for the source. */
    public String label() {
      return label;
    }
  }

  /** A new round that begins on a day. */
  public static Round create(UUID id, UUID forumId, String title, LocalDate from) {
    return new Round(
        id,
        forumId,
        title,
        Method.SURVEY,
        from,
        Optional.empty(),
        List.of(),
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }

  public boolean isFinished() {
    return finishedOn.isPresent();
  }

  public Round titled(String now) {
    return new Round(
        id, forumId, now, method, from, until, amo, others, sources, topics, finishedOn);
  }

  public Round by(Method now) {
    return new Round(
        id, forumId, title, now, from, until, amo, others, sources, topics, finishedOn);
  }

  /** The same round in another period. */
  public Round in(LocalDate first, Optional<LocalDate> last) {
    return new Round(
        id, forumId, title, method, first, last, amo, others, sources, topics, finishedOn);
  }

  /** The same round with a phase of the work environment organisation or without it. */
  public Round with(Phase phase, boolean takesPart) {
    return new Round(
        id,
        forumId,
        title,
        method,
        from,
        until,
        changed(amo, phase, takesPart),
        others,
        sources,
        topics,
        finishedOn);
  }

  public Round withOthers(String now) {
    return new Round(
        id, forumId, title, method, from, until, amo, now, sources, topics, finishedOn);
  }

  public Round with(Source source, boolean used) {
    return new Round(
        id,
        forumId,
        title,
        method,
        from,
        until,
        amo,
        others,
        changed(sources, source, used),
        topics,
        finishedOn);
  }

  public Round with(UUID topic, boolean covered) {
    return new Round(
        id,
        forumId,
        title,
        method,
        from,
        until,
        amo,
        others,
        sources,
        changed(topics, topic, covered),
        finishedOn);
  }

  Round finished(Optional<LocalDate> day) {
    return new Round(id, forumId, title, method, from, until, amo, others, sources, topics, day);
  }

  private static <T> List<T> changed(List<T> all, T one, boolean in) {
    List<T> changed = new ArrayList<>(all);
    changed.remove(one);
    if (in) {
      changed.add(one);
    }
    return changed;
  }
}
