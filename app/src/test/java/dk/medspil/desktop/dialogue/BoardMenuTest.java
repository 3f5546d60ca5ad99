package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.document.build.BoardDocument;
import dk.medspil.document.build.BoardSheet;
import dk.medspil.document.build.SheetDocument;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.store.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board on paper, and a board that is held once more. */
class BoardMenuTest {
  private static final Workplace PLACE =
      new Workplace(new UUID(0, 9), "Botilbuddet Åkanden", "", Sector.MUNICIPALITY);

  @TempDir Path folder;
  private DesktopFixture desktop;

  @BeforeEach
  void open() {
    desktop = DesktopFixture.start(folder, BoardFixture::write);
    desktop.go(new Place.BoardAt(BoardFixture.BOARD));
    desktop.type("Overlap er på fem minutter").press(ENTER).press(ALT, V).press(ALT, R);
    desktop.type("Et skjult kort").press(ENTER);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void aFileHoldsWhatWasShownAndWhatCameOfIt() throws IOException {
    BoardPicture shown = picture(BoardFixture.BOARD);
    Map<UUID, List<String>> became =
        Map.of(shown.record().notes().getFirst().id(), List.of("referatet, punkt 2"));
    String text =
        markdown(
            BoardDocument.of(shown.record(), PLACE, shown.forum(), became, PageFormat.A4_PORTRAIT));
    assertThat(text)
        .contains("Overlap er på fem minutter", "Blev til: referatet, punkt 2", "Find løsninger")
        .doesNotContain("Et skjult kort");
    var bytes = new ByteArrayOutputStream();
    SheetFormat.CSV.writer().write(BoardSheet.of(shown.record(), became), bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("Overlap er på fem minutter", "referatet, punkt 2")
        .doesNotContain("Et skjult kort");
  }

  @Test
  void anEmptyBoardIsAnEmptySheetAndABlankSheetHoldsNoCards() throws IOException {
    BoardRecord whole = picture(BoardFixture.BOARD).record();
    assertThat(markdown(SheetDocument.of(whole, PLACE, PageFormat.A3_LANDSCAPE)))
        .contains("Hvad går oftest tabt undervejs?")
        .doesNotContain("Overlap er på fem minutter");
    BoardPicture shown = picture(BoardFixture.BOARD);
    Document empty =
        BoardDocument.of(
            whole.only(List.of()), PLACE, shown.forum(), Map.of(), PageFormat.A4_PORTRAIT);
    assertThat(markdown(empty)).contains("Ingen noter");
  }

  @Test
  void aBoardIsTakenUpAgainWithItsCardsOrWithoutAndTheOldOneStays() {
    BoardRecord before = picture(BoardFixture.BOARD).record();
    Board resumed = change(session -> BoardCopy.resumed(session, before, BoardFixture.TODAY));
    assertThat(resumed.meetingId()).contains(BoardFixture.MEETING);
    BoardRecord again = picture(resumed.id()).record();
    assertThat(again.notes())
        .extracting(Note::text)
        .containsExactlyElementsOf(before.notes().stream().map(Note::text).toList());
    assertThat(again.prompts()).hasSameSizeAs(before.prompts());
    assertThat(again.notes().getFirst().promptId())
        .contains(again.prompts(Step.BACKGROUND).getFirst().id());
    assertThat(picture(resumed.id()).traces()).isEmpty();

    Board empty = change(session -> BoardCopy.empty(session, before, BoardFixture.TODAY));
    assertThat(picture(empty.id()).record().notes()).isEmpty();
    assertThat(picture(empty.id()).record().prompts()).hasSameSizeAs(before.prompts());
    assertThat(picture(BoardFixture.BOARD).record()).isEqualTo(before);
  }

  private Board change(java.util.function.Function<Session, Board> make) {
    var made = new java.util.concurrent.atomic.AtomicReference<Board>();
    desktop.write(session -> made.set(make.apply(session)));
    return java.util.Objects.requireNonNull(made.get());
  }

  private static String markdown(Document document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    DocumentFormat.MARKDOWN.writer().write(document, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private BoardPicture picture(UUID board) {
    Optional<BoardPicture> read =
        desktop.read(session -> BoardPicture.read(session, board, BoardFixture.TODAY));
    return read.orElseThrow();
  }
}
