package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.safety.Retention;
import dk.medspil.domain.safety.Retention.Paper;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.CleanUpStore.Old;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R27")
class CleanUpTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "LOCAL_MED, DRAFT, , 1",
    "LOCAL_MED, MEETING, , ",
    "LOCAL_MED, MEETING, 5, 5",
    "LOCAL_MED, MEETING, 0, ",
    "LOCAL_MED, PLAN_LINE, , 6",
    "TRIO, MEETING, , 2",
    "TRIO, BOARD, 1, 1",
    "TRIO, BOARD, snart, 2",
  })
  void theYearsAreThoseOfTheHandbookUntilASettingSaysOtherwise(
      ForumKind forum, Paper paper, String setting, Integer years) {
    assertThat(Retention.years(forum, paper, Optional.ofNullable(setting)))
        .isEqualTo(years == null ? OptionalInt.empty() : OptionalInt.of(years));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-26, 2, true",
    "2024-11-27, 2, false",
    "2020-02-29, 1, true",
    "1990-01-01, , false"
  })
  void aTimeIsOverOnTheSameDateAndEverWithoutYears(LocalDate from, Integer years, boolean due) {
    assertThat(
            Retention.isDue(
                from, years == null ? OptionalInt.empty() : OptionalInt.of(years), TODAY))
        .isEqualTo(due);
  }

  @Test
  void theCleanUpIsProposedOnceAYear() {
    assertThat(Retention.isTimeToCleanUp(Optional.empty(), TODAY)).isTrue();
    assertThat(Retention.isTimeToCleanUp(Optional.of(TODAY.minusDays(364)), TODAY)).isFalse();
    assertThat(Retention.isTimeToCleanUp(Optional.of(TODAY.minusYears(1)), TODAY)).isTrue();
  }

  @Test
  void nothingGoesButWhatIsConfirmedAndAllOfItCanBeTakenBack() {
    try (Store store = demo()) {
      LocalDate later = TODAY.plusYears(4);
      List<Old> due = store.read(session -> session.cleanUp().due(later)).join();
      assertThat(due).extracting(Old::paper).contains(Paper.DRAFT, Paper.BOARD, Paper.MEETING);
      assertThat(due)
          .filteredOn(old -> old.paper() == Paper.MEETING)
          .allMatch(old -> old.forum().kind() == ForumKind.TRIO);
      assertThat(due)
          .allMatch(old -> Retention.isDue(old.day(), OptionalInt.of(old.years()), later));
      assertThat(store.read(session -> session.cleanUp().due(TODAY.minusYears(3))).join())
          .isEmpty();
      List<Old> confirmed = due.subList(0, 2);
      store
          .change(
              "Ryd op",
              session -> {
                session.cleanUp().discard(confirmed, Instant.parse("2030-11-26T10:00:00Z"));
                return true;
              })
          .join();
      assertThat(store.read(session -> session.cleanUp().due(later)).join())
          .hasSize(due.size() - 2)
          .doesNotContainAnyElementsOf(confirmed);
      assertThat(store.check().join()).isEmpty();
      assertThat(store.undo().join()).contains("Ryd op");
      assertThat(store.read(session -> session.cleanUp().due(later)).join()).isEqualTo(due);
    }
  }

  @Test
  void everyKindThatIsKeptForATimeCanBeCleanedUp() {
    LocalDate later = TODAY.plusYears(12);
    try (Store store = demo()) {
      List<Old> due = store.read(session -> session.cleanUp().due(later)).join();
      // How long minutes of MED are kept only the local archive rules can say.
      assertThat(due).extracting(Old::paper).contains(Paper.values());
      store
          .change(
              "Ryd op",
              session -> {
                session.cleanUp().discard(due, Instant.parse("2038-11-26T10:00:00Z"));
                return true;
              })
          .join();
      assertThat(store.read(session -> session.cleanUp().due(later)).join()).isEmpty();
      assertThat(store.check().join()).isEmpty();
    }
  }

  private Store demo() {
    Store store = Store.open(new DataFolder(temp.resolve("data")));
    store
        .seal(
            "Demo",
            session -> {
              DemoWorkplace.write(session, TODAY, new ContentLibrary());
              return true;
            })
        .join();
    return store;
  }
}
