package dk.medspil.desktop;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** A workplace just large enough to look at: two forums, a meeting, three tasks, two topics. */
public final class SmallWorkplace {
  /** The Lokal-MED. */
  public static final UUID MED = new UUID(1, 1);

  /** The TRIO. */
  public static final UUID TRIO = new UUID(1, 2);

  /** The next meeting of the Lokal-MED, on 10 December 2026. */
  public static final UUID MEETING = new UUID(2, 1);

  /** A task of the Lokal-MED that is six days over its deadline. */
  public static final UUID LATE_TASK = new UUID(3, 1);

  private SmallWorkplace() {}

  /** Writes everything. */
  public static void write(Session session) {
    session
        .workplaces()
        .save(new Workplace(new UUID(0, 1), "Botilbuddet Åkanden", "", Sector.MUNICIPALITY));
    session.workplaces().save(forum(MED, ForumKind.LOCAL_MED, "Lokal-MED", 0));
    session.workplaces().save(forum(TRIO, ForumKind.TRIO, "TRIO", 1));
    session.meetings().save(meeting(MEETING, LocalDate.of(2026, 12, 10)));
    session.meetings().save(meeting(new UUID(2, 2), LocalDate.of(2027, 3, 11)));
    LocalDate today = DesktopFixture.today();
    task(session, LATE_TASK, MED, "Opdatér mappen til nye vikarer", "Leder", today.minusDays(6));
    task(session, new UUID(3, 2), MED, "Indhent tilbud på plader", "AMR", today.plusDays(5));
    task(session, new UUID(3, 3), TRIO, "Aftal en gåtur med holdet", "TR", today.plusDays(2));
    topic(session, 1, "Ergonomi og forflytning", today.minusMonths(37));
    topic(session, 2, "Vold og trusler", today.minusMonths(31));
    topic(session, 3, "Støj og indeklima", today.minusMonths(8));
    session
        .plans()
        .save(
            PlanLine.create(new UUID(5, 1), MED, "Støj i fællesrummet", today.minusDays(40))
                .edit()
                .deadline(Optional.of(today.minusDays(2)))
                .done());
  }

  private static Forum forum(UUID id, ForumKind kind, String name, int position) {
    return new Forum(id, kind, name, Optional.empty(), RulesOfProcedure.DEFAULT, false, position);
  }

  private static Meeting meeting(UUID id, LocalDate date) {
    return new Meeting(
        id,
        MED,
        MeetingKind.ORDINARY,
        "Ordinært møde i Lokal-MED",
        date,
        LocalTime.of(13, 0),
        LocalTime.of(15, 0),
        "Mødelokalet Engen",
        MeetingState.PLANNED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static void task(
      Session session, UUID id, UUID forum, String title, String responsible, LocalDate due) {
    session
        .tasks()
        .save(
            new Task(
                id,
                forum,
                title,
                responsible,
                Optional.of(due),
                TaskState.OPEN,
                TaskOrigin.NONE,
                due.minusDays(30),
                Optional.empty(),
                ""));
  }

  private static void topic(Session session, int number, String name, LocalDate mapped) {
    session.plans().save(new Topic(new UUID(4, number), name, Optional.of(mapped), number));
  }
}
