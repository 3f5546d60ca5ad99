package dk.medspil.document.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats a sheet can be written in. */
public enum SheetFormat {
  XLSX("xlsx"),
  CSV("csv");

  private final String extension;

  SheetFormat(String extension) {
    this.extension = extension;
  }

  /** The file name extension without a dot, in lower case. */
  public String extension() {
    return extension;
  }

  /** A writer for this format. */
  public SheetWriter writer() {
    return switch (this) {
      case XLSX -> new SpreadsheetWriter();
      case CSV -> new CsvWriter();
    };
  }

  /** The format with this extension, with or without case; empty when none has it. */
  public static Optional<SheetFormat> ofExtension(String extension) {
    String wanted = extension.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.extension.equals(wanted)).findFirst();
  }
}
