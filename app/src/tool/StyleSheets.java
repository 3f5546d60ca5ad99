// A single file that the build runs as it stands, so it is in no package.
import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes each style sheet of a folder beside itself in JavaFX's binary form; run by the build. */
public final class StyleSheets {
  private StyleSheets() {}

  /** {@code StyleSheets DIR}. */
  public static void main(String[] arguments) throws IOException {
    File[] sheets = new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".css"));
    for (File sheet : sheets == null ? new File[0] : sheets) {
      String binary = sheet.getPath().replaceFirst("css$", "bss");
      Stylesheet.convertToBinary(sheet, new File(binary));
    }
  }
}
