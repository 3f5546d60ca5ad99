package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds of mapping: begun, filled in, finished, filled from a file, and into the plan. */
class RoundsScreenTest {
  private static final String NAME = "Rundering om støj";

  @TempDir private Path folder;

  @Test
  void theRoundsOfTheDemoCanBeSeen() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID survey =
          rounds(desktop).stream()
              .filter(one -> one.results().size() > 2)
              .findFirst()
              .orElseThrow()
              .round()
              .id();
      desktop.go(new Place.Rounds(Optional.of(survey)));
      desktop.snapshots("kortlaegninger");
    }
  }

  @Test
  void aRoundIsBegunByItsNameAndWhatWasFoundIsTypedUnderIt() {
    try (var desktop = begun()) {
      desktop.onFx(() -> {
        desktop.stage().getScene().lookup("#round-finding").requestFocus();
        return true;
      });
      desktop.type("Maskinen larmer").press(KeyCode.ENTER);
      assertThat(round(desktop).results())
          .extracting(RoundResult::text)
          .containsExactly("Maskinen larmer");
      fire(desktop, "Læg i planen");
      assertThat(problems(desktop)).contains("Maskinen larmer");
      assertThat(round(desktop).results().getFirst().lineId()).isPresent();
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(problems(desktop)).doesNotContain("Maskinen larmer");
      assertThat(round(desktop).results().getFirst().lineId()).isEmpty();
    }
  }

  @Test
  @Tag("R07")
  void aFinishedRoundSetsTheDayOfItsTopicsAndAnUnfinishedOneSaysWhatIsMissing() {
    try (var desktop = begun()) {
      fire(desktop, "Afslut kortlægningen");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Kortlægningen mangler"));
      String topic = desktop.read(session -> session.plans().topics().getFirst().name());
      for (String box : List.of(topic, "Planlægning", "Tilrettelæggelse", "Gennemførelse")) {
        tick(desktop, box);
      }
      desktop.write(session ->
          session
              .rounds()
              .save(
                  round(desktop)
                      .round()
                      .in(
                          DesktopFixture.today().minusDays(3),
                          Optional.of(DesktopFixture.today().minusDays(1)))));
      fire(desktop, "Afslut kortlægningen");
      assertThat(round(desktop).round().finishedOn()).contains(DesktopFixture.today());
      assertThat(desktop.read(session -> session.plans().topics().getFirst()).lastMapped())
          .contains(DesktopFixture.today().minusDays(1));
      // Without the work environment organisation it is not finished after all, until it is undone.
      tick(desktop, "Gennemførelse");
      desktop.waitFor(() -> !round(desktop).round().isFinished());
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(round(desktop).round().isFinished()).isTrue();
    }
  }

  @Test
  @Tag("R19")
  void aFileIsAskedAboutOnceAndThenKnownByItsHeadings() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("svar.csv"),
            "Er det roligt?;Støjer det?;Fortæl\n" + "2;Ofte;hemmeligt\n".repeat(6),
            Charset.forName("windows-1252"));
    try (var desktop = begun()) {
      desktop.willChoose(file);
      fire(desktop, "Hent fra fil");
      desktop.waitFor(() -> form().isPresent());
      desktop.onFx(() -> Fx.picture(form().orElseThrow().getScene(), "kortlaegning-kolonner"));
      press(desktop, "Hent svarene");
      assertThat(round(desktop).results())
          .extracting(RoundResult::text)
          .containsExactly("Er det roligt?", "Støjer det?");
      assertThat(round(desktop).results().getFirst().measured().orElseThrow().sum()).isEqualTo(12);
      fire(desktop, "Lave resultater i planen");
      assertThat(problems(desktop)).contains("Er det roligt?").doesNotContain("Støjer det?");
      assertThat(desktop.<String>read(session -> session.settings().settings().toString()))
          .contains("Er det roligt?")
          .doesNotContain("hemmeligt");
    }
  }

  @Test
  void aFileThatIsNoSurveyIsRefusedInOneSentence() throws Exception {
    Path file = Files.writeString(folder.resolve("liste.csv"), "Navn;By\nEn;Aarhus\n");
    try (var desktop = begun()) {
      desktop.willChoose(file);
      fire(desktop, "Hent fra fil");
      desktop.waitFor(() ->
          shown(desktop).stream().anyMatch(text -> text.startsWith("Filen »liste.csv« ser ikke")));
    }
  }

  private DesktopFixture begun() {
    var desktop = DesktopFixture.startDemo(folder);
    desktop.go(new Place.Rounds(Optional.empty()));
    desktop.onFx(() -> {
      desktop.stage().getScene().lookup("#apv-new").requestFocus();
      return true;
    });
    return desktop.type(NAME).press(KeyCode.ENTER);
  }

  private static List<RoundRecord> rounds(DesktopFixture desktop) {
    return desktop.read(session -> session.rounds().records());
  }

  private static RoundRecord round(DesktopFixture desktop) {
    return rounds(desktop).stream()
        .filter(one -> one.round().title().equals(NAME))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> problems(DesktopFixture desktop) {
    return desktop.read(
        session -> session.plans().lines().stream().map(PlanLine::problem).toList());
  }

  private static void tick(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> box.getText().equals(name))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static void fire(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".button").stream()
          .map(ButtonBase.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no button " + name))
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static void press(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      form().orElseThrow().getScene().getRoot().lookupAll(".button").stream()
          .map(ButtonBase.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static Optional<Window> form() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .filter(window -> window.getScene().getRoot() instanceof DialogPane)
        .findFirst();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() -> shown(desktop));
  }

  private static List<String> shown(DesktopFixture desktop) {
    return desktop.stage().getScene().getRoot().lookupAll(".label").stream()
        .map(Label.class::cast)
        .map(Label::getText)
        .toList();
  }
}
