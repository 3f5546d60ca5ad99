package dk.medspil.domain.guideline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A matter about a guideline that was brought up to another level ("løft op", handbook 1.6).
 *
 * @param to the level or committee it goes to, in its local name (R29)
 * @param question what they are asked; may be empty
 * @param view how the own level sees it; may be empty
 * @param checks what was thought through beforehand
 * @param sentOn the day it was sent
 * @param answeredOn the day the reply came, no earlier than it was sent; only once it was sent
 * @param reply what was answered; may be empty
 * @param backOn the day it is back on the own agenda
 */
public record Escalation(
    UUID id,
    UUID guidelineId,
    String to,
    String question,
    String view,
    Set<LiftCheck> checks,
    Optional<LocalDate> sentOn,
    Optional<LocalDate> answeredOn,
    String reply,
    Optional<LocalDate> backOn) {

  public Escalation {
    checks = checks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(checks));
    boolean early =
        answeredOn.filter(day -> sentOn.isEmpty() || day.isBefore(sentOn.get())).isPresent();
    if (early) {
      throw new IllegalArgumentException("answered before it was sent");
    }
  }

  /** One that holds no more than where it is to go. */
  public static Escalation to(UUID id, UUID guideline, String level) {
    return new Escalation(
        id,
        guideline,
        level,
        "",
        "",
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /** The same with other words. */
  public Escalation worded(String level, String newQuestion, String newView, String newReply) {
    return new Escalation(
        id, guidelineId, level, newQuestion, newView, checks, sentOn, answeredOn, newReply, backOn);
  }

  /** The same with other things thought through. */
  public Escalation checked(Set<LiftCheck> now) {
    return new Escalation(
        id, guidelineId, to, question, view, now, sentOn, answeredOn, reply, backOn);
  }

  /** Sent on a day. */
  public Escalation sent(LocalDate day) {
    return new Escalation(
        id, guidelineId, to, question, view, checks, Optional.of(day), answeredOn, reply, backOn);
  }

  /** Answered on a day, with these words. */
  public Escalation answered(LocalDate day, String words) {
    return new Escalation(
        id, guidelineId, to, question, view, checks, sentOn, Optional.of(day), words, backOn);
  }

  /** To be back on the own agenda on a day, or on none known yet. */
  public Escalation back(Optional<LocalDate> day) {
    return new Escalation(
        id, guidelineId, to, question, view, checks, sentOn, answeredOn, reply, day);
  }
}
