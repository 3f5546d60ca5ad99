package dk.medspil.desktop.overview;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.form.Lift;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A matter that was lifted to another level and is not answered yet (handbook 1.6).
 *
 * @param title what it is about
 * @param to the level it went to; may be empty
 * @param sentOn the day it was sent
 * @param replyBy the day a reply is asked for, when one is
 * @param place where it is written
 */
record LiftLine(String title, String to, LocalDate sentOn, Optional<LocalDate> replyBy, Place place)
    implements Demand {

  static List<LiftLine> of(Session session, UUID forum) {
    return Stream.concat(
            session.forms().waiting(forum).stream().flatMap(LiftLine::of),
            session.guidelines().ofForum(forum).stream().flatMap(one -> of(session, one)))
        .toList();
  }

  private static Stream<LiftLine> of(Lift lift) {
    return lift.sentOn().stream()
        .map(day ->
            new LiftLine(
                lift.form().title(),
                lift.to(),
                day,
                lift.replyBy(),
                new Place.FormAt(lift.form().id())));
  }

  private static Stream<LiftLine> of(Session session, RegisteredGuideline one) {
    return session.guidelines().escalations(one.id()).stream()
        .filter(matter -> matter.sentOn().isPresent() && matter.answeredOn().isEmpty())
        .map(matter -> of(one, matter));
  }

  private static LiftLine of(RegisteredGuideline one, Escalation matter) {
    return new LiftLine(
        one.title(),
        matter.to(),
        matter.sentOn().orElseThrow(),
        Optional.empty(),
        new Place.GuidelineAt(one.id()));
  }

  /** The day a reply is asked for; without one it stands where it was sent. */
  @Override
  public LocalDate day() {
    return replyBy.orElse(sentOn);
  }
}
