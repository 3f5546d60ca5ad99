package dk.medspil.store;

import dk.medspil.domain.look.Accent;
import dk.medspil.domain.look.AgendaPart;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.look.PageText;
import dk.medspil.domain.look.PartOrder;
import dk.medspil.domain.look.TextSize;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How documents look: settings that begin with {@code document.}, and two files. */
public final class LookStore {
  /** The setting that holds the colour, as six hex digits. */
  public static final String ACCENT = "document.accent";

  /** The setting that holds the size of text, as {@link TextSize} names it. */
  public static final String SIZE = "document.textSize";

  /** The setting that holds the header. */
  public static final String HEADER = "document.header";

  /** The setting that holds the footer. */
  public static final String FOOTER = "document.footer";

  /** The setting that holds the parts of minutes, as {@link PartOrder} writes them. */
  public static final String MINUTES = "document.minutesParts";

  /** The setting that holds the parts of an agenda, likewise. */
  public static final String AGENDA = "document.agendaParts";

  /** The table of the files. */
  public static final String TABLE = "look_file";

  private final Handle handle;

  LookStore(Handle handle) {
    this.handle = handle;
  }

  /** The look; what a setting does not say, or says in a way nobody knows, is as usual. */
  public DocumentLook look() {
    Map<String, String> settings = new SettingStore(handle).settings();
    List<LookFile> files = files();
    return new DocumentLook(
        Accent.of(settings.getOrDefault(ACCENT, "")).orElse(Accent.USUAL),
        size(settings.getOrDefault(SIZE, "")),
        pageText(settings.getOrDefault(HEADER, "")),
        pageText(settings.getOrDefault(FOOTER, "")),
        PartOrder.read(MinutesPart.class, settings.getOrDefault(MINUTES, "")),
        PartOrder.read(AgendaPart.class, settings.getOrDefault(AGENDA, "")),
        file(files, LookFile.Kind.LOGO),
        file(files, LookFile.Kind.WORD_TEMPLATE));
  }

  /** The files, logo first. */
  public List<LookFile> files() {
    return handle
        .createQuery("SELECT * FROM look_file ORDER BY kind")
        .map((row, context) ->
            new LookFile(
                Columns.word(row, "kind", LookFile.Kind.class),
                row.getString("name"),
                row.getString("description"),
                FileBytes.of(row.getBytes("content"))))
        .list();
  }

  /** Writes a file in the place of the one of its kind. */
  public void save(LookFile file) {
    Row.of("look_file")
        .key("kind", file.kind())
        .set("name", file.name())
        .set("description", file.description())
        .set("content", file.content().toArray())
        .save(handle);
  }

  /** Removes the file of a kind. */
  public void remove(LookFile.Kind kind) {
    handle.execute("DELETE FROM look_file WHERE kind = ?", kind.name());
  }

  private static Optional<LookFile> file(List<LookFile> files, LookFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).findFirst();
  }

  private static TextSize size(String word) {
    return Arrays.stream(TextSize.values())
        .filter(size -> size.name().equals(word))
        .findFirst()
        .orElse(TextSize.NORMAL);
  }

  private static String pageText(String text) {
    return text.length() <= PageText.LONGEST ? text : text.substring(0, PageText.LONGEST);
  }
}
