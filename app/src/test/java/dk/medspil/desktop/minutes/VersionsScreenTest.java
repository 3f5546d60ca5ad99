package dk.medspil.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.document.compare.WordDiff;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;

  @BeforeEach
  void openDemo() {
    desktop = DesktopFixture.startDemo(folder);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void what_was_changed_after_the_last_step_is_shown_word_by_word() {
    UUID meeting = meeting(MinutesState.READY);
    MinutesVersion frozen = desktop.read(s -> s.minutes().versions(meeting)).getLast();
    assertThat(frozen.by()).isNotBlank();
    Outcome line =
        desktop.read(s -> s.records().meeting(meeting)).orElseThrow().outcomes().getFirst();
    desktop.write(
        s -> s.agendas().save(line.withText(line.text() + " Tilføjet efter kommentering.")));
    desktop.go(new Place.MinutesVersions(meeting));
    desktop.waitFor(() -> !list().getItems().isEmpty());
    desktop.snapshots("referat-versioner");
    assertThat(list().getItems()).filteredOn(WordDiff.Line::isChanged).hasSize(1);
    assertThat(DifferenceCell.spoken(list().getItems().getLast()))
        .startsWith("Ændret. Før:")
        .contains("Tilføjet efter kommentering");
    desktop.press(KeyCode.F7);
    assertThat(list().getSelectionModel().getSelectedItem().isChanged()).isTrue();
    desktop.press(KeyCode.ALT, KeyCode.LEFT);
    desktop.waitFor(() -> desktop.robot().lookup(".minutes-page").tryQuery().isPresent());
  }

  @Test
  void versions_that_are_equal_say_so() {
    UUID meeting = meeting(MinutesState.FINAL);
    desktop.go(new Place.MinutesVersions(meeting));
    desktop.waitFor(() -> shows("De to versioner er ens, ord for ord."));
    assertThat(shows("Ingen linjer er ændret")).isTrue();
    desktop.snapshot("referat-versioner-ens");
  }

  private boolean shows(String words) {
    return desktop.robot().lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> words.equals(label.getText()));
  }

  @SuppressWarnings("unchecked")
  private ListView<WordDiff.Line> list() {
    return desktop.robot().lookup(".differences").queryAs(ListView.class);
  }

  private UUID meeting(MinutesState state) {
    return desktop.read(session ->
        session.workplaces().forums().stream()
            .flatMap(forum -> session.meetings().ofForum(forum.id()).stream())
            .filter(meeting -> meeting.state() == MeetingState.HELD)
            .filter(meeting -> session.minutes().minutes(meeting.id()).state() == state)
            .filter(meeting -> !session.minutes().versions(meeting.id()).isEmpty())
            .findFirst()
            .orElseThrow()
            .id());
  }
}
