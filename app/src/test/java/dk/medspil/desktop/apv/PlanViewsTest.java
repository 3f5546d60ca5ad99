package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.SolvedLine;
import dk.medspil.store.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan as cards, in views that are kept, and in numbers. */
class PlanViewsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @TempDir private Path folder;

  @Test
  void theLinesAreShownByStatusMonthAndPlaceAndAViewIsKept() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Plan());
      fire(desktop, "Tavle");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("I gang ("));
      desktop.snapshots("apv-tavle");
      fire(desktop, "Steder");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Køkkenet ("));
      desktop.snapshot("apv-steder");
      fire(desktop, "Tidslinje");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Over fristen ("));
      fire(desktop, "Visninger");
      desktop.press(KeyCode.ENTER);
      assertThat(
              desktop.<String>read(session -> session.settings().setting("plan.views").orElse("")))
          .isEqualTo("OPEN MONTHS - - -");
      desktop.go(new Place.Overview()).go(new Place.Plan());
      fire(desktop, "Visninger");
      desktop.press(KeyCode.ENTER);
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Over fristen ("));
    }
  }

  @Test
  void theNumbersStandAsTextAndAreSavedAsAPicture() throws Exception {
    Path file = folder.resolve("tal.png");
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.PlanFigures());
      desktop.snapshots("apv-tal");
      assertThat(texts(desktop)).anyMatch(text -> text.contains("åbne,"));
      desktop.willChoose(file).press(KeyCode.CONTROL, KeyCode.P);
      desktop.waitFor(() -> Files.exists(file));
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          .contains("PNG", "Description", "Åbne linjer efter emne: ");
    }
  }

  @Test
  void theRiskPictureIsSavedWithWhatItShowsInWords() throws Exception {
    Path file = folder.resolve("risiko.png");
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Plan()).willChoose(file).press(KeyCode.CONTROL, KeyCode.P);
      // The menu opens with its first line in hand; the risk picture is the third.
      desktop.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
      desktop.waitFor(() -> Files.exists(file));
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          .contains(
              "Description", "Alvor 4 (Alvorlig), sandsynlighed 4 (Ofte), risiko Høj: 1 linje.");
      assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1920);
    }
  }

  @Test
  void theClosedLinesComeWhenTheyAreAskedForAndGoAgain() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Plan());
      List<String> open = listed(desktop);
      fire(desktop, "Afsluttede 5");
      assertThat(listed(desktop)).hasSize(5).doesNotContainAnyElementsOf(open);
      fire(desktop, "Tavle");
      assertThat(cards(desktop)).isEqualTo(5);
      fire(desktop, "Liste");
      desktop.write(session -> {
        UUID forum = session.workplaces().forums().getFirst().id();
        session.plans().save(PlanLine.create(session.newId(), forum, "Skrevet imens", DAY));
      });
      assertThat(listed(desktop)).hasSize(5);
      fire(desktop, "Åbne 11");
      assertThat(listed(desktop)).containsAll(open).contains("Skrevet imens").hasSize(11);
    }
  }

  private static List<String> listed(DesktopFixture desktop) {
    return desktop.onFx(() ->
        ((ListView<?>) desktop.stage().getScene().lookup("#plan-lines"))
            .getItems().stream().map(line -> ((PlanLine) line).problem()).toList());
  }

  @Test
  void aPlanOfHundredsOfLinesIsShownAPageOfCardsAtATime() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.write(session -> {
        UUID forum = session.workplaces().forums().getFirst().id();
        for (int i = 0; i < 100; i++) {
          session.plans().save(PlanLine.create(session.newId(), forum, "Linje " + i, DAY));
        }
      });
      desktop.go(new Place.Plan());
      assertThat(cards(desktop)).as("a list makes no cards").isZero();
      fire(desktop, "Steder");
      assertThat(cards(desktop)).isEqualTo(40);
      fire(desktop, "Vis flere");
      assertThat(cards(desktop)).isEqualTo(80);
      assertThat(
              desktop.<Integer>onFx(
                  () -> allCards(desktop).indexOf(desktop.stage().getScene().getFocusOwner())))
          .as("the first new card has focus")
          .isEqualTo(40);
      desktop.snapshot("apv-steder-mange");
      fire(desktop, "Vis flere");
      int all = cards(desktop);
      fire(desktop, "Tavle");
      assertThat(cards(desktop)).as("40 of each status").isBetween(40, all - 40);
      desktop.snapshot("apv-tavle-mange");
    }
  }

  @Test
  void theClosedLinesOfManyYearsComeAPageAtATimeAndAreCountedWhole() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.write(session -> {
        UUID forum = session.workplaces().forums().getFirst().id();
        UUID topic = session.plans().topics().getFirst().id();
        for (int i = 0; i < 250; i++) {
          session.plans().save(solved(session, forum, topic, i));
        }
      });
      desktop.go(new Place.Plan());
      fire(desktop, "Afsluttede 255");
      assertThat(listed(desktop)).hasSize(200);
      assertThat(texts(desktop)).contains("Viser 200 af 255 afsluttede linjer");
      desktop.snapshots("apv-afsluttede-mange");
      List<String> before = listed(desktop);
      fire(desktop, "Vis flere");
      assertThat(listed(desktop)).hasSize(255).startsWith(before.toArray(String[]::new));
      assertThat(texts(desktop)).noneMatch(text -> text.startsWith("Viser 2"));
      assertThat(
              desktop.<Integer>onFx(() ->
                  ((ListView<?>) desktop.stage().getScene().getFocusOwner())
                      .getSelectionModel()
                      .getSelectedIndex()))
          .as("the first new line is chosen")
          .isEqualTo(200);
      fire(desktop, "Steder");
      assertThat(texts(desktop)).contains("Aftenhuset (250)");
      for (int i = 0; i < 4; i++) {
        fire(desktop, "Vis flere");
      }
      assertThat(cards(desktop)).as("all that were read").isEqualTo(200);
      fire(desktop, "Vis flere");
      assertThat(cards(desktop)).isEqualTo(240);
      assertThat(
              desktop.<Integer>onFx(
                  () -> allCards(desktop).indexOf(desktop.stage().getScene().getFocusOwner())))
          .as("the first new card has focus")
          .isEqualTo(200);
      fire(desktop, "Tavle");
      assertThat(texts(desktop)).anyMatch(text -> text.endsWith("(255)"));
      fire(desktop, "Åbne 10");
      assertThat(texts(desktop)).noneMatch(text -> text.endsWith("(255)"));
    }
  }

  private static PlanLineRecord solved(Session session, UUID forum, UUID topic, int number) {
    PlanLine line =
        PlanLine.create(session.newId(), forum, "Løst " + number, DAY)
            .edit()
            .topicId(Optional.of(topic))
            .location("Aftenhuset")
            .done();
    return SolvedLine.of(line, DAY);
  }

  private static int cards(DesktopFixture desktop) {
    return desktop.onFx(() -> allCards(desktop).size());
  }

  private static List<Node> allCards(DesktopFixture desktop) {
    return List.copyOf(desktop.stage().getScene().getRoot().lookupAll(".plan-card"));
  }

  private static void fire(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      Node root = desktop.stage().getScene().getRoot();
      var buttons =
          Stream.concat(
              root.lookupAll(".button").stream(), root.lookupAll(".toggle-button").stream());
      buttons
          .map(ButtonBase.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + name))
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .map(Labeled.class::cast)
            .map(Labeled::getText)
            .toList());
  }
}
