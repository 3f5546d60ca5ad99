package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** The tinted frame around paragraphs of a notice, or none; colours as on the screen. */
enum WordFrame {
  NONE("", ""),
  CONFIDENTIAL("F3EEF6", "4E3566"),
  STATUS("E3EFF2", "0F5468");

  private static final BigInteger EDGE_WIDTH = BigInteger.valueOf(18);
  private static final BigInteger EDGE_GAP = BigInteger.valueOf(10);
  private static final BigInteger GAP = BigInteger.valueOf(6);

  private final String ground;
  private final String edge;

  WordFrame(String ground, String edge) {
    this.ground = ground;
    this.edge = edge;
  }

  static WordFrame of(Block.Notice.Kind kind) {
    return switch (kind) {
      case CONFIDENTIAL -> CONFIDENTIAL;
      case STATUS -> STATUS;
    };
  }

  /** The colour of the notice's title, as six hex digits. */
  String edge() {
    return edge;
  }

  /** Draws the frame around a paragraph; neighbours with the same frame share it. */
  void draw(XWPFParagraph paragraph) {
    if (this == NONE) {
      return;
    }
    CTPPr properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    CTPBdr borders = properties.addNewPBdr();
    border(borders.addNewLeft(), EDGE_WIDTH, EDGE_GAP, edge);
    // The ground reaches out to the borders, so unseen ones keep the text off its edges.
    border(borders.addNewTop(), BigInteger.TWO, GAP, ground);
    border(borders.addNewBottom(), BigInteger.TWO, GAP, ground);
    border(borders.addNewRight(), BigInteger.TWO, GAP, ground);
    CTShd shading = properties.addNewShd();
    shading.setVal(STShd.CLEAR);
    shading.setColor("auto");
    shading.setFill(ground);
  }

  private static void border(CTBorder border, BigInteger width, BigInteger gap, String colour) {
    border.setVal(STBorder.SINGLE);
    border.setSz(width);
    border.setSpace(gap);
    border.setColor(colour);
  }
}
