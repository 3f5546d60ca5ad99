package dk.medspil.store;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A store with a workplace, one forum and one meeting with one item: what most tests begin with.
 */
final class OneMeeting {
  static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  static final UUID FORUM = new UUID(0, 1);
  static final UUID MEETING = new UUID(0, 2);
  static final UUID ITEM = new UUID(0, 3);

  private OneMeeting() {}

  /** A new store that holds it. */
  static Store open(DataFolder folder) {
    Store store = Store.open(folder);
    store
        .change(
            "Opret",
            session -> {
              session
                  .workplaces()
                  .save(new Workplace(new UUID(0, 9), "Åkanden", "Vadby", Sector.MUNICIPALITY));
              session.workplaces().save(forum());
              session.meetings().save(meeting(MEETING));
              session.agendas().save(AgendaItem.create(ITEM, MEETING, 0, "Støj i fællesrummet"));
              return null;
            })
        .join();
    return store;
  }

  static UUID insert(Session session, String title, int position) {
    UUID id = session.newId();
    session.agendas().insert(AgendaItem.create(id, MEETING, position, title));
    return id;
  }

  static UUID retitle(Session session, String title) {
    AgendaItem item = session.agendas().item(ITEM).orElseThrow();
    session.agendas().save(item.edit().title(title).done());
    return ITEM;
  }

  static UUID outcome(Session session, String text) {
    UUID id = session.newId();
    session.agendas().append(Outcome.of(id, ITEM, 0, OutcomeKind.DECISION, text));
    return id;
  }

  static Forum forum() {
    return new Forum(
        FORUM,
        ForumKind.LOCAL_MED,
        "Lokal-MED",
        Optional.empty(),
        RulesOfProcedure.DEFAULT,
        false,
        0);
  }

  static Meeting meeting(UUID id) {
    return new Meeting(
        id,
        FORUM,
        MeetingKind.ORDINARY,
        "Ordinært møde i Lokal-MED",
        DAY,
        LocalTime.of(13, 0),
        LocalTime.of(15, 0),
        "Engen",
        MeetingState.PLANNED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
