package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.document.calendar.CalendarEntry;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.handover.Handover;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a member of the fictitious workplace hands over, and the members' deadlines. */
class HandoverDocumentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path temp;
  private Store store;
  private Workplace workplace;

  @BeforeEach
  void theDemo() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    workplace = read(session -> session.workplaces().workplace().orElseThrow());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void itTellsTheNextInTheRoleWhatIsGoingOn() {
    Member amr = member(ForumKind.LOCAL_MED, Role.AMR);
    Handover handover = handover(amr);
    String text = text(handover);

    assertThat(handover.tasks()).isNotEmpty();
    assertThat(handover.lines()).isNotEmpty();
    assertThat(handover.meetings()).isNotEmpty();
    assertThat(text)
        .contains(
            "Overdragelse, AMR i Lokal-MED",
            "De næste møder",
            "Åbne opgaver",
            "Linjer i APV-planen",
            "Arbejdsmiljøuddannelsen: 3 dage");
    assertThat(text).contains(handover.tasks().getFirst().title());
  }

  @Test
  @Tag("R02")
  void nothingOfTheTrioIsHandedOverInMed() {
    Forum trio = forum(ForumKind.TRIO);
    Task secret = task(trio.id(), "Aftal en stille gåtur", "TR", TaskOrigin.NONE);
    change(session -> session.tasks().save(secret));

    for (Role role : List.of(Role.TR, Role.AMR, Role.LEADER)) {
      assertThat(text(handover(member(ForumKind.LOCAL_MED, role)))).doesNotContain(secret.title());
    }
    assertThat(text(handover(member(ForumKind.TRIO, Role.TR))))
        .contains(secret.title(), "bliver i TRIO");
  }

  @Test
  void whatIsConfidentialIsCountedAndNotTold() {
    Member amr = member(ForumKind.LOCAL_MED, Role.AMR);
    int before = handover(amr).leftOut();
    change(session -> {
      Meeting next = session.meetings().next(amr.forumId(), TODAY).orElseThrow();
      var item = session.agendas().items(next.id()).getFirst();
      session
          .agendas()
          .save(
              item.edit()
                  .confidentiality(Optional.of(new Confidentiality("", Optional.empty())))
                  .done());
      session
          .tasks()
          .save(
              task(
                  amr.forumId(),
                  "Ring om den lukkede sag",
                  "AMR",
                  TaskOrigin.item(next.id(), item.id())));
    });
    Handover handover = handover(amr);

    assertThat(text(handover)).doesNotContain("lukkede sag").contains("udeladt");
    assertThat(handover.leftOut()).isEqualTo(before + 1);
  }

  @Test
  @Tag("R02")
  void theAgreementOfTheTrioIsOnePageAndStaysThere() {
    Forum trio = forum(ForumKind.TRIO);
    Committee committee = read(session -> session.committees().committee(trio.id())).orElseThrow();
    var page = TrioAgreementDocument.of(workplace, committee, TODAY).orElseThrow();

    assertThat(Formats.text(page, DocumentFormat.TEXT))
        .contains(
            "Aftale om TRIO",
            "Leder, TR, AMR",
            "Hvem har hvilken rolle?",
            "Hver anden tirsdag kl. 9.00 i 45 minutter.");
    Committee med =
        read(session -> session.committees().committee(forum(session, ForumKind.LOCAL_MED).id()))
            .orElseThrow();
    assertThat(TrioAgreementDocument.of(workplace, med, TODAY)).isEmpty();
    assertThat(text(handover(member(ForumKind.LOCAL_MED, Role.TR)))).doesNotContain("tirsdag");
    Meeting meeting = read(session -> session.meetings().next(trio.id(), TODAY)).orElseThrow();
    assertThat(
            read(session -> Gathering.meeting(session, meeting.id()))
                .orElseThrow()
                .forums()
                .getFirst()
                .agreement())
        .isEmpty();
  }

  @Test
  void aNameIsNeverInIt() {
    Member amr = member(ForumKind.LOCAL_MED, Role.AMR);
    change(session -> session.workplaces().save(amr.named("Rie Testesen")));

    assertThat(text(handover(amr))).doesNotContain("Testesen");
    assertThat(calendar().toString()).doesNotContain("Testesen");
  }

  @Test
  @Tag("R12")
  @Tag("R13")
  @Tag("R15")
  void theDeadlinesOfElectionsAndCoursesAreWholeDays() {
    assertThat(calendar())
        .extracting(CalendarEntry::title, CalendarEntry::when)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "Valg: TR i Lokal-MED",
                new CalendarEntry.AllDay(TODAY.minusMonths(23).plusYears(2))),
            org.assertj.core.groups.Tuple.tuple(
                "MED-uddannelsen: Medarbejder i Lokal-MED",
                new CalendarEntry.AllDay(TODAY.minusMonths(13).minusDays(12).plusMonths(12))));
    assertThat(calendar()).extracting(CalendarEntry::uid).doesNotHaveDuplicates();
  }

  private List<CalendarEntry> calendar() {
    Committee committee =
        read(session -> session.committees().committee(forum(session, ForumKind.LOCAL_MED).id()))
            .orElseThrow();
    return CommitteeCalendar.of(committee, TODAY, Instant.EPOCH);
  }

  private static Task task(UUID forum, String title, String responsible, TaskOrigin origin) {
    return new Task(
        UUID.randomUUID(),
        forum,
        title,
        responsible,
        Optional.empty(),
        TaskState.OPEN,
        origin,
        TODAY,
        Optional.empty(),
        "");
  }

  private String text(Handover handover) {
    return Formats.text(HandoverDocument.of(workplace, handover), DocumentFormat.TEXT);
  }

  private Handover handover(Member member) {
    return read(session -> session.handovers().handover(member.id(), TODAY)).orElseThrow();
  }

  private Member member(ForumKind kind, Role role) {
    return read(session ->
        session.workplaces().members(forum(session, kind).id(), TODAY).stream()
            .filter(one -> one.role() == role && one.duty() != Duty.SUBSTITUTE)
            .findFirst()
            .orElseThrow());
  }

  private Forum forum(ForumKind kind) {
    return read(session -> forum(session, kind));
  }

  private static Forum forum(Session session, ForumKind kind) {
    return session.workplaces().forums().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private void change(Consumer<Session> work) {
    store
        .change(
            "Ret",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }

  private <T> T read(Change<T> work) {
    return store.read(work).join();
  }
}
