package dk.medspil.desktop.meeting;

import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** A meeting on the day of the test, at 8, that is at its fifth item or has not begun. */
final class HeldMeeting {
  static final UUID MEETING = new UUID(20, 1);
  static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  static final String SECRET = "Sag om samarbejde i team Vest";

  private HeldMeeting() {}

  static UUID item(int number) {
    return new UUID(21, number);
  }

  /** Not begun. */
  static void planned(Session session) {
    SmallWorkplace.write(session);
    session.workplaces().save(member(1, Role.LEADER, Side.MANAGEMENT, Duty.CHAIR));
    session.workplaces().save(member(2, Role.TR, Side.EMPLOYEES, Duty.VICE_CHAIR));
    session.meetings().save(meeting(MeetingState.AGENDA_SENT, Optional.empty()));
    item(session, 1, "Godkendelse af dagsordenen", 5, 0);
    item(session, 2, "Siden sidst", 10, 0);
    item(session, 3, "Økonomi og bemanding i 2027", 20, 0);
    item(session, 4, "Sygefravær og ulykker", 10, 0);
    item(session, 5, "Årlig arbejdsmiljødrøftelse", 40, 0);
    item(session, 6, "Støj i fællesrummet", 10, 0);
    item(session, 7, "Mødeplan for 2027", 5, 0);
    item(session, 8, SECRET, 10, 0);
    item(session, 9, "Eventuelt og evaluering", 5, 0);
  }

  /** At the fifth item, some minutes behind. */
  static void running(Session session) {
    planned(session);
    used(session, 1, 4);
    used(session, 2, 9);
    used(session, 3, 24);
    used(session, 4, 10);
    session
        .agendas()
        .save(session.agendas().item(item(5)).orElseThrow().edit().usedSeconds(19 * 60).done());
    session.meetings().save(meeting(MeetingState.RUNNING, Optional.of(item(5))));
    HoldClock.start(session, MEETING, NOW);
  }

  private static Meeting meeting(MeetingState state, Optional<UUID> current) {
    return new Meeting(
        MEETING,
        SmallWorkplace.MED,
        MeetingKind.ORDINARY,
        "Ordinært møde i Lokal-MED",
        LocalDate.of(2026, 11, 22),
        LocalTime.of(7, 47),
        LocalTime.of(9, 47),
        "Mødelokale 2",
        state,
        Optional.empty(),
        Optional.empty(),
        current,
        "");
  }

  private static Member member(int n, Role role, Side side, Duty duty) {
    return new Member(new UUID(22, n), SmallWorkplace.MED, "", role, side, duty, n);
  }

  private static void item(Session session, int number, String title, int minutes, int used) {
    session
        .agendas()
        .save(
            AgendaItem.create(item(number), MEETING, number - 1, title)
                .edit()
                .plannedMinutes(minutes)
                .usedSeconds(used)
                .form(number == 5 ? ItemForm.DECISION : ItemForm.DISCUSSION)
                .background(number == 5 ? "Vi ser på året, der gik, og sætter nye mål." : "")
                .questions(number == 5 ? "Hvad lykkedes?\nHvad vil vi gøre anderledes?" : "")
                .privateNote(
                    number == 5
                        ? "Spørg natholdet direkte, før vi vælger mål. Husk: brug for supplerende"
                            + " uddannelse skal også drøftes."
                        : "")
                .confidentiality(
                    number == 8
                        ? Optional.of(new Confidentiality("Personsag", Optional.empty()))
                        : Optional.empty())
                .done());
  }

  private static void used(Session session, int number, int minutes) {
    session
        .agendas()
        .save(
            session
                .agendas()
                .item(item(number))
                .orElseThrow()
                .edit()
                .usedSeconds(minutes * 60)
                .state(ItemState.TREATED)
                .done());
  }
}
