package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card that is raised to another forum, and the way back. */
class BoardRaiseScreenTest {
  private static final UUID ABOVE = new UUID(0, 21);
  private static final UUID TRIO = new UUID(0, 22);
  private static final UUID NOTE = new UUID(7, 1);
  private static final UUID MEETING_ABOVE = new UUID(0, 23);

  @TempDir Path folder;
  private DesktopFixture desktop;

  @BeforeEach
  void open() {
    desktop = DesktopFixture.start(folder, BoardRaiseScreenTest::write);
    desktop.go(new Place.BoardAt(BoardFixture.BOARD));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private static void write(Session session) {
    BoardFixture.write(session);
    Forum own = session.workplaces().forum(BoardFixture.FORUM).orElseThrow();
    session.workplaces().save(forum(TRIO, ForumKind.TRIO, "TRIO", 1));
    session.workplaces().save(forum(ABOVE, ForumKind.MAIN_MED, "Hoved-MED", 2));
    session
        .workplaces()
        .save(
            new Forum(
                own.id(),
                own.kind(),
                own.name(),
                Optional.of(ABOVE),
                own.rules(),
                own.formalised(),
                own.position()));
    session
        .meetings()
        .save(
            new Meeting(
                MEETING_ABOVE,
                ABOVE,
                MeetingKind.ORDINARY,
                "Møde i Hoved-MED",
                LocalDate.of(2026, 12, 10),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "",
                MeetingState.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
    session
        .boards()
        .append(BoardFixture.note(NOTE, Step.BACKGROUND, "Vi mangler overlap på alle hold"));
  }

  private static Forum forum(UUID id, ForumKind kind, String name, int position) {
    return new Forum(id, kind, name, Optional.empty(), RulesOfProcedure.DEFAULT, false, position);
  }

  @Test
  void twoKeysRaiseACardToTheForumAboveAndFortrydTakesItBack() {
    choose();
    desktop.press(ALT, L);
    desktop.snapshot("dialog-foreslaa");
    desktop.press(ENTER);
    assertThat(proposals(ABOVE))
        .singleElement()
        .satisfies(proposal -> {
          assertThat(proposal.title()).isEqualTo("Vi mangler overlap på alle hold");
          assertThat(proposal.raisedBy()).isEqualTo("Lokal-MED");
          assertThat(proposal.noteId()).contains(NOTE);
        });
    assertThat(buttons()).contains("Foreslået til Hoved-MED");
    desktop.snapshots("dialog-foreslaaet");
    choose();
    desktop.press(ALT, L).press(ENTER);
    assertThat(proposals(ABOVE)).hasSize(1);
    desktop.press(CONTROL, Z);
    assertThat(proposals(ABOVE)).isEmpty();
  }

  @Test
  void theProposalLeadsBackToItsBoardAndKeepsTheWayOnTheAgenda() {
    choose();
    desktop.press(ALT, L).press(ENTER);
    fire("Foreslået til Hoved-MED");
    assertThat(forum()).isEqualTo("Hoved-MED");
    desktop.snapshot("moeder-forslag-fra-tavle");
    fire("Se kortet på tavlen");
    assertThat(forum()).isEqualTo("Lokal-MED");
    assertThat(buttons()).contains("Foreslået til Hoved-MED");

    Proposal raised = proposals(ABOVE).getFirst();
    var item =
        AgendaItem.create(new UUID(0, 30), MEETING_ABOVE, 0, raised.title())
            .edit()
            .origin(raised.origin())
            .done();
    desktop.write(session -> {
      session.meetings().removeProposal(raised.id());
      session.agendas().save(item);
    });
    assertThat(item.origin().kind()).isEqualTo(Origin.Kind.BOARD);
    fire("Foreslået til Hoved-MED");
    assertThat(forum()).isEqualTo("Hoved-MED");
  }

  @Test
  @Tag("R02")
  void theBoardOfATrioIsNotOpenedFromAnotherForum() {
    desktop.write(session -> {
      var board = session.boards().board(BoardFixture.BOARD).orElseThrow();
      session
          .boards()
          .save(
              new dk.medspil.domain.dialogue.Board(
                  board.id(),
                  TRIO,
                  Optional.empty(),
                  Optional.empty(),
                  board.title(),
                  board.deck(),
                  board.intro(),
                  board.step(),
                  board.startedOn()));
      session
          .meetings()
          .save(
              Proposal.ofCard(new UUID(0, 40), ABOVE, NOTE, "Overlap", "TRIO", BoardFixture.TODAY));
    });
    desktop.onFx(() -> {
      desktop.frame().goIn(ABOVE, new Place.Meetings());
      return true;
    });
    desktop.waitIdle();
    fire("Se kortet på tavlen");
    assertThat(forum()).isEqualTo("Hoved-MED");
  }

  private void choose() {
    desktop.press(CONTROL, javafx.scene.input.KeyCode.N).press(javafx.scene.input.KeyCode.UP);
  }

  private List<Proposal> proposals(UUID forum) {
    return desktop.read(session -> session.meetings().proposals(forum));
  }

  private String forum() {
    return desktop.onFx(() -> desktop.frame().forum().getValue().name());
  }

  private List<String> buttons() {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(node -> ((Button) node).getText())
            .toList());
  }

  private void fire(String name) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }
}
