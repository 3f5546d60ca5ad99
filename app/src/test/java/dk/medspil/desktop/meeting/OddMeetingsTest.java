package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings nobody would plan on purpose, but that are there one day. */
class OddMeetingsTest {
  @TempDir Path folder;

  /** Ten days ago, nobody in the forum, sixty items in two hours. */
  @Test
  void aPastMeetingWithoutMembersAndWithSixtyItemsIsPreparedHeldAndWritten() {
    try (var desktop = DesktopFixture.start(folder, OddMeetingsTest::write)) {
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.PREPARE));
      desktop.snapshot("skævt-møde-forbered");
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.HOLD));
      desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      assertThat(meeting(desktop).state()).isEqualTo(MeetingState.RUNNING);
      desktop.press(KeyCode.PAGE_DOWN);
      desktop.snapshot("skævt-møde-afhold");
      desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      assertThat(meeting(desktop).state()).isEqualTo(MeetingState.HELD);
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.MINUTES));
      desktop.snapshot("skævt-møde-referat");
      // What was not reached is offered to the next one, in its order and each once.
      desktop.go(new Place.NewMeeting()).press(KeyCode.TAB);
      desktop.onFx(() -> {
        desktop.stage().getScene().lookup(".date-field .text-field").requestFocus();
        return true;
      });
      desktop.type("11.1.2027").press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.ENTER);
      List<AgendaItem> next =
          desktop.read(s ->
              s.agendas()
                  .items(
                      s.meetings()
                          .next(SmallWorkplace.MED, DesktopFixture.today())
                          .orElseThrow()
                          .id()));
      assertThat(next).extracting(AgendaItem::title).doesNotHaveDuplicates().contains("Punkt 60");
    }
  }

  private static void write(Session session) {
    SmallWorkplace.write(session);
    session
        .meetings()
        .meeting(SmallWorkplace.MEETING)
        .map(old ->
            old.moved(
                old.title(), DesktopFixture.today().minusDays(10), old.start(), old.end(), ""))
        .ifPresent(session.meetings()::save);
    for (int i = 0; i < 60; i++) {
      session
          .agendas()
          .save(AgendaItem.create(new UUID(40, i), SmallWorkplace.MEETING, i, "Punkt " + (i + 1)));
    }
  }

  private static Meeting meeting(DesktopFixture desktop) {
    return desktop.read(s -> s.meetings().meeting(SmallWorkplace.MEETING).orElseThrow());
  }
}
