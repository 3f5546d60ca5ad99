package dk.medspil.domain.apv;

import dk.medspil.domain.apv.Round.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** When a round of mapping may be finished, and what that does to its topics. */
public final class RoundRules {
  private static final List<Phase> BEFORE_FOLLOW_UP =
      List.of(Phase.PLANNING, Phase.ORGANISING, Phase.CARRYING_OUT);

  private RoundRules() {}

  /** What a round must have before it is finished. */
  public enum Missing {
    TITLE("en titel"),
    TOPICS("mindst ét emne"),
    END("den sidste dag"),
    AMO("arbejdsmiljøgruppen i planlægning, tilrettelæggelse og gennemførelse");

    private final String label;

    Missing(String label) {
      this.label = label;
    }

    /** The Danish words for it. */
    public String label() {
      return label;
    }
  }

  /**
   * What is missing before the round may be finished; empty when it may. The work environment
   * organisation takes part in planning, organising and carrying out; follow-up comes later (BEK
   * 65/2024, handbook 3.2).
   */
  public static List<Missing> missingToFinish(Round round) {
    List<Missing> missing = new ArrayList<>();
    if (round.title().isBlank()) {
      missing.add(Missing.TITLE);
    }
    if (round.topics().isEmpty()) {
      missing.add(Missing.TOPICS);
    }
    if (round.until().isEmpty()) {
      missing.add(Missing.END);
    }
    if (!round.amo().containsAll(BEFORE_FOLLOW_UP)) {
      missing.add(Missing.AMO);
    }
    return List.copyOf(missing);
  }

  /**
   * The round, finished on a day.
   *
   * @throws IllegalStateException if something is missing
   */
  public static Round finished(Round round, LocalDate day) {
    if (!missingToFinish(round).isEmpty()) {
      throw new IllegalStateException("the round lacks " + missingToFinish(round));
    }
    return round.finished(Optional.of(day));
  }

  /**
   * Whether a round has what its topics' day rests on: its last day, and the work environment
   * organisation (R07). A finished one may never lose it. That a title or a topic is taken from it
   * later changes nothing in what was mapped.
   */
  public static boolean isWhole(Round round) {
    return round.until().isPresent() && round.amo().containsAll(BEFORE_FOLLOW_UP);
  }

  /** A round as it may be kept: a finished one that is no longer whole goes on again. */
  public static Round kept(Round round) {
    return round.isFinished() && !isWhole(round) ? reopened(round) : round;
  }

  /** The round, going on again; topics keep the day they were mapped. */
  public static Round reopened(Round round) {
    return round.finished(Optional.empty());
  }

  /**
   * The topics that a finished round has mapped, each with its last day as the day of the mapping
   * (R07). A topic that was mapped later keeps that day.
   */
  public static List<Topic> mapped(Round round, List<Topic> topics) {
    Set<UUID> covered = Set.copyOf(round.topics());
    LocalDate day = round.until().orElse(round.from());
    return topics.stream()
        .filter(topic -> covered.contains(topic.id()))
        .filter(topic -> topic.lastMapped().filter(last -> !last.isBefore(day)).isEmpty())
        .map(topic -> new Topic(topic.id(), topic.name(), Optional.of(day), topic.position()))
        .toList();
  }
}
