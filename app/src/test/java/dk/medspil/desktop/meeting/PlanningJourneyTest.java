package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanningJourneyTest {
  @TempDir Path folder;

  @Test
  void fromTheListOfMeetingsToAnAgendaFileByKeyboardInTheWholeWindow() {
    Path file = folder.resolve("dagsorden.pdf");
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.willChoose(file).go(new Place.Meetings());
      desktop.snapshots("møder");
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      desktop.snapshots("nyt-møde");
      desktop.press(KeyCode.ENTER).type("12.3.2027");
      desktop.press(KeyCode.CONTROL, KeyCode.ENTER);
      Meeting made =
          desktop.read(session -> session.meetings().ofForum(SmallWorkplace.MED).getLast());
      assertThat(made.date()).isEqualTo(LocalDate.of(2027, 3, 12));
      desktop.type("Pauser 15 min").press(KeyCode.ENTER);
      List<AgendaItem> items = desktop.read(session -> session.agendas().items(made.id()));
      assertThat(items).extracting(AgendaItem::title).contains("Pauser");
      assertThat(items.getLast().title()).isEqualTo("Hvordan var mødet?");
      desktop.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.ALT, KeyCode.UP);
      desktop.snapshots("forbered");
      desktop.press(KeyCode.ALT, KeyCode.F);
      desktop.snapshot("forbered-alle-felter");
      desktop.press(KeyCode.CONTROL, KeyCode.P).press(KeyCode.DOWN).press(KeyCode.ENTER);
      desktop.waitFor(() ->
          desktop
              .read(session -> session.meetings().meeting(made.id()))
              .filter(now -> now.state() == MeetingState.AGENDA_SENT)
              .isPresent());
      assertThat(file).isNotEmptyFile();
      desktop.go(new Place.Templates()).snapshots("skabeloner");
    }
  }
}
