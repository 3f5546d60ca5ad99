package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.document.write.DocumentFormat;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The everyday name of a file format. */
final class FormatName extends StringConverter<DocumentFormat> {
  @Override
  public String toString(@Nullable DocumentFormat format) {
    return switch (format) {
      case null -> "";
      case DOCX -> Texts.get("minutes.format.word");
      case PDF -> Texts.get("minutes.format.pdf");
      case HTML -> Texts.get("minutes.format.html");
      case MARKDOWN -> Texts.get("minutes.format.markdown");
      case TEXT -> Texts.get("minutes.format.text");
    };
  }

  @Override
  public DocumentFormat fromString(String name) {
    for (DocumentFormat format : DocumentFormat.values()) {
      if (toString(format).equals(name)) {
        return format;
      }
    }
    return DocumentFormat.DOCX;
  }
}
