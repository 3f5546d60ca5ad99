package dk.medspil.domain.apv;

import java.util.Optional;
import java.util.UUID;

/**
 * One thing a round found: words typed by the group, or what all answers to a question of a survey
 * say together. Single answers are never part of it (R19).
 *
 * @param id stable for ever
 * @param roundId the round
 * @param topicId the topic it tells of
 * @param position the order in which results are shown
 * @param text what was found, or the question
 * @param measured the answers together; empty for what was typed
 * @param lineId the plan line that was made of it
 */
public record RoundResult(
    UUID id,
    UUID roundId,
    Optional<UUID> topicId,
    int position,
    String text,
    Optional<Measured> measured,
    Optional<UUID> lineId) {

  /** Whether it asks for something in the plan that is not there yet. */
  public boolean asksForLine() {
    return lineId.isEmpty()
        && measured.filter(now -> now.level() == Measured.Level.LOW).isPresent();
  }

  public RoundResult under(Optional<UUID> topic) {
    return new RoundResult(id, roundId, topic, position, text, measured, lineId);
  }

  public RoundResult inPlan(Optional<UUID> line) {
    return new RoundResult(id, roundId, topicId, position, text, measured, line);
  }
}
