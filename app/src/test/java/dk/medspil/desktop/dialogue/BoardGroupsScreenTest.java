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
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.meeting.Outcome;
import java.nio.file.Path;
import java.util.List;
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
    var picture = (HallPicture.Dots) desktop.onFx(this::picture);
    assertThat(picture.tallies()).extracting(HallPicture.Tally::dots).containsExactly(9, 9, 6);
    desktop.press(CONTROL, Z);
    assertThat(record().notes()).extracting(Note::dots).containsExactly(4, 9, 9);
  }

  @Test
  void theRoomTalksAboutOneCard() {
    desktop.press(ALT, V).press(UP).press(ALT, F);
    var picture = (HallPicture.BoardStep) desktop.onFx(this::picture);
    Note chosen = record().notes(Step.BACKGROUND).getLast();
    assertThat(picture.cards().get(picture.focus()).text()).isEqualTo(chosen.text());
    desktop.press(ALT, F);
    assertThat(((HallPicture.BoardStep) desktop.onFx(this::picture)).focus()).isEqualTo(-1);
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
