package dk.medspil.document.write;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/**
 * The styles of a Word template, found by the names Word itself uses in every language, because the
 * ids differ from one template to another.
 */
final class WordStyles {
  static final String LIST_NUMBER = "List Number";

  private final XWPFDocument word;

  WordStyles(XWPFDocument word) {
    this.word = word;
  }

  /** The id of the style with this name; empty when the template has none. */
  Optional<String> id(String name) {
    return style(name).map(XWPFStyle::getStyleId);
  }

  /** Gives a paragraph the style, or leaves it as it is when the template has none. */
  void apply(String name, XWPFParagraph paragraph) {
    id(name).ifPresent(paragraph::setStyle);
  }

  /**
   * Makes a numbered list of its own that starts at 1; without it Word would go on counting from
   * the list before.
   *
   * @return the list's id; empty when the template's list style has no numbering
   */
  Optional<BigInteger> newNumberedList() {
    XWPFNumbering numbering = word.getNumbering();
    if (numbering == null) {
      return Optional.empty();
    }
    return style(LIST_NUMBER)
        .map(style -> style.getCTStyle().getPPr())
        .filter(CTPPrGeneral::isSetNumPr)
        .map(properties -> numbering.getAbstractNumID(properties.getNumPr().getNumId().getVal()))
        .map(kind -> startedAtOne(numbering, kind));
  }

  private static BigInteger startedAtOne(XWPFNumbering numbering, BigInteger kind) {
    BigInteger list = numbering.addNum(kind);
    CTNumLvl level = numbering.getNum(list).getCTNum().addNewLvlOverride();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStartOverride().setVal(BigInteger.ONE);
    return list;
  }

  private Optional<XWPFStyle> style(String name) {
    XWPFStyles styles = word.getStyles();
    return styles == null ? Optional.empty() : Optional.ofNullable(styles.getStyleWithName(name));
  }
}
