package dk.medspil.exchange;

import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.Course.Outcome;
import dk.medspil.domain.duty.Course.Settled;
import dk.medspil.domain.duty.CourseKind;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What is noted of a member's course as JSON and back. */
final class CourseCodec {
  private CourseCodec() {}

  static ObjectNode write(Course course) {
    ObjectNode node =
        Json.object()
            .put("id", course.id().toString())
            .put("member", course.memberId().toString())
            .put("kind", course.kind().name());
    if (course.kind().isYearly()) {
      node.put("year", course.year());
    }
    course.offeredOn().ifPresent(day -> node.put("offeredOn", day.toString()));
    course
        .settled()
        .ifPresent(
            one -> node.put("outcome", one.how().name()).put("settledOn", one.on().toString()));
    course.hours().ifPresent(hours -> node.put("hours", hours));
    node.put("provider", course.provider());
    course.keptOn().ifPresent(day -> node.put("keptOn", day.toString()));
    return node;
  }

  static Course course(Fields in) {
    Optional<Outcome> outcome = in.maybeWord("outcome", Outcome.class);
    try {
      return new Course(
          in.id("id"),
          in.id("member"),
          in.word("kind", CourseKind.class),
          in.numberOrZero("year"),
          in.maybeDate("offeredOn"),
          outcome.map(how -> new Settled(how, in.date("settledOn"))),
          in.maybeNumber("hours"),
          in.text("provider"),
          in.maybeDate("keptOn"));
    } catch (IllegalArgumentException impossible) {
      throw in.wrong("kind", "passer år, svar eller aftale ikke til uddannelsen");
    }
  }
}
