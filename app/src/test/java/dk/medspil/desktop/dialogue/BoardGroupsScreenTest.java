package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Dragging;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.meeting.Outcome;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grouping, dots and focus, by keyboard alone. */
class BoardGroupsScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;

  @BeforeEach
  void open() {
    desktop = DesktopFixture.start(folder, BoardFixture::write);
    desktop.go(new Place.BoardAt(BoardFixture.BOARD));
    for (String text : List.of("Natten er urolig", "Uroligt om natten", "Vi mangler tid")) {
      desktop.type(text).press(ENTER);
    }
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void aGroupIsMadeNamedMovedHarvestedAndSplit() {
    desktop.press(ALT, G).press(DOWN).press(ENTER);
    desktop.type("Ingen tid").press(ENTER);
    BoardRecord grouped = record();
    assertThat(grouped.groups()).extracting(NoteGroup::name).containsExactly("Ingen tid");
    NoteGroup group = grouped.groups().getFirst();
    assertThat(grouped.inGroup(group.id())).hasSize(2);

    desktop.press(ALT, RIGHT);
    assertThat(record().inGroup(group.id())).allMatch(note -> note.step() == Step.RELATIONS);
    desktop.press(ALT, R);
    List<Outcome> outcomes = desktop.read(session -> session.agendas().outcomes(BoardFixture.ITEM));
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().text()).startsWith("Ingen tid: ").contains("Vi mangler tid");

    desktop.press(ALT, SHIFT, G);
    assertThat(record().groups()).isEmpty();
    desktop.press(CONTROL, Z).press(CONTROL, Z).press(CONTROL, Z);
    assertThat(record()).isEqualTo(grouped);
  }

  @Test
  void theLikestCardIsSuggestedAndNothingIsDoneByItself() {
    desktop.press(UP).press(UP);
    assertThat(record().groups()).isEmpty();
    assertThat(suggestions()).containsExactly("»Natten er urolig«");
    desktop.press(ALT, G).press(ENTER).press(ENTER);
    assertThat(record().inGroup(record().groups().getFirst().id()))
        .extracting(Note::text)
        .containsExactly("Natten er urolig", "Uroligt om natten");
  }

  @Test
  void dotsAreGivenWithNumbersAndNeverMoreThanThereAre() {
    desktop.press(ALT, V);
    desktop.press(ALT, SHIFT, P);
    assertThat(record().board().dots()).isEqualTo(24);
    desktop.press(UP).press(ALT, DIGIT9).press(UP).press(DIGIT9).press(UP).press(DIGIT9);
    assertThat(record().notes()).extracting(Note::dots).containsExactly(6, 9, 9);
    desktop.press(DIGIT4);
    assertThat(Votes.left(record())).isEqualTo(2);
    desktop.press(ALT, P).type("15").press(ENTER);
    assertThat(record().notes()).extracting(Note::dots).containsExactly(6, 9, 9);
    var picture = (HallBoard.Dots) desktop.onFx(this::picture);
    assertThat(picture.tallies()).extracting(HallBoard.Tally::dots).containsExactly(9, 9, 6);
    desktop.press(CONTROL, Z);
    assertThat(record().notes()).extracting(Note::dots).containsExactly(4, 9, 9);
  }

  @Test
  void dotsAreGivenAndTakenBackWithTheMouse() {
    desktop.press(ALT, V).press(ALT, SHIFT, P);
    click("Vi mangler tid", 1);
    click("Vi mangler tid", 1);
    click("Natten er urolig", 1);
    click("Vi mangler tid", 0);
    assertThat(dots("Vi mangler tid")).isEqualTo(1);
    assertThat(dots("Natten er urolig")).isEqualTo(1);
    desktop.press(CONTROL, Z);
    assertThat(dots("Vi mangler tid")).isEqualTo(2);
  }

  @Test
  void aGroupIsDraggedToAnotherStepAndACardOutOfItByMouse() {
    desktop.press(ALT, G).press(DOWN).press(ENTER);
    desktop.type("Ingen tid").press(ENTER);
    NoteGroup group = record().groups().getFirst();
    boolean dropped =
        desktop.onFx(() -> {
          Node head = frames().getFirst().head();
          return Dragging.drop(head, column(3), 0.9);
        });
    desktop.waitIdle();
    assertThat(dropped).isTrue();
    assertThat(record().inGroup(group.id()))
        .hasSize(2)
        .allMatch(note -> note.step() == Step.POSSIBILITIES);
    Note first = record().inGroup(group.id()).getFirst();
    desktop.onFx(() -> Dragging.drop(card(first.text()), column(4), 0.9));
    desktop.waitIdle();
    assertThat(record().groups()).as("one card is no group").isEmpty();
    assertThat(record().notes(Step.SOLUTIONS)).extracting(Note::text).containsExactly(first.text());
    assertThat(record().notes()).hasSize(3);
  }

  private int dots(String text) {
    return record().notes().stream()
        .filter(note -> note.text().equals(text))
        .mapToInt(Note::dots)
        .findFirst()
        .orElseThrow();
  }

  /** Clicks fewer (0) or more (1) on a card, as the mouse does. */
  private void click(String text, int which) {
    Point2D at =
        desktop.onFx(() -> {
          Node button = card(text).lookupAll(".dot-button").stream().toList().get(which);
          Bounds bounds = button.localToScreen(button.getLayoutBounds());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    desktop.robot().clickOn(at);
    desktop.waitIdle();
  }

  private Node card(String text) {
    return desktop.stage().getScene().getRoot().lookupAll(".board-card").stream()
        .filter(node ->
            node.lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label words && words.getText().equals(text)))
        .findFirst()
        .orElseThrow();
  }

  private List<GroupFrame> frames() {
    return desktop.stage().getScene().getRoot().lookupAll(".board-group").stream()
        .filter(GroupFrame.class::isInstance)
        .map(GroupFrame.class::cast)
        .toList();
  }

  private Node column(int step) {
    return desktop.stage().getScene().getRoot().lookup(".board-column.step-" + step);
  }

  @Test
  void theRoomTalksAboutOneCard() {
    desktop.press(ALT, V).press(UP).press(ALT, F);
    var picture = (HallBoard.BoardStep) desktop.onFx(this::picture);
    Note chosen = record().notes(Step.BACKGROUND).getLast();
    assertThat(picture.cards().get(picture.focus()).text()).isEqualTo(chosen.text());
    desktop.press(ALT, F);
    assertThat(((HallBoard.BoardStep) desktop.onFx(this::picture)).focus()).isEqualTo(-1);
  }

  private HallPicture picture() {
    return desktop.frame().hall().pictureProperty().get();
  }

  private List<String> suggestions() {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".similar-cards .button").stream()
            .map(button -> ((javafx.scene.control.Button) button).getText())
            .toList());
  }

  private BoardRecord record() {
    return desktop.read(session -> session.boards().record(BoardFixture.BOARD)).orElseThrow();
  }
}
