package dk.medspil.cli;

import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats of {@code export}, by their words. */
enum ExportFormat {
  PDF,
  DOCX,
  HTML,
  MD,
  XLSX,
  CSV,
  JSON,
  ICS,
  MEDSPIL;

  static final Set<ExportFormat> OF_MEETINGS = EnumSet.of(PDF, DOCX, HTML, MD, JSON);
  static final Set<ExportFormat> OF_PLANS = EnumSet.of(PDF, DOCX, HTML, MD, XLSX, CSV, JSON);

  String word() {
    return Words.of(this);
  }

  /** The same format as documents know it. */
  Optional<DocumentFormat> document() {
    return DocumentFormat.ofExtension(word());
  }

  /** The same format as sheets know it. */
  Optional<SheetFormat> sheet() {
    return SheetFormat.ofExtension(word());
  }

  static ExportFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(Words::unknown);
  }

  static String words(Set<ExportFormat> formats) {
    return formats.stream().map(ExportFormat::word).collect(Collectors.joining(", "));
  }
}
