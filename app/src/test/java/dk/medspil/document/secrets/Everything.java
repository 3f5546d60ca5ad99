package dk.medspil.document.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All a file holds, seen or unseen, as one long word in small letters without spaces: its bytes in
 * three encodings; of a zip file each entry's name, comment and content; of a PDF the drawn text,
 * each text object, name and key, and each stream unpacked.
 */
final class Everything {
  private final StringBuilder all = new StringBuilder();
  private final Set<COSBase> seen = new HashSet<>();

  private Everything() {}

  static String in(byte[] file) throws IOException {
    Everything everything = new Everything();
    everything.bytes(file);
    String start = new String(file, 0, Math.min(5, file.length), ISO_8859_1);
    if (start.equals("%PDF-")) {
      everything.pdf(file);
    } else if (start.startsWith("PK")) {
      everything.zip(file);
    }
    return everything.all.toString().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", "");
  }

  private void bytes(byte[] some) {
    all.append(new String(some, UTF_8)).append('\n');
    all.append(new String(some, ISO_8859_1)).append('\n');
    all.append(new String(some, UTF_16BE)).append('\n');
  }

  private void zip(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName()).append('\n').append(entry.getComment()).append('\n');
        bytes(zip.readAllBytes());
      }
    }
  }

  private void pdf(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (boolean sorted : new boolean[] {false, true}) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        all.append(stripper.getText(pdf)).append('\n');
      }
      COSDocument objects = pdf.getDocument();
      for (COSObjectKey key : objects.getXrefTable().keySet()) {
        object(objects.getObjectFromPool(key));
      }
      object(objects.getTrailer());
    }
  }

  private void object(COSBase object) throws IOException {
    if (object == null || !seen.add(object)) {
      return;
    }
    switch (object) {
      case COSObject reference -> object(reference.getObject());
      case COSString text -> all.append(text.getString()).append('\n');
      case COSName name -> all.append(name.getName()).append('\n');
      case COSArray array -> {
        for (COSBase entry : array) {
          object(entry);
        }
      }
      case COSDictionary dictionary -> {
        for (COSName key : dictionary.keySet()) {
          object(key);
          object(dictionary.getItem(key));
        }
        if (dictionary instanceof COSStream stream) {
          try (var unpacked = stream.createInputStream()) {
            unpacked.skipNBytes(numbers(stream));
            bytes(unpacked.readAllBytes());
          }
        }
      }
      default -> {}
    }
  }

  /**
   * How many bytes a stream of objects begins with that only say where each object lies. Without
   * spaces they are one number of thousands of digits, which holds a telephone number now and then.
   */
  private static int numbers(COSStream stream) {
    return COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))
        ? stream.getInt(COSName.FIRST, 0)
        : 0;
  }
}
