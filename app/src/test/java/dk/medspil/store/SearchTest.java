package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.search.SearchQuery;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.SearchStore.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final UUID MED = new UUID(0, 1);
  private static final UUID TRIO = new UUID(0, 2);
  private static final UUID MEETING = new UUID(1, 1);
  private static final UUID TRIO_MEETING = new UUID(1, 2);

  @TempDir Path temp;
  private Store store;
  private int number;

  @BeforeEach
  void openStore() {
    store = Store.open(new DataFolder(temp.resolve("medspil")));
    write(session -> {
      var workplace = new Workplace(new UUID(9, 9), "Åkanden", "Vadby", Sector.MUNICIPALITY);
      session.workplaces().save(workplace);
      session.workplaces().save(forum(MED, ForumKind.LOCAL_MED, "Lokal-MED"));
      session.workplaces().save(forum(TRIO, ForumKind.TRIO, "TRIO"));
      session.meetings().save(meeting(MEETING, MED));
      session.meetings().save(meeting(TRIO_MEETING, TRIO));
    });
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void parts_of_compounds_are_found_where_plain_word_search_misses_them() throws IOException {
    List<String[]> pairs = compounds();
    assertThat(pairs).hasSize(300);
    write(session -> pairs.forEach(pair -> item(session, MEETING, "Punkt", "Om " + pair[0] + ".")));
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (String[] pair : pairs) {
      assertThat(plainWords(pair[1])).as("plain words with %s", pair[1]).isZero();
      boolean hit =
          find(pair[1], SearchScope.everything(), 1000).stream()
              .anyMatch(one -> one.excerpt().text().contains(pair[0]));
      found += hit ? 1 : 0;
      if (!hit) {
        missed.add(pair[0]);
      }
    }
    System.out.printf("Søgning: %d af %d dele af lange ord fundet%n", found, pairs.size());
    assertThat(found).as("missed %s", missed).isGreaterThanOrEqualTo(297);
  }

  @Test
  void words_of_two_letters_are_found_where_they_stand_alone() {
    write(session -> {
      item(session, MEETING, "Valg af TR", "");
      item(session, MEETING, "TR-netværket mødes", "");
      item(session, MEETING, "Trivsel", "Der er travlt.");
    });
    assertThat(titles("tr")).containsExactly("TR-netværket mødes", "Valg af TR");
    assertThat(titles("TR valg")).containsExactly("Valg af TR");
    assertThat(find("TR", SearchScope.everything(), 9).getFirst().heading().quoted())
        .isEqualTo("»TR«-netværket mødes");
  }

  @Test
  void exact_letters_come_before_other_spellings() {
    write(session -> {
      item(session, MEETING, "Årsmøde", "");
      item(session, MEETING, "Arsmode", "");
      item(session, MEETING, "Aarsmoede", "");
    });
    assertThat(titles("årsmøde")).startsWith("Årsmøde").contains("Arsmode", "Aarsmoede");
    assertThat(titles("aarsmoede")).startsWith("Aarsmoede").contains("Årsmøde");
    assertThat(titles("arsmode")).startsWith("Arsmode").contains("Årsmøde");
    assertThat(titles("ÅRSMØDE")).startsWith("Årsmøde");
  }

  @Test
  void titles_come_before_texts_and_the_newest_first() {
    write(session -> {
      item(session, MEETING, "Støj i køkkenet", "");
      item(session, MEETING, "Andet", "Der er støj.");
      item(session, MEETING, "Støj i haven", "");
    });
    assertThat(titles("støj")).containsExactly("Støj i haven", "Støj i køkkenet", "Andet");
  }

  @Test
  @Tag("R02")
  void what_is_written_in_trio_is_found_in_trio_only() {
    write(session -> {
      UUID item = item(session, TRIO_MEETING, "Kort lunte", "Uro på aftenholdet");
      session
          .agendas()
          .save(Outcome.of(new UUID(7, 1), item, 0, OutcomeKind.NOTE, "Lunten er kort"));
      session.tasks().save(task(TRIO, "Tal om den korte lunte", "Leder", TODAY));
      session
          .committees()
          .save(
              TrioAgreement.open(new UUID(9, 1), TRIO)
                  .answering(TrioQuestion.TOOLS, "Vi siger til, når lunten er kort"));
      item(session, MEETING, "Overlevering", "Uden lunte");
    });
    List<String> everywhere = List.of("lunte", "TRIO", "forum:trio", "forum:trio lunte", "aften");
    for (String text : everywhere) {
      assertThat(find(text, scope(MED), 100)).as(text).noneMatch(hit -> hit.forum().equals(TRIO));
    }
    assertThat(store.read(s -> s.search().count(query("lunte"), scope(MED))).join())
        .containsOnlyKeys(FoundKind.AGENDA_ITEM)
        .containsEntry(FoundKind.AGENDA_ITEM, 1);
    assertThat(find("lunte", scope(TRIO), 100)).hasSize(5);
    assertThat(find("lunte", SearchScope.everything(), 100)).hasSize(5);
  }

  @Test
  void the_agreement_of_a_trio_is_found_by_the_words_it_has_now() {
    TrioAgreement before =
        TrioAgreement.open(new UUID(9, 1), TRIO).answering(TrioQuestion.TOOLS, "En fast gåtur");
    write(session -> session.committees().save(before));
    write(session ->
        session
            .committees()
            .save(
                before.answering(TrioQuestion.TOOLS, "Et fast opkald").agreed(Optional.of(TODAY))));
    assertThat(find("gåtur", scope(TRIO), 9)).isEmpty();
    assertThat(find("opkald type:aftale", scope(TRIO), 9))
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.kind()).isEqualTo(FoundKind.TRIO_AGREEMENT);
          assertThat(hit.id()).isEqualTo(before.id());
          assertThat(hit.day()).contains(TODAY);
        });
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void filters_narrow_tasks_and_lines_down() {
    write(session -> {
      session.tasks().save(task(MED, "Indhent tilbud", "AMR", LocalDate.of(2026, 12, 1)));
      session.tasks().save(task(MED, "Skriv til holdene", "TR", LocalDate.of(2026, 12, 20)));
      session
          .tasks()
          .save(
              task(MED, "Mål støjen", "AMR", LocalDate.of(2026, 11, 1))
                  .closed(TaskState.DONE, TODAY, ""));
      session.plans().save(PlanLine.create(new UUID(8, 1), MED, "Støj i fællesrummet", TODAY));
    });
    assertThat(titles("ansvarlig:AMR")).containsExactly("Mål støjen", "Indhent tilbud");
    assertThat(titles("ansvarlig:amr status:åben")).containsExactly("Indhent tilbud");
    assertThat(titles("forfalder:<12.12.")).containsExactly("Mål støjen", "Indhent tilbud");
    assertThat(titles("forfalder:1.12.")).containsExactly("Indhent tilbud");
    assertThat(titles("forfalder:>1.12.")).containsExactly("Skriv til holdene");
    assertThat(titles("type:apv støj")).containsExactly("Støj i fællesrummet");
    assertThat(titles("type:opgave støj")).containsExactly("Mål støjen");
    assertThat(titles("støj forum:personale")).isEmpty();
    assertThat(query("status:forkert type:hat forfalder:snart").advice()).hasSize(3);
  }

  @Test
  void a_line_of_minutes_that_became_a_task_is_found_once() {
    write(session -> {
      UUID item = item(session, MEETING, "Støj", "");
      Task task = task(MED, "Indhent tilbud på plader", "AMR", TODAY);
      session.tasks().save(task);
      Outcome line = Outcome.of(new UUID(7, 2), item, 0, OutcomeKind.TASK, task.title());
      session.agendas().save(line.withTask("AMR", task.due(), Optional.of(task.id())));
    });
    assertThat(find("plader AMR", SearchScope.everything(), 9))
        .singleElement()
        .extracting(Hit::kind)
        .isEqualTo(FoundKind.TASK);
    assertThat(find("plader", SearchScope.everything(), 9)).hasSize(1);
  }

  private List<String> titles(String text) {
    return find(text, scope(MED), 100).stream().map(Hit::title).toList();
  }

  private List<Hit> find(String text, SearchScope scope, int limit) {
    return store.read(session -> session.search().find(query(text), scope, limit)).join();
  }

  private static SearchQuery query(String text) {
    return SearchQuery.of(text, TODAY);
  }

  private static SearchScope scope(UUID forum) {
    ForumKind kind = forum.equals(TRIO) ? ForumKind.TRIO : ForumKind.LOCAL_MED;
    return SearchScope.in(forum(forum, kind, ""));
  }

  private int plainWords(String word) {
    return store.read(session -> session.search().countWholeWords(word)).join();
  }

  private void write(java.util.function.Consumer<Session> work) {
    store
        .change(
            "Skriv",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }

  private UUID item(Session session, UUID meeting, String title, String background) {
    UUID id = new UUID(5, number);
    session
        .agendas()
        .save(AgendaItem.create(id, meeting, number++, title).edit().background(background).done());
    return id;
  }

  private Task task(UUID forum, String title, String responsible, LocalDate due) {
    return new Task(
        new UUID(6, number++),
        forum,
        title,
        responsible,
        Optional.of(due),
        TaskState.OPEN,
        TaskOrigin.item(MEETING, new UUID(5, 0)),
        TODAY,
        Optional.empty(),
        "");
  }

  private static Forum forum(UUID id, ForumKind kind, String name) {
    return new Forum(id, kind, name, Optional.empty(), RulesOfProcedure.DEFAULT, false, 0);
  }

  private static Meeting meeting(UUID id, UUID forum) {
    return new Meeting(
        id,
        forum,
        MeetingKind.ORDINARY,
        "Mødet",
        TODAY,
        LocalTime.of(13, 0),
        LocalTime.of(15, 0),
        "",
        MeetingState.PLANNED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static List<String[]> compounds() throws IOException {
    try (InputStream in = SearchTest.class.getResourceAsStream("compounds.txt")) {
      return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .toList();
    }
  }
}
