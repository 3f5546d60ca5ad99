package dk.medspil.document.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats a document can be written in. */
public enum DocumentFormat {
  PDF("pdf", "application/pdf", new PdfWriter()),
  HTML("html", "text/html", new HtmlWriter()),
  MARKDOWN("md", "text/markdown", new MarkdownWriter()),
  TEXT("txt", "text/plain", new PlainTextWriter());

  private final String extension;
  private final String mediaType;
  private final DocumentWriter writer;

  DocumentFormat(String extension, String mediaType, DocumentWriter writer) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** The file name extension without a dot, in lower case. */
  public String extension() {
    return extension;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The writer for this format. */
  public DocumentWriter writer() {
    return writer;
  }

  /** The format with this extension, with or without case; empty when none has it. */
  public static Optional<DocumentFormat> ofExtension(String extension) {
    String wanted = extension.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.extension.equals(wanted)).findFirst();
  }
}
