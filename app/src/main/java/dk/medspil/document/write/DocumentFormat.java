package dk.medspil.document.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats a document can be written in. */
public enum DocumentFormat {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  HTML("html", "text/html"),
  MARKDOWN("md", "text/markdown"),
  TEXT("txt", "text/plain");

  private final String extension;
  private final String mediaType;

  DocumentFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The file name extension without a dot, in lower case. */
  public String extension() {
    return extension;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** A writer for this format. */
  public DocumentWriter writer() {
    return switch (this) {
      case PDF -> new PdfWriter();
      case DOCX -> new DocxWriter();
      case HTML -> new HtmlWriter();
      case MARKDOWN -> new MarkdownWriter();
      case TEXT -> new PlainTextWriter();
    };
  }

  /** The format with this extension, with or without case; empty when none has it. */
  public static Optional<DocumentFormat> ofExtension(String extension) {
    String wanted = extension.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.extension.equals(wanted)).findFirst();
  }
}
