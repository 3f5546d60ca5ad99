package dk.medspil.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.MinutesState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register follows what a meeting decided, while it is held and from the minutes. */
class GuidelineTieTest {
  private static final String TIE = "Før ind i registeret";
  @TempDir Path folder;
  private DesktopFixture desktop;
  private Meeting meeting;
  private UUID item;

  @BeforeEach
  void theLastMeetingOfLocalMed() {
    desktop = DesktopFixture.startDemo(folder);
    meeting =
        desktop.read(session ->
            session.meetings().ofForum(session.workplaces().forums().getFirst().id()).stream()
                .filter(one -> one.state() == MeetingState.HELD)
                .filter(one -> session.minutes().minutes(one.id()).state() != MinutesState.FINAL)
                .reduce((before, after) -> after)
                .orElseThrow());
    desktop.write(
        session -> session.minutes().save(dk.medspil.domain.minutes.Minutes.draft(meeting.id())));
    item = desktop.read(session -> session.agendas().items(meeting.id())).getFirst().id();
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void aDraftIsAgreedWithItsOwnWordsOnTheDayOfTheMeeting() {
    UUID line = say(OutcomeKind.GUIDELINE_AGREED, "Retningslinjen om vold er vedtaget.", false);
    choose("Vedtag »Vold, trusler og chikane«");
    GuidelineRecord violence = titled("Vold, trusler og chikane").orElseThrow();
    assertThat(violence.entry().guideline().state()).isEqualTo(GuidelineState.ADOPTED);
    assertThat(violence.entry().guideline().content()).startsWith("Formål: At forebygge");
    assertThat(violence.entry().guideline().agreedOn()).contains(meeting.date());
    assertThat(violence.trail()).anyMatch(event -> event.outcomeId().equals(Optional.of(line)));
    assertThat(desktop.onFx(this::tied)).isEqualTo("Retningslinje: Vold, trusler og chikane");
    desktop.snapshot("minutes-guideline-tied");
    desktop.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(titled("Vold, trusler og chikane").orElseThrow().entry().guideline().state())
        .isEqualTo(GuidelineState.DISCUSSED);
  }

  @Test
  void aLineBecomesANewGuidelineOfTheRegister() {
    say(OutcomeKind.GUIDELINE_AGREED, "Madpakker spises i personalestuen.", false);
    choose("Opret en ny kan-retningslinje");
    GuidelineRecord made = titled("Madpakker spises i personalestuen").orElseThrow();
    assertThat(made.entry().guideline().content()).isEqualTo("Madpakker spises i personalestuen.");
    assertThat(made.isBorneOut()).isTrue();
    desktop.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(titled("Madpakker spises i personalestuen")).isEmpty();
  }

  @Test
  @Tag("R03")
  @Tag("R04")
  void onlyWhatMayBeTerminatedIsOffered() {
    say(OutcomeKind.GUIDELINE_TERMINATED, "Aftalen om pauser holder ikke mere.", false);
    desktop.snapshot("minutes-guideline");
    assertThat(offered())
        .contains("Opsig »Pauser på nattevagten«")
        .noneMatch(name -> name.contains("Sygefraværssamtaler") || name.contains("Budgettets"));
    choose("Opsig »Pauser på nattevagten«");
    assertThat(titled("Pauser på nattevagten").orElseThrow().entry().guideline().lastDay())
        .contains(meeting.date().plusMonths(3));
  }

  @Test
  void whatIsConfidentialIsNotPutInTheRegister() {
    say(OutcomeKind.GUIDELINE_AGREED, "Om en enkelt sag.", true);
    assertThat(desktop.onFx(this::button)).isEmpty();
  }

  @Test
  void aLineIsTiedWhileTheMeetingIsHeldAndTheMinutesShowTheSame() {
    UUID line =
        say(
            OutcomeKind.GUIDELINE_AGREED,
            "Retningslinjen om vold er vedtaget.",
            false,
            Place.Stage.HOLD);
    desktop.snapshots("afhold-retningslinje");
    choose("Vedtag »Vold, trusler og chikane«");
    GuidelineRecord violence = titled("Vold, trusler og chikane").orElseThrow();
    assertThat(violence.entry().guideline().state()).isEqualTo(GuidelineState.ADOPTED);
    assertThat(violence.trail()).anyMatch(event -> event.outcomeId().equals(Optional.of(line)));
    assertThat(desktop.onFx(this::tied)).isEqualTo("Retningslinje: Vold, trusler og chikane");
    desktop.snapshots("afhold-retningslinje-knyttet");
    desktop.go(new Place.MeetingAt(meeting.id(), Place.Stage.MINUTES));
    assertThat(desktop.onFx(this::tied)).isEqualTo("Retningslinje: Vold, trusler og chikane");
  }

  @Test
  void whatIsConfidentialIsNotOfferedWhileTheMeetingIsHeldEither() {
    say(OutcomeKind.GUIDELINE_AGREED, "Om en enkelt sag.", true, Place.Stage.HOLD);
    assertThat(desktop.onFx(this::button)).isEmpty();
  }

  private UUID say(OutcomeKind kind, String text, boolean confidential) {
    return say(kind, text, confidential, Place.Stage.MINUTES);
  }

  private UUID say(OutcomeKind kind, String text, boolean confidential, Place.Stage stage) {
    UUID id = UUID.randomUUID();
    desktop.write(session ->
        session
            .agendas()
            .append(Outcome.of(id, item, 0, kind, text).withConfidential(confidential)));
    desktop.go(new Place.MeetingAt(meeting.id(), stage));
    return id;
  }

  private Optional<MenuButton> button() {
    return desktop
        .robot()
        .lookup(node -> node instanceof MenuButton menu && TIE.equals(menu.getText()))
        .queryAllAs(MenuButton.class)
        .stream()
        .filter(menu -> menu.getParent().isVisible())
        .findFirst();
  }

  private List<String> offered() {
    return desktop.onFx(
        () -> button().orElseThrow().getItems().stream().map(MenuItem::getText).toList());
  }

  private void choose(String name) {
    desktop.onFx(() -> {
      button().orElseThrow().getItems().stream()
          .filter(one -> name.equals(one.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private String tied() {
    return desktop
        .robot()
        .lookup(node ->
            node instanceof javafx.scene.control.Button open
                && open.getText() != null
                && open.getText().startsWith("Retningslinje: Vold"))
        .queryAll()
        .stream()
        .map(Node.class::cast)
        .map(node -> ((javafx.scene.control.Button) node).getText())
        .findFirst()
        .orElse("");
  }

  private Optional<GuidelineRecord> titled(String title) {
    return desktop.read(session ->
        session.guidelines().records().stream()
            .filter(one -> one.entry().title().equals(title))
            .findFirst());
  }
}
