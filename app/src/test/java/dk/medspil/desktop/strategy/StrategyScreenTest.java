package dk.medspil.desktop.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.GoalStatus.Word;
import dk.medspil.domain.strategy.StrategyRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strategies by keyboard: written, given a status for the year, and put on an agenda. */
class StrategyScreenTest {
  @TempDir Path folder;

  @Test
  void writesAStrategyWithAThemeAndAGoal() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Strategies());
      desktop.snapshots("strategies");
      desktop.press(KeyCode.CONTROL, KeyCode.N).type("Ro i huset").press(KeyCode.ENTER);
      desktop.press(KeyCode.ENTER);
      for (int i = 0; i < 4; i++) {
        desktop.press(KeyCode.TAB);
      }
      desktop.type("Overgange").press(KeyCode.ENTER);
      StrategyRecord made = named(desktop, "Ro i huset");
      assertThat(made.themes()).hasSize(1);
      desktop.type("Vagtskiftet tager ti minutter").press(KeyCode.ENTER);
      assertThat(named(desktop, "Ro i huset").goals())
          .extracting(record -> record.goal().text())
          .containsExactly("Vagtskiftet tager ti minutter");
      desktop.snapshot("strategy-new");
    }
  }

  @Test
  void saysHowFarAGoalIsAndKeepsWhatWasSaidBefore() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      StrategyRecord record = first(desktop);
      desktop.go(new Place.StrategyAt(record.strategy().id()));
      desktop.snapshots("strategy");
      desktop.press(KeyCode.DOWN).press(KeyCode.DOWN);
      GoalRecord goal = record.themes().getFirst().goals().getFirst();
      int before = goal.statuses().size();
      desktop.press(KeyCode.ENTER).press(KeyCode.RIGHT).press(KeyCode.TAB).type("Aftalt i dag");
      desktop.press(KeyCode.ENTER);
      List<GoalStatus> after = first(desktop).goal(goal.goal().id()).orElseThrow().statuses();
      assertThat(after).hasSize(before + 1);
      assertThat(after.getLast().note()).isEqualTo("Aftalt i dag");
      assertThat(after.getLast().on()).isEqualTo(DesktopFixture.today());
      desktop.snapshots("strategy-goal");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(first(desktop).goal(goal.goal().id()).orElseThrow().statuses()).hasSize(before);
    }
  }

  @Test
  void putsTheYearOnTheNextAgendaAndSavesIt() throws Exception {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.StrategyAt(first(desktop).strategy().id()));
      desktop.press(KeyCode.ALT, KeyCode.D);
      UUID forum = desktop.onFx(() -> desktop.frame().forum().getValue().id());
      List<AgendaItem> items =
          desktop.read(session ->
              session
                  .agendas()
                  .items(
                      session.meetings().next(forum, DesktopFixture.today()).orElseThrow().id()));
      assertThat(items)
          .filteredOn(item -> item.title().startsWith("Årets status: "))
          .singleElement()
          .satisfies(item -> assertThat(item.background()).contains("43 mål og indsatser"));
      Path csv = folder.resolve("status.csv");
      desktop.willChoose(csv).press(KeyCode.CONTROL, KeyCode.P);
      desktop.press(KeyCode.UP).press(KeyCode.ENTER);
      assertThat(Files.readString(csv)).contains("Tillid").contains("Indsats");
    }
  }

  @Test
  void theTwoExamplesHaveTheCountsOfTheirModels() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      assertThat(counts(first(desktop))).containsExactly("4/6", "5/6", "6/5", "6/5");
      StrategyRecord staff = named(desktop, "Personalestrategi");
      assertThat(counts(staff)).containsExactly("0/3", "0/2", "0/2", "0/2", "0/4");
      assertThat(first(desktop).goals())
          .flatExtracting(GoalRecord::statuses)
          .extracting(GoalStatus::word)
          .contains(Word.values());
    }
  }

  private static List<String> counts(StrategyRecord record) {
    return record.themes().stream()
        .map(theme -> theme.of(Goal.Kind.GOAL).size() + "/" + theme.of(Goal.Kind.EFFORT).size())
        .toList();
  }

  private static StrategyRecord first(DesktopFixture desktop) {
    return all(desktop).stream()
        .filter(record -> record.themes().size() == 4)
        .findFirst()
        .orElseThrow();
  }

  private static StrategyRecord named(DesktopFixture desktop, String title) {
    return all(desktop).stream()
        .filter(record -> record.strategy().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<StrategyRecord> all(DesktopFixture desktop) {
    return desktop.read(session -> session.strategies().records());
  }
}
