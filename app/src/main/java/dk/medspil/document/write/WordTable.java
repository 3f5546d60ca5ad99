package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Adds tables that a screen reader can walk: a header row that is repeated on each page, a first
 * column that names its row, rows that stay whole, and the caption as the table's title.
 */
final class WordTable {
  private final XWPFDocument word;
  private final WordStyles styles;

  WordTable(XWPFDocument word, WordStyles styles) {
    this.word = word;
    this.styles = styles;
  }

  /** Adds a table under the name it is to have; the writer puts a text into a paragraph. */
  void add(Block.Table table, String name, BiConsumer<XWPFParagraph, Text> writer) {
    int columns = table.columns().size();
    XWPFTable added = word.createTable(table.rows().size() + 1, columns);
    properties(added, name);
    grid(added, table.columns());
    added.getRow(0).setRepeatHeader(true);
    List<Text> headers = table.columns().stream().map(column -> Text.of(column.header())).toList();
    row(added.getRow(0), headers, writer);
    for (int i = 0; i < table.rows().size(); i++) {
      row(added.getRow(i + 1), table.rows().get(i), writer);
    }
  }

  private void properties(XWPFTable table, String name) {
    CTTblPr properties = table.getCTTbl().getTblPr();
    styles
        .id("Medspil tabel")
        .or(() -> styles.id("Table Grid"))
        .ifPresent(style -> {
          if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
          }
          table.setStyleID(style);
        });
    table.setWidthType(TableWidthType.PCT);
    table.setWidth("100%");
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look =
        properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    look.setFirstRow(true);
    look.setFirstColumn(true);
    properties.addNewTblCaption().setVal(name);
  }

  private void grid(XWPFTable table, List<Block.Column> columns) {
    int shares = columns.stream().mapToInt(Block.Column::share).sum();
    long width = textWidth();
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int i = 0; i < columns.size(); i++) {
      BigInteger share = BigInteger.valueOf(width * columns.get(i).share() / shares);
      grid.addNewGridCol().setW(share);
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(i).setWidth(share.toString());
      }
    }
  }

  private long textWidth() {
    CTSectPr section = word.getDocument().getBody().getSectPr();
    CTPageSz size = section.getPgSz();
    CTPageMar margins = section.getPgMar();
    return twips(size.getW()) - twips(margins.getLeft()) - twips(margins.getRight());
  }

  private static long twips(Object measure) {
    return Long.parseLong(measure.toString());
  }

  private void row(XWPFTableRow row, List<Text> cells, BiConsumer<XWPFParagraph, Text> writer) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      styles.apply("Tabeltekst", paragraph);
      writer.accept(paragraph, cells.get(i));
    }
  }
}
