package dk.medspil.desktop;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the manual on the fictitious workplace and holds them against those that
 * are shipped, so that they cannot grow old. {@code -Dmanual.pictures=refresh} writes new ones:
 *
 * <pre>{@code mvn -q -pl app test -Dtest=ManualPicturesTest -Dmanual.pictures=refresh}</pre>
 */
class ManualPicturesTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/dk/medspil/document/manual/pictures");

  /** So much may move, as by a new word in the navigation, before a picture tells a lie. */
  private static final double MAY_DIFFER = 0.1;

  @TempDir Path folder;
  private DesktopFixture desktop;

  @Test
  void theManualShowsTheProgramAsItIs() throws Exception {
    try (DesktopFixture started =
        DesktopFixture.start(
            folder,
            session ->
                DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary()))) {
      desktop = started;
      UUID next =
          meeting(meeting -> meeting.state() != MeetingState.HELD, Comparator.naturalOrder());
      UUID last =
          meeting(meeting -> meeting.state() == MeetingState.HELD, Comparator.reverseOrder());
      check("overblik", new Place.Overview());
      check("dagsorden", new Place.MeetingAt(next, Place.Stage.PREPARE));
      check("apv", new Place.Plan());
      check("aarshjul", new Place.Wheel());
      check("referat", new Place.MeetingAt(last, Place.Stage.MINUTES));
      check("dialogtavle", new Place.BoardAt(board()));
      desktop.go(new Place.MeetingAt(next, Place.Stage.HOLD));
      desktop.press(CONTROL, SHIFT, ENTER).press(PAGE_DOWN).press(PAGE_DOWN);
      desktop.press(ALT, DIGIT1).type("Nattevagten prøver ny overlevering i januar").press(ENTER);
      check("afhold");
    }
  }

  private void check(String name, Place place) throws Exception {
    desktop.go(place);
    check(name);
  }

  private void check(String name) throws Exception {
    Path taken =
        desktop.snapshot("manual-" + name, 1280, 720, Theme.Mode.LIGHT, Theme.TextSize.NORMAL);
    Path shipped = SHIPPED.resolve(name + ".png");
    if ("refresh".equals(System.getProperty("manual.pictures"))) {
      Files.createDirectories(SHIPPED);
      SmallPicture.write(taken, shipped);
    }
    assertThat(SmallPicture.difference(taken, shipped))
        .as(
            "%s is out of date; refresh it as the comment of this test says, and look at it",
            shipped)
        .isLessThan(MAY_DIFFER);
  }

  private UUID meeting(Predicate<Meeting> wanted, Comparator<java.time.LocalDate> order) {
    return desktop.read(session -> {
      Forum forum =
          session.workplaces().forums().stream()
              .filter(one -> one.kind() == ForumKind.LOCAL_MED)
              .findFirst()
              .orElseThrow();
      return session.meetings().ofForum(forum.id()).stream()
          .filter(wanted)
          .min(Comparator.comparing(Meeting::date, order))
          .map(Meeting::id)
          .orElseThrow();
    });
  }

  private UUID board() {
    return desktop.read(session ->
        session.workplaces().forums().stream()
            .flatMap(forum -> session.boards().ofForum(forum.id()).stream())
            .max(Comparator.comparingInt(board -> session.boards().notes(board.id()).size()))
            .map(Board::id)
            .orElseThrow());
  }
}
