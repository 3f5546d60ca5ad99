package dk.medspil.domain.yearwheel;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Small wheels for the tests of their rules. */
final class Wheels {
  static final UUID FORUM = new UUID(1, 1);
  static final Forum LOCAL =
      new Forum(
          FORUM,
          ForumKind.LOCAL_MED,
          "Lokal-MED",
          Optional.empty(),
          RulesOfProcedure.DEFAULT,
          false,
          0);

  private Wheels() {}

  static WheelTask task(
      String id, Set<ForumKind> forums, Set<Sector> sectors, Optional<Rhythm> rhythm) {
    return new WheelTask(
        id,
        "Lokal-MED",
        forums,
        sectors,
        "skal",
        "Opgave " + id,
        "Aftale",
        "årlig",
        "",
        List.of(),
        rhythm,
        sectors,
        Set.of());
  }

  static WheelTask local(String id, Rhythm rhythm) {
    return task(
        id,
        Set.of(ForumKind.LOCAL_MED),
        Set.of(Sector.MUNICIPALITY, Sector.REGION),
        Optional.of(rhythm));
  }

  static Occurrence own(String title, LocalDate due) {
    return Occurrence.own(UUID.randomUUID(), FORUM, Ring.FOCUS, title, "", due);
  }

  static OccurrenceRecord record(Occurrence occurrence, Handled... handled) {
    return new OccurrenceRecord(occurrence, Arrays.asList(handled));
  }

  static Handled handled(LocalDate day, MeetingState meeting, ItemState item, boolean outcome) {
    return new Handled(UUID.randomUUID(), UUID.randomUUID(), day, meeting, item, outcome);
  }

  static Handled done(LocalDate day) {
    return handled(day, MeetingState.HELD, ItemState.TREATED, true);
  }

  static Meeting meeting(LocalDate day) {
    return Meeting.planned(UUID.randomUUID(), FORUM, day);
  }
}
