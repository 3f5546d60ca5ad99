package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Topic;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanScreenTest {
  @TempDir Path folder;

  @Test
  void theDemoPlanLooksAsDrawn() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session ->
                DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary()))) {
      desktop.go(new Place.Plan());
      assertThat(numbers(shown(desktop))).isSortedAccordingTo((a, b) -> b - a).isNotEmpty();
      desktop.snapshots("apv");
    }
  }

  @Test
  void aNewLineNeedsOnlyItsProblemAndCanBeUndone() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Plan()).press(KeyCode.CONTROL, KeyCode.N);
      desktop.type("Træk fra døren").press(KeyCode.ENTER);
      desktop.type("For lidt lys").press(KeyCode.ENTER);
      assertThat(problems(desktop)).contains("Træk fra døren", "For lidt lys");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(problems(desktop)).contains("Træk fra døren").doesNotContain("For lidt lys");
    }
  }

  @Test
  void thePlanIsSavedFromTheMenuOfItsButton() throws Exception {
    Path file = folder.resolve("plan.pdf");
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Plan()).willChoose(file).press(KeyCode.CONTROL, KeyCode.P);
      desktop.press(KeyCode.ENTER).waitFor(() -> Files.exists(file)).waitIdle();
      assertThat(texts(desktop)).contains("Gemt som " + file);
      assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  void aProblemThatIsNotEnteredYetIsThereAgain() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Plan()).press(KeyCode.CONTROL, KeyCode.N).type("Halvt skre");
      desktop.go(new Place.Overview()).go(new Place.Plan());
      assertThat(texts(desktop)).contains("Hvad er problemet?");
      desktop.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.END).type("vet");
      desktop.press(KeyCode.ENTER);
      assertThat(problems(desktop)).contains("Halvt skrevet");
    }
  }

  @Test
  void enterOpensTheLineAndTheWayBackKeepsThePlan() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Plan()).press(KeyCode.ENTER);
      assertThat(desktop.stage().getTitle()).startsWith("APV-linje");
      desktop.press(KeyCode.ALT, KeyCode.LEFT);
      assertThat(desktop.stage().getTitle()).startsWith("APV-handlingsplan");
    }
  }

  @Test
  void theMatrixNarrowsTheListByArrowsAndEnter() {
    try (var desktop = DesktopFixture.start(folder, PlanScreenTest::severalLines)) {
      desktop.go(new Place.Plan());
      assertThat(shown(desktop)).hasSize(3);
      desktop.onFx(() -> {
        desktop.stage().getScene().lookup("#risk-matrix").requestFocus();
        return true;
      });
      // The cursor begins in the upper left corner, at severity 1 and likelihood 5.
      for (int i = 0; i < 4; i++) {
        desktop.press(KeyCode.RIGHT);
      }
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(shown(desktop)).extracting(PlanLine::problem).containsExactly("Vold");
      assertThat(desktop.focused().getAccessibleText())
          .contains("3 åbne linjer", "alvor 5: Meget alvorlig, sandsynlighed 4: Ofte", "1 linje");
      desktop.snapshot("apv-narrowed");
      desktop.press(KeyCode.ESCAPE);
      assertThat(shown(desktop)).hasSize(3);
    }
  }

  @Test
  void topicsAreAddedRenamedMovedAndRemoved() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Plan());
      press(desktop, "Ret emner");
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("Løft");
      desktop.press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(topics(desktop)).containsExactly("Vold og trusler", "Løft", "Støj og indeklima");
      desktop.snapshot("apv-topics");
      // Tab goes on to the day of the last mapping.
      desktop.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("1.11.2026");
      desktop.press(KeyCode.TAB);
      assertThat(topic(desktop, "Løft").lastMapped()).contains(LocalDate.of(2026, 11, 1));
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(topics(desktop)).containsExactly("Vold og trusler", "Støj og indeklima");
      desktop.type("Kemi").press(KeyCode.ENTER);
      assertThat(topics(desktop)).endsWith("Kemi");
      desktop.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(topics(desktop)).contains("Løft").doesNotContain("Kemi");
    }
  }

  @Tag("R07")
  @Test
  void eachTopicSaysItsAgeInWords() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Plan());
      assertThat(texts(desktop)).contains("Over 3 år", "Snart: april", "Marts 2029");
    }
  }

  private static void severalLines(dk.medspil.store.Session session) {
    SmallWorkplace.write(session);
    for (String problem : List.of("Vold", "Kulde")) {
      PlanLine line =
          PlanLine.create(UUID.randomUUID(), SmallWorkplace.MED, problem, DesktopFixture.today());
      session
          .plans()
          .save(
              line.edit()
                  .risk(new dk.medspil.domain.apv.Risk(problem.equals("Vold") ? 5 : 2, 4))
                  .done());
    }
  }

  private static List<PlanLine> shown(DesktopFixture desktop) {
    return desktop.onFx(() -> {
      var list = (ListView<?>) desktop.stage().getScene().lookup("#plan-lines");
      return list.getItems().stream().map(PlanLine.class::cast).toList();
    });
  }

  private static List<Integer> numbers(List<PlanLine> lines) {
    return lines.stream().map(line -> line.risk().number()).toList();
  }

  private static List<String> problems(DesktopFixture desktop) {
    return desktop.read(session ->
        session.plans().lines().stream()
            .filter(line -> line.status() == LineStatus.OPEN)
            .map(PlanLine::problem)
            .toList());
  }

  private static List<String> topics(DesktopFixture desktop) {
    return desktop.read(session -> session.plans().topics().stream().map(Topic::name).toList());
  }

  private static Topic topic(DesktopFixture desktop, String name) {
    return desktop.read(session ->
        session.plans().topics().stream()
            .filter(topic -> topic.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  /** Gives the focus to the button with a text and presses Space. */
  static void press(DesktopFixture desktop, String button) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".button").stream()
          .filter(node ->
              node instanceof javafx.scene.control.Labeled labeled
                  && labeled.getText().equals(button))
          .findFirst()
          .orElseThrow()
          .requestFocus();
      return Optional.empty();
    });
    desktop.press(KeyCode.SPACE);
  }

  static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText().replace('\u00a0', ' '))
            .toList());
  }
}
