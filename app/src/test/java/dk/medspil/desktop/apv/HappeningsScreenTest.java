package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.TrailEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that ask for topics, and accidents with the duty to report them. */
class HappeningsScreenTest {
  @TempDir private Path folder;

  @Test
  @Tag("R08")
  void aChangeMarksTheTopicsThatAreTickedAndTellsTheirOpenLines() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Changes(Optional.empty()));
      desktop.snapshots("aendringer");
      type(desktop, "Nye senge på etage 2");
      fire(desktop, "Vold og trusler");
      desktop.go(new Place.Plan());
      ChangeEvent change =
          desktop.read(session ->
              session.happenings().changes().stream()
                  .filter(one -> one.what().equals("Nye senge på etage 2"))
                  .findFirst()
                  .orElseThrow());
      assertThat(change.topics()).hasSize(1);
      assertThat(reviews(desktop, change.topics().getFirst())).isPositive();
      assertThat(texts(desktop)).contains("Gennemgås");
      desktop.snapshots("apv-gennemgang");
      desktop.go(new Place.Overview());
      desktop.snapshot("overblik-gennemgang");
    }
  }

  @Test
  @Tag("R21")
  void anAccidentSaysWhenItMustBeReportedAndBecomesALine() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Accidents(Optional.empty()));
      desktop.snapshots("ulykker");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Skal anmeldes, for fraværet"));
      type(desktop, "Faldt over en ledning");
      assertThat(texts(desktop))
          .anyMatch(text -> text.startsWith("Nærved-hændelser skal ikke anmeldes"));
      fire(desktop, "Læg i planen");
      Accident accident =
          desktop.read(session ->
              session.happenings().accidents().stream()
                  .filter(one -> one.what().equals("Faldt over en ledning"))
                  .findFirst()
                  .orElseThrow());
      Optional<PlanLine> line =
          desktop.read(session -> session.plans().line(accident.lineId().orElseThrow()));
      assertThat(line.orElseThrow().source()).isEqualTo(LineSource.NEAR_MISS);
      fire(desktop, "Slet hændelsen");
      assertThat(
              desktop.<Boolean>read(
                  session -> session.happenings().accident(accident.id()).isPresent()))
          .isFalse();
    }
  }

  @Test
  @Tag("R08")
  void undoTakesTheReviewsBackWithTheTickAndADeletedChangeComesBack() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Changes(Optional.empty()));
      type(desktop, "Nye senge på etage 2");
      ChangeEvent made = change(desktop).orElseThrow();
      fire(desktop, "Vold og trusler");
      desktop.waitFor(() -> !change(desktop).orElseThrow().topics().isEmpty());
      UUID topic = change(desktop).orElseThrow().topics().getFirst();
      long told = reviews(desktop, topic);
      assertThat(told).isPositive();
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(change(desktop)).contains(made);
      assertThat(reviews(desktop, topic)).isLessThan(told);
      fire(desktop, "Slet ændringen");
      assertThat(change(desktop)).isEmpty();
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(change(desktop)).contains(made);
    }
  }

  @Test
  void undoTakesTheLineOfAnAccidentBackAndADeletedOneComesBack() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Accidents(Optional.empty()));
      type(desktop, "Faldt over en ledning");
      Accident told = accident(desktop).orElseThrow();
      int lines = desktop.<Integer>read(session -> session.plans().lines().size());
      fire(desktop, "Læg i planen");
      assertThat(accident(desktop).orElseThrow().lineId()).isPresent();
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(accident(desktop)).contains(told);
      assertThat(desktop.<Integer>read(session -> session.plans().lines().size())).isEqualTo(lines);
      fire(desktop, "Slet hændelsen");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(accident(desktop)).contains(told);
    }
  }

  private static Optional<ChangeEvent> change(DesktopFixture desktop) {
    return desktop.read(session ->
        session.happenings().changes().stream()
            .filter(one -> one.what().equals("Nye senge på etage 2"))
            .findFirst());
  }

  private static Optional<Accident> accident(DesktopFixture desktop) {
    return desktop.read(session ->
        session.happenings().accidents().stream()
            .filter(one -> one.what().equals("Faldt over en ledning"))
            .findFirst());
  }

  private static long reviews(DesktopFixture desktop, UUID topic) {
    return desktop.read(session ->
        session.plans().lines().stream()
            .filter(line -> line.topicId().equals(Optional.of(topic)))
            .flatMap(line -> session.plans().trail(line.id()).stream())
            .filter(entry -> entry.kind() == TrailEntry.Kind.REVIEW)
            .count());
  }

  private static void type(DesktopFixture desktop, String words) {
    desktop.onFx(() -> {
      desktop.stage().getScene().lookup("#apv-new").requestFocus();
      return true;
    });
    desktop.type(words).press(KeyCode.ENTER);
  }

  private static void fire(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      var all = desktop.stage().getScene().getRoot();
      var boxes = all.lookupAll(".check-box").stream().map(CheckBox.class::cast);
      var buttons = all.lookupAll(".button").stream().map(ButtonBase.class::cast);
      Stream.concat(boxes, buttons)
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
