package dk.medspil.desktop.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.LeftOut;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wheel of the year where the user meets it outside its own screen. */
@Tag("R17")
class WheelProposalsTest {
  private static final String SERVICE = "Servicetjek af samarbejdet i MED";

  @TempDir Path folder;

  @Test
  void whatFallsDueProposesItselfWhenTheAgendaIsPrepared() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID next = next(desktop);
      desktop.go(new Place.MeetingAt(next, Place.Stage.PREPARE));
      assertThat(words(desktop)).anyMatch(word -> word.contains(SERVICE));
      desktop.snapshots("wheel-prepare");
    }
  }

  @Test
  void theOverviewSaysWhatMissesOnAnAgendaAndStopsWhenItIsThere() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Overview());
      assertThat(words(desktop)).contains(SERVICE, "Senest 31.\u00a0december");
      desktop.snapshots("wheel-overview");
      desktop.write(
          session -> session.wheels().all().forEach(one -> session.wheels().remove(one.id())));
      // Reviews of guidelines and forms are said there too, and stay.
      assertThat(words(desktop)).doesNotContain(SERVICE);
    }
  }

  @Test
  void aNewMeetingInTimeHasTheItemFromTheFirst() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      UUID next = next(desktop);
      List<AgendaItem> left =
          desktop.read(session ->
              LeftOut.of(
                  session.meetings().meeting(next).orElseThrow(),
                  List.of(),
                  session
                      .carryOver()
                      .left(session.meetings().meeting(next).orElseThrow(), DesktopFixture.today()),
                  session::newId));
      assertThat(left)
          .filteredOn(item -> item.origin().kind() == Origin.Kind.YEAR_WHEEL)
          .extracting(AgendaItem::title)
          .containsExactly(SERVICE);
    }
  }

  private static UUID next(DesktopFixture desktop) {
    return desktop.read(session ->
        session.meetings().ofForum(session.workplaces().forums().getFirst().id()).stream()
            .filter(meeting -> meeting.state() != MeetingState.HELD)
            .findFirst()
            .orElseThrow()
            .id());
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
