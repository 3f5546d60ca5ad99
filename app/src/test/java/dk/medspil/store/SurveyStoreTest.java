package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.survey.AnswerCount;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.survey.SurveyResult;
import dk.medspil.domain.survey.Way;
import dk.medspil.domain.task.Task;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surveys on a real store: counting, the end of it (R19), undo, search and deletion. */
class SurveyStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Map<String, Integer> SHEET =
      Map.of("arbejdstid-1", 1, "arbejdstid-2", 2, "arbejdstid-3", 4);

  @TempDir private Path temp;
  private Store store;
  private UUID forum;
  private Survey survey;

  @BeforeEach
  void aWorkplaceWithASurveyOfWorkingTime() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    forum =
        read(session ->
            session.workplaces().forums().stream()
                .filter(one -> one.kind() == ForumKind.LOCAL_MED)
                .findFirst()
                .orElseThrow()
                .id());
    survey = begin(Way.PAPER);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void itIsReadAsItWasWrittenAndUndoTakesItBack() {
    assertThat(stored()).contains(survey);
    store.undo().join();
    assertThat(stored()).isEmpty();
    store.redo().join();
    assertThat(stored()).contains(survey);
    sheets(5);
    assertThat(end()).isTrue();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  @Tag("R19")
  void aSheetThatIsCountedInCannotBeTakenOutAgain() {
    sheets(3);
    assertThat(store.undo().join()).isEmpty();
    assertThat(stored().orElseThrow().sheets()).isEqualTo(3);
  }

  @Test
  @Tag("R19")
  void theCountingEndsWithFiveSheetsAndForEver() {
    sheets(4);
    assertThat(end()).isFalse();
    assertThat(result()).isEmpty();
    sheets(1);
    assertThat(result()).isEmpty();
    assertThat(end()).isTrue();
    assertThat(result().orElseThrow().sum()).hasValue(5L * (1 + 2 + 4));
    assertThat(store.undo().join()).isEmpty();
    assertThatThrownBy(() -> sheets(1)).hasMessageContaining("talt op");
    assertThatThrownBy(() -> change(session -> session.surveys().restart(survey.id())))
        .hasMessageContaining("talt op");
    assertThatThrownBy(() ->
            change(
                session -> session.surveys().setCounts(survey.id(), "arbejdstid-1", Map.of(1, 9))))
        .hasMessageContaining("talt op");
    assertThat(result().orElseThrow().answers()).isEqualTo(5);
  }

  @Test
  @Tag("R19")
  void countersOfAQuestionThatFewAnsweredAreWipedInTheEnd() {
    for (int i = 0; i < 6; i++) {
      Map<String, Integer> sheet = i < 4 ? SHEET : Map.of("arbejdstid-1", 1, "arbejdstid-2", 1);
      seal(session -> session.surveys().addSheet(survey.id(), sheet));
    }
    assertThat(end()).isTrue();
    SurveyRecord record =
        read(session -> session.surveys().records()).stream()
            .filter(one -> one.survey().id().equals(survey.id()))
            .findFirst()
            .orElseThrow();
    assertThat(record.counts()).extracting(AnswerCount::question).doesNotContain("arbejdstid-3");
    assertThat(record.counts()).hasSize(8);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void handsInTheRoomAreCountedQuestionByQuestionAndMayBeTypedAgain() {
    Survey room = begin(Way.ROOM);
    change(session -> session.surveys().setCounts(room.id(), "arbejdstid-1", Map.of(1, 9, 2, 1)));
    change(session ->
        session.surveys().setCounts(room.id(), "arbejdstid-1", Map.of(1, 3, 2, 2, 3, 1)));
    Set<String> begun = read(session -> session.surveys().begun(room.id()));
    assertThat(begun).containsExactly("arbejdstid-1");
    assertThat(store.seal("Slut", session -> session.surveys().end(room.id(), TODAY)).join())
        .isTrue();
    SurveyResult result = read(session -> session.surveys().result(room.id())).orElseThrow();
    assertThat(result.answers()).isEqualTo(6);
    assertThat(result.of("arbejdstid-1").orElseThrow().sum()).isEqualTo(3 + 4 + 3);
    assertThat(result.of("arbejdstid-2")).isEmpty();
  }

  @Test
  void itIsFoundByItsNoteAndGoesToTheTrashAndForGood() {
    change(session ->
        session
            .surveys()
            .describe(
                survey.described(survey.title(), TODAY, 12, "Kvæksalveri i vagtplanen fylder.")));
    assertThat(found()).isEqualTo(1);
    sheets(5);
    assertThat(end()).isTrue();
    change(session -> session.surveys().discard(survey.id(), Instant.now()));
    assertThat(found()).isZero();
    assertThat(stored()).isEmpty();
    List<Trashed> trash = read(session -> session.trash().all());
    assertThat(trash).extracting(Trashed::kind).containsExactly(Trashed.Kind.SURVEY);
    assertThat(store.purge(trash, Instant.now()).join()).isEqualTo(1);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void anImprovementLosesItsTaskButNotItsWords() {
    Task task = read(session -> session.tasks().open(forum)).getFirst();
    Improvement chosen =
        new Improvement(
            UUID.randomUUID(),
            survey.id(),
            "Planen kommer tidligere",
            Improvement.Kind.TASK,
            Optional.of(task.id()));
    change(session -> session.surveys().save(chosen));
    assertThat(improvements()).containsExactly(chosen);
    change(session -> session.tasks().remove(task.id()));
    assertThat(improvements()).extracting(Improvement::text).containsExactly(chosen.text());
    assertThat(improvements().getFirst().target()).isEmpty();
    change(session -> session.surveys().removeImprovement(chosen.id()));
    assertThat(improvements()).isEmpty();
  }

  private Survey begin(Way way) {
    SurveyKind kind =
        new ContentLibrary()
            .surveys().stream()
                .filter(one -> one.id().equals("arbejdstid"))
                .findFirst()
                .orElseThrow();
    Survey one = Survey.begin(UUID.randomUUID(), forum, kind, way, TODAY, 12);
    change(session -> session.surveys().begin(one));
    return one;
  }

  private void sheets(int number) {
    for (int i = 0; i < number; i++) {
      seal(session -> session.surveys().addSheet(survey.id(), SHEET));
    }
  }

  private boolean end() {
    return store.seal("Slut", session -> session.surveys().end(survey.id(), TODAY)).join();
  }

  private Optional<Survey> stored() {
    return read(session -> session.surveys().survey(survey.id()));
  }

  private Optional<SurveyResult> result() {
    return read(session -> session.surveys().result(survey.id()));
  }

  private List<Improvement> improvements() {
    return read(session -> session.surveys().improvements(survey.id()));
  }

  private int found() {
    return read(session -> session.search().find("kvæksalv", 5)).size();
  }

  private void change(Consumer<Session> work) {
    store.change("Prøve", made(work)).join();
  }

  private void seal(Consumer<Session> work) {
    store.seal("Prøve", made(work)).join();
  }

  private static Change<Boolean> made(Consumer<Session> work) {
    return session -> {
      work.accept(session);
      return true;
    };
  }

  private <T> T read(Change<T> work) {
    return store.read(work).join();
  }
}
