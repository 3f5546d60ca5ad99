package dk.medspil.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewScreenTest {
  @TempDir Path folder;

  @Test
  void showsTheNextMeetingAndOneAmberStop() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      assertThat(texts(desktop))
          .contains("Søndag den 22. november", "uge 47", "Ordinært møde i Lokal-MED")
          .contains("tors. 26. november", "tors. 3. december", "tors. 11. marts")
          .contains("6 dage over frist", "Over 3 år", "2 dage over frist");
      assertThat(desktop.stage().getScene().getRoot().lookupAll(".stop-mark.next")).hasSize(1);
      assertThat(desktop.stage().getScene().getRoot().lookupAll(".button.accent"))
          .filteredOn(OverviewScreenTest::isShown)
          .hasSize(1);
      assertThat(((Button) desktop.focused()).getText()).isEqualTo("Åbn dagsordenen");
      desktop.snapshots("overview-small");
    }
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  @Test
  void settlesATaskByKeyboardAndTakesItBack() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(state(desktop)).isEqualTo(TaskState.DONE);
      assertThat(texts(desktop)).contains("Opgaven er løst.");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(state(desktop)).isEqualTo(TaskState.OPEN);
    }
  }

  @Test
  void saysWhichMinutesWaitForWhomAndSinceWhen() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              session
                  .meetings()
                  .meeting(SmallWorkplace.MEETING)
                  .map(meeting ->
                      meeting
                          .moved(
                              meeting.title(),
                              DesktopFixture.today().minusDays(10),
                              meeting.start(),
                              meeting.end(),
                              "")
                          .withState(MeetingState.HELD))
                  .ifPresent(session.meetings()::save);
            })) {
      assertThat(texts(desktop))
          .contains("Referat fra 12. november", "Kladden skal gøres færdig.", "3 dage over frist");
      desktop.snapshots("overview-minutes");
    }
  }

  @Test
  @Tag("R13")
  @Tag("R15")
  void tellsOfElectionsAndCoursesNearTheirLastDay() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      assertThat(texts(desktop)).contains("43 dage over frist");
      desktop.snapshots("overview-people");
    }
  }

  @Test
  void putsWhatIsMissingOnTheNextAgendaAndTakesItBack() {
    String review = "Gennemgå retningslinjen »Bytte af vagter«";
    try (var desktop = DesktopFixture.startDemo(folder)) {
      assertThat(shown(desktop)).contains(review);
      fire(desktop, "Sæt på dagsordenen");
      assertThat(shown(desktop)).doesNotContain(review);
      assertThat(nextAgenda(desktop)).contains(review).last().isNotEqualTo(review);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(shown(desktop)).contains(review);
      assertThat(nextAgenda(desktop)).doesNotContain(review);
    }
  }

  @Test
  void showsWhatHastesMostAndTheRestWhenAsked() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      assertThat(shown(desktop)).doesNotContain("Servicetjek af samarbejdet i MED");
      fire(desktop, "Vis alle 11");
      assertThat(shown(desktop)).contains("Servicetjek af samarbejdet i MED");
      desktop.snapshots("overview-all");
      fire(desktop, "Vis færre");
      assertThat(shown(desktop)).doesNotContain("Servicetjek af samarbejdet i MED");
    }
  }

  @Test
  void greetsANewWorkplaceWithWhatToDoAndNoRedMarks() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              session
                  .plans()
                  .topics()
                  .forEach(topic ->
                      session
                          .plans()
                          .save(
                              new Topic(
                                  topic.id(), topic.name(), Optional.empty(), topic.position())));
            })) {
      assertThat(shown(desktop)).contains("Skriv det nu");
      assertThat(texts(desktop)).doesNotContain("Ikke kortlagt");
      desktop.snapshots("overview-new");
    }
  }

  private static List<String> nextAgenda(DesktopFixture desktop) {
    return desktop.read(session ->
        session
            .agendas()
            .items(
                session
                    .meetings()
                    .next(desktop.frame().forum().getValue().id(), DesktopFixture.today())
                    .orElseThrow()
                    .id())
            .stream()
            .map(AgendaItem::title)
            .toList());
  }

  private static void fire(DesktopFixture desktop, String text) {
    desktop.onFx(() -> {
      buttons(desktop).stream()
          .filter(button -> button.getText().equals(text))
          .findFirst()
          .orElseThrow()
          .fire();
      return text;
    });
    desktop.waitIdle();
  }

  private static List<String> shown(DesktopFixture desktop) {
    return desktop.onFx(() -> buttons(desktop).stream().map(Button::getText).toList());
  }

  private static List<Button> buttons(DesktopFixture desktop) {
    return desktop.stage().getScene().getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(OverviewScreenTest::isShown)
        .toList();
  }

  @Test
  void aMeetingTodayIsMadeByOneMoreKey() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              session
                  .meetings()
                  .all()
                  .forEach(one -> session.meetings().discard(one.id(), Instant.EPOCH));
            })) {
      fire(desktop, "Mødet er i dag");
      desktop.press(KeyCode.ENTER);
      assertThat(
              desktop.read(session -> session.meetings().ofForum(forum(desktop)).getLast()).date())
          .isEqualTo(DesktopFixture.today());
    }
  }

  @Test
  @Tag("R06")
  void aMeetingMadeAfterItsAgendaWasDueIsToldWhatToDoAndIsNotBlamed() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              moved(session, SmallWorkplace.MEETING, DesktopFixture.today());
            })) {
      assertThat(texts(desktop))
          .anyMatch(text -> text.startsWith("Fristen for dagsordenen kan ikke nås længere."))
          .contains("fristen er gået")
          .doesNotContain("7 dage over frist");
      desktop.snapshots("overview-made-today");
    }
  }

  @Test
  @Tag("R06")
  void aTrioHasNoRulesOfProcedureToBeLateWith() {
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              SmallWorkplace.write(session);
              session
                  .meetings()
                  .save(
                      Meeting.planned(
                          new UUID(70, 1), SmallWorkplace.TRIO, DesktopFixture.today()));
            })) {
      Fx.run(() -> desktop.frame().goIn(SmallWorkplace.TRIO, new Place.Overview()));
      desktop.waitIdle();
      assertThat(texts(desktop)).contains("Næste møde · i dag");
      assertThat(desktop.stage().getScene().getRoot().lookupAll(".stop-mark")).isEmpty();
      assertThat(texts(desktop)).noneMatch(text -> text.startsWith("Fristen for dagsordenen"));
    }
  }

  private static void moved(Session session, UUID meeting, LocalDate day) {
    session
        .meetings()
        .meeting(meeting)
        .map(one -> one.moved(one.title(), day, one.start(), one.end(), ""))
        .ifPresent(session.meetings()::save);
  }

  private static UUID forum(DesktopFixture desktop) {
    return desktop.frame().forum().getValue().id();
  }

  @Test
  void keepsTrioOutOfMed() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      assertThat(texts(desktop)).noneMatch(text -> text.contains("gåtur"));
    }
  }

  private static TaskState state(DesktopFixture desktop) {
    return desktop.read(
        session -> session.tasks().task(SmallWorkplace.LATE_TASK).orElseThrow().state());
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText().replace('\u00a0', ' '))
            .toList());
  }
}
