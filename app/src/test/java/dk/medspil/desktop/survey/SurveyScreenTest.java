package dk.medspil.desktop.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.Way;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surveys by keyboard alone: begun, counted on paper and in the room, read, and followed up. */
class SurveyScreenTest {
  @TempDir Path folder;

  @Test
  void beginsASurveyAndCountsSheetsByDigitsAlone() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Surveys());
      desktop.snapshots("surveys");
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      desktop.snapshot("surveys-new");
      press(desktop, "survey.new.begin");
      Survey made = newest(desktop);
      assertThat(made.kind()).isEqualTo("arbejdstid");
      desktop.type("124").press(KeyCode.ENTER);
      desktop.type("13").press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE).type("22");
      desktop.snapshots("survey-paper");
      desktop.press(KeyCode.ENTER);
      assertThat(newest(desktop).sheets()).isEqualTo(2);
    }
  }

  @Test
  @Tag("R19")
  void aCountingWithFewerThanFiveDoesNotEnd() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID id = begin(desktop, Way.PAPER);
      desktop.go(new Place.SurveyAt(id));
      for (int i = 0; i < 4; i++) {
        desktop.type("444").press(KeyCode.ENTER);
      }
      end(desktop);
      assertThat(newest(desktop).isCounted()).isFalse();
      assertThat(words(desktop)).noneMatch(word -> word.contains("4,0"));
      desktop.snapshot("survey-too-few");
      desktop.go(new Place.SurveyAt(id)).type("444").press(KeyCode.ENTER);
      end(desktop);
      assertThat(newest(desktop).isCounted()).isTrue();
      assertThat(words(desktop)).anyMatch(word -> word.contains("4,0"));
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(newest(desktop).isCounted()).isTrue();
    }
  }

  @Test
  @Tag("R19")
  void theHalfSheetOfOnePersonIsWrittenNowhere() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID id = begin(desktop, Way.PAPER);
      desktop.go(new Place.SurveyAt(id)).type("12");
      desktop.go(new Place.Surveys()).go(new Place.SurveyAt(id));
      assertThat(newest(desktop).sheets()).isZero();
      desktop.press(KeyCode.ENTER);
      assertThat(newest(desktop).sheets()).isZero();
    }
  }

  @Test
  void countsHandsInTheRoomAndShowsTheQuestionToAll() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID id = begin(desktop, Way.ROOM);
      desktop.go(new Place.SurveyAt(id));
      desktop.press(KeyCode.ALT, KeyCode.V);
      assertThat(hall(desktop)).isInstanceOf(HallBoard.Round.class);
      desktop.type("2").press(KeyCode.TAB).type("3").press(KeyCode.ENTER).type("1");
      desktop.snapshots("survey-room");
      desktop.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(hall(desktop).toString()).contains("2 af 3");
      assertThat(words(desktop)).noneMatch(word -> word.equals("6"));
      desktop.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
      end(desktop);
      Survey counted = newest(desktop);
      assertThat(counted.sheets()).isEqualTo(6);
      assertThat(words(desktop)).anyMatch(word -> word.startsWith("Færre end 5 har svaret"));
      desktop.snapshot("survey-room-result");
    }
  }

  @Test
  void readsTheResultBesideTheLastOneAndMakesATaskOfIt() throws Exception {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      Survey check = counted(desktop, "servicetjek");
      desktop.go(new Place.SurveyAt(check.id()));
      desktop.snapshots("survey-result");
      desktop.type("Budgettet på dagsordenen i maj, leder 15/1").press(KeyCode.ENTER);
      List<Improvement> chosen =
          desktop.read(session -> session.surveys().improvements(check.id()));
      assertThat(chosen).extracting(Improvement::text).contains("Budgettet på dagsordenen i maj");
      List<Task> tasks = desktop.read(session -> session.tasks().all());
      assertThat(tasks).anyMatch(task -> task.title().equals("Budgettet på dagsordenen i maj"));
      press(desktop, "survey.proof.name");
      List<Occurrence> wheel = desktop.read(session -> session.wheels().all());
      assertThat(wheel)
          .anyMatch(one ->
              one.task().filter("L26"::equals).isPresent()
                  && one.paper().filter(paper -> paper.name().equals(check.title())).isPresent());
      desktop.snapshot("survey-result-chosen");
      Path csv = folder.resolve("resultat.csv");
      desktop.willChoose(csv).press(KeyCode.CONTROL, KeyCode.P);
      desktop.press(KeyCode.UP).press(KeyCode.ENTER);
      assertThat(Files.readString(csv)).contains("Information").contains("bedre end sidst");
    }
  }

  @Test
  void drawsSixFactorsAsAStarWithTheNumbersBelow() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.SurveyAt(counted(desktop, "seks-faktorer").id()));
      desktop.snapshots("survey-radar");
      desktop.go(new Place.SurveyAt(counted(desktop, "arbejdstid").id()));
      assertThat(words(desktop)).anyMatch(word -> word.startsWith("Behov for ændring: "));
      desktop.snapshots("survey-sum");
      desktop.press(KeyCode.ALT, KeyCode.V);
      assertThat(hall(desktop)).isInstanceOf(HallPicture.Tasks.class);
    }
  }

  private static UUID begin(DesktopFixture desktop, Way way) {
    UUID id = UUID.randomUUID();
    SurveyKind kind =
        desktop.frame().content().surveys().stream()
            .filter(one -> one.id().equals("arbejdstid"))
            .findFirst()
            .orElseThrow();
    UUID forum = desktop.onFx(() -> desktop.frame().forum().getValue().id());
    desktop.write(session ->
        session.surveys().begin(Survey.begin(id, forum, kind, way, DesktopFixture.today(), 9)));
    return id;
  }

  private static void end(DesktopFixture desktop) {
    desktop.press(KeyCode.CONTROL, KeyCode.R);
    desktop.press(KeyCode.ENTER);
  }

  private static Survey newest(DesktopFixture desktop) {
    UUID forum = desktop.onFx(() -> desktop.frame().forum().getValue().id());
    return desktop.read(session -> session.surveys().ofForum(forum)).getFirst();
  }

  private static Survey counted(DesktopFixture desktop, String kind) {
    UUID forum = desktop.onFx(() -> desktop.frame().forum().getValue().id());
    return desktop.read(session -> session.surveys().ofForum(forum)).stream()
        .filter(one -> one.isCounted() && one.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static HallPicture hall(DesktopFixture desktop) {
    return desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
  }

  private static void press(DesktopFixture desktop, String text) {
    Button button =
        desktop
            .robot()
            .lookup(
                (Node node) -> node instanceof Button one && Texts.get(text).equals(one.getText()))
            .queryAs(Button.class);
    desktop.onFx(() -> {
      button.fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static List<String> words(DesktopFixture desktop) {
    return desktop
        .robot()
        .lookup(node -> node instanceof Labeled && node.isVisible())
        .queryAllAs(Labeled.class)
        .stream()
        .map(Labeled::getText)
        .filter(text -> text != null)
        .toList();
  }
}
