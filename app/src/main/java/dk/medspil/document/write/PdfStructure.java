package dk.medspil.document.write;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Tidies the tag tree of a finished PDF, where the library's tree passes validation but reads
 * badly: a caption stands after its table instead of in it, and a table without a head has an empty
 * one.
 */
final class PdfStructure {
  private PdfStructure() {}

  /** Moves each caption to the front of its table and removes empty table heads and feet. */
  static void tidy(PDDocument pdf) {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      tidy(root.getCOSObject());
    }
  }

  private static void tidy(COSDictionary element) {
    COSArray kids = kids(element);
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (element(kids, i) instanceof COSDictionary kid) {
        tidy(kid);
        if (isEmptyTablePart(kid)) {
          kids.remove(i);
        } else if (is(kid, "Caption") && i > 0 && is(element(kids, i - 1), "Table")) {
          COSDictionary table = (COSDictionary) element(kids, i - 1);
          kids(table).add(0, kids.remove(i));
          kid.setItem(COSName.P, table);
        }
      }
    }
  }

  /** The kids of an element as a list, which is written back when the element had only one. */
  private static COSArray kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      return several;
    }
    COSArray list = new COSArray();
    if (kids != null) {
      list.add(element.getItem(COSName.K));
      element.setItem(COSName.K, list);
    }
    return list;
  }

  private static COSBase element(COSArray kids, int index) {
    COSBase kid = kids.get(index);
    return kid instanceof COSObject reference ? reference.getObject() : kid;
  }

  private static boolean is(COSBase element, String type) {
    return element instanceof COSDictionary dictionary
        && type.equals(dictionary.getNameAsString(COSName.S));
  }

  private static boolean isEmptyTablePart(COSDictionary element) {
    return (is(element, "THead") || is(element, "TFoot")) && kids(element).size() == 0;
  }
}
