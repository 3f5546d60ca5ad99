package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Dragging;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void typingAfterAClickOnAButtonGoesOnInTheLine() {
    open();
    desktop.type("Vi har travlt").press(ENTER);
    desktop.onFx(() -> {
      ButtonBase reveal =
          desktop.stage().getScene().getRoot().lookupAll(".board-actions .button").stream()
              .map(ButtonBase.class::cast)
              .filter(button -> button.getText().startsWith("Vis de skjulte"))
              .findFirst()
              .orElseThrow();
      reveal.requestFocus();
      reveal.fire();
      return true;
    });
    desktop.waitIdle();
    desktop.type("Om natten").press(ENTER);
    assertThat(notes()).extracting(Note::text).containsExactly("Vi har travlt", "Om natten");
  }

  @Test
  void thirtyCardsGoIntoTheirStepsByKeyboardAlone() {
    open();
    for (Step step : Step.values()) {
      for (int i = 1; i <= 8 - step.ordinal() % 2; i++) {
        desktop.type("Kort " + step.number() + i).press(ENTER);
      }
      desktop.press(CONTROL, RIGHT);
    }
    assertThat(notes()).hasSize(30).allMatch(Note::hidden);
    for (Step step : Step.values()) {
      assertThat(texts(step))
          .hasSize(8 - step.ordinal() % 2)
          .allMatch(t -> t.startsWith("Kort " + step.number()));
    }
    assertThat(desktop.focused()).isInstanceOf(TextField.class);
  }

  @Test
  void cardsMoveUpDownAndBetweenStepsAndFortrydPutsThemBack() {
    open();
    card("Et");
    card("To");
    card("Tre");
    desktop.press(UP).press(ALT, UP);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Et", "Tre", "To");
    desktop.press(ALT, UP).press(ALT, UP);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Tre", "Et", "To");
    desktop.press(ALT, DOWN);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Et", "Tre", "To");
    desktop.press(ALT, RIGHT).press(ALT, RIGHT);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Et", "To");
    assertThat(texts(Step.POSSIBILITIES)).containsExactly("Tre");
    desktop.press(ALT, LEFT);
    assertThat(texts(Step.RELATIONS)).containsExactly("Tre");
    for (int i = 0; i < 3; i++) {
      desktop.press(CONTROL, Z);
    }
    assertThat(texts(Step.BACKGROUND)).containsExactly("Et", "Tre", "To");
  }

  @Test
  void aCardIsDraggedToWhereItIsDropped() {
    open();
    card("Et");
    card("To");
    card("Tre");
    assertThat(drag("Tre", 1, 0)).isTrue();
    assertThat(texts(Step.BACKGROUND)).containsExactly("Tre", "Et", "To");
    assertThat(drag("Et", 3, 0.5)).isTrue();
    assertThat(texts(Step.BACKGROUND)).containsExactly("Tre", "To");
    assertThat(texts(Step.POSSIBILITIES)).containsExactly("Et");
    desktop.press(CONTROL, Z).press(CONTROL, Z);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Et", "To", "Tre");
  }

  /** Drags a card to a step, {@code share} of the way down its column. */
  private boolean drag(String text, int step, double share) {
    boolean taken =
        desktop.onFx(() -> {
          Parent root = desktop.stage().getScene().getRoot();
          Node card =
              root.lookupAll(".board-card").stream()
                  .filter(NoteCard.class::isInstance)
                  .filter(node ->
                      node.lookupAll(".label").stream()
                          .anyMatch(label ->
                              label instanceof Label words && words.getText().equals(text)))
                  .findFirst()
                  .orElseThrow();
          return Dragging.drop(card, root.lookup(".board-column.step-" + step), share);
        });
    desktop.waitIdle();
    return taken;
  }

  @Test
  void aCardIsEditedInPlaceAndDeletedWithFortryd() {
    open();
    card("Vi mødes");
    desktop.press(F2).press(END).type(" hver tirsdag").press(ENTER);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Vi mødes hver tirsdag");
    desktop.press(DELETE);
    assertThat(notes()).isEmpty();
    desktop.press(CONTROL, Z);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Vi mødes hver tirsdag");
  }

  @Test
  void theRoomSeesACardOnlyWhenItIsRevealed() {
    open();
    desktop.type("Overlap er på fem minutter").press(TAB).press(TAB).press(ENTER);
    assertThat(notes().getFirst().role()).contains("TR");
    assertThat(room()).isEmpty();
    desktop.press(ALT, V);
    assertThat(room()).containsExactly("Overlap er på fem minutter");
    desktop.press(ALT, S);
    assertThat(room()).isEmpty();
    desktop.press(ALT, S);
    assertThat(room()).containsExactly("Overlap er på fem minutter");
    card("Kollegaen er sygemeldt");
    desktop.press(ALT, V);
    assertThat(room()).containsExactly("Overlap er på fem minutter");
  }

  @Test
  void aCardBecomesADecisionATaskAndAPlanLineAndStaysOnTheBoard() {
    open();
    card("Ti minutter ved samme bord");
    desktop.press(ALT, R).press(ALT, O).press(ENTER).press(ALT, A);
    Note note = notes().getFirst();

    List<Outcome> outcomes = desktop.read(session -> session.agendas().outcomes(BoardFixture.ITEM));
    assertThat(outcomes)
        .extracting(Outcome::kind)
        .containsExactly(OutcomeKind.DECISION, OutcomeKind.TASK);
    assertThat(outcomes).allMatch(outcome -> outcome.noteId().equals(Optional.of(note.id())));
    Task task = desktop.read(session -> session.tasks().ofNote(note.id())).getFirst();
    assertThat(task.title()).isEqualTo("Ti minutter ved samme bord");
    assertThat(task.responsible()).isEqualTo("Leder");
    assertThat(task.due()).contains(LocalDate.of(2026, 12, 3));
    PlanLine line = desktop.read(session -> session.plans().ofNote(note.id())).getFirst();
    assertThat(line.problem()).isEqualTo("Ti minutter ved samme bord");
    assertThat(line.source()).isEqualTo(LineSource.BOARD);
    List<Trace> traces = desktop.read(session -> BoardPicture.traces(session, note.id()));
    assertThat(traces)
        .extracting(Trace::place)
        .containsExactly(
            new Place.MeetingAt(BoardFixture.MEETING, Place.Stage.MINUTES),
            new Place.Tasks(),
            new Place.PlanLineAt(line.id()));
    assertThat(marks()).containsExactly("I referatet", "Opgave", "APV-linje");

    desktop.press(ALT, R).press(ALT, A);
    assertThat(desktop.read(session -> session.agendas().outcomes(BoardFixture.ITEM)).size())
        .isEqualTo(2);
    for (int i = 0; i < 3; i++) {
      desktop.press(CONTROL, Z);
    }
    assertThat(marks()).isEmpty();
    assertThat(texts(Step.BACKGROUND)).containsExactly("Ti minutter ved samme bord");
  }

  @Test
  void aTaskLineTellsWhoAndWhen() {
    open();
    card("Prøv overlap i fire uger");
    desktop.press(ALT, O).type("AMR 15/1").press(ENTER);
    Note note = notes().getFirst();
    Task task = desktop.read(session -> session.tasks().ofNote(note.id())).getFirst();
    assertThat(task.title()).isEqualTo("Prøv overlap i fire uger");
    assertThat(task.responsible()).isEqualTo("AMR");
    assertThat(task.due()).contains(LocalDate.of(2027, 1, 15));
    desktop.press(ALT, O).press(ESCAPE);
    assertThat(desktop.read(session -> session.tasks().all()).size()).isEqualTo(1);
  }

  @Test
  void withoutAnItemACardIsSentToTheOneThatIsChosen() {
    desktop = DesktopFixture.start(folder, BoardFixture::writeLooseBoard);
    desktop.go(new Place.BoardAt(BoardFixture.BOARD));
    card("Fælles overlevering");
    desktop.press(ALT, R).press(DOWN).press(ENTER);
    assertThat(desktop.read(session -> session.agendas().outcomes(BoardFixture.ITEM)).size())
        .isEqualTo(1);
    assertThat(desktop.focused()).isInstanceOf(TextField.class);
  }

  @Test
  void jumpingToTheSolutionsIsAskedAboutAndNeverInTheWay() {
    open();
    card("Et kort i trin 1");
    desktop.press(CONTROL, RIGHT).press(CONTROL, RIGHT).press(CONTROL, RIGHT);
    assertThat(nudge()).isTrue();
    desktop.type("En løsning").press(ENTER);
    assertThat(texts(Step.SOLUTIONS)).containsExactly("En løsning");
    assertThat(nudge()).isFalse();
  }

  @Test
  void whatIsHalfTypedIsThereWhenTheBoardIsOpenedAgain() {
    open();
    desktop.type("Halvt færdi");
    desktop.go(new Place.Dialogues()).go(new Place.BoardAt(BoardFixture.BOARD));
    assertThat(((TextField) desktop.focused()).getText()).isEqualTo("Halvt færdi");
    desktop.type("gt").press(ENTER);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Halvt færdigt");
  }

  @Test
  void severalPastedLinesBecomeSeveralCards() {
    open();
    desktop.onFx(() ->
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Et\nTo\n\nTre")));
    desktop.press(CONTROL, V);
    assertThat(texts(Step.BACKGROUND)).containsExactly("Et", "To", "Tre");
  }

  private void open() {
    desktop = DesktopFixture.start(folder, BoardFixture::write);
    desktop.go(new Place.BoardAt(BoardFixture.BOARD));
  }

  private void card(String text) {
    desktop.type(text).press(ENTER);
  }

  private List<Note> notes() {
    return desktop.read(session -> session.boards().notes(BoardFixture.BOARD));
  }

  private List<String> texts(Step step) {
    return notes().stream().filter(note -> note.step() == step).map(Note::text).toList();
  }

  private List<String> room() {
    return desktop.onFx(() ->
        ((HallBoard.BoardStep) desktop.frame().hall().pictureProperty().get())
            .cards().stream().map(HallBoard.Card::text).toList());
  }

  private List<String> marks() {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".trace").stream()
            .map(javafx.scene.control.Button.class::cast)
            .map(javafx.scene.control.Button::getText)
            .collect(Collectors.toList()));
  }

  private boolean nudge() {
    return desktop.onFx(() -> desktop.stage().getScene().getRoot().lookup(".nudge").isVisible());
  }
}
