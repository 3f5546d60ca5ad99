package dk.medspil.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

class WordAgendaTest {
  @TempDir Path folder;

  @Test
  void deletedWordsAndCommentsAreLeftOutAndInsertedOnesRead() throws Exception {
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFParagraph item = word.createParagraph();
      item.createRun().setText("1. Trivsel");
      CTRunTrackChange deleted = item.getCTP().addNewDel();
      deleted.addNewR().addNewDelText().setStringValue(" slettet");
      CTRunTrackChange inserted = item.getCTP().addNewIns();
      inserted.addNewR().addNewT().setStringValue(" og nærvær");
      item.getCTP().addNewR().addNewInstrText().setStringValue(" PAGE ");
      item.getCTP().addNewCommentRangeStart().setId(BigInteger.ONE);
      var comment = word.createComments().createComment(BigInteger.ONE);
      comment.createParagraph().createRun().setText("kommentar");
      word.createParagraph().createRun().setText("Baggrund");
      assertThat(AgendaDraft.of(WordAgenda.read(saved(word))))
          .singleElement()
          .satisfies(one -> {
            assertThat(one.title()).isEqualTo("Trivsel og nærvær");
            assertThat(one.background()).isEqualTo("Baggrund");
          });
    }
  }

  @Test
  void rowsOfAnAgendaTableAreItems() throws Exception {
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFTable table = word.createTable(3, 4);
      List<List<String>> rows =
          List.of(
              List.of("Nr.", "Punkt", "Tid", "Ansvarlig"),
              List.of("1", "Trivsel", "20 min", "AMR"),
              List.of("2", "2. Økonomi", "", ""));
      for (int row = 0; row < 3; row++) {
        for (int cell = 0; cell < 4; cell++) {
          table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
        }
      }
      List<AgendaDraft.Item> items = AgendaDraft.of(WordAgenda.read(saved(word)));
      assertThat(items).extracting(AgendaDraft.Item::title).containsExactly("Trivsel", "Økonomi");
      assertThat(items.getFirst().minutes()).isEqualTo(OptionalInt.of(20));
      assertThat(items.getFirst().background()).isEqualTo("Ansvarlig: AMR");
    }
  }

  @Test
  void anotherFileIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("x.docx"), "ikke Word");
    assertThatThrownBy(() -> WordAgenda.read(file)).isInstanceOf(WordText.NotWordException.class);
  }

  private Path saved(XWPFDocument word) throws Exception {
    Path file = folder.resolve("dagsorden.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      word.write(out);
    }
    return file;
  }
}
