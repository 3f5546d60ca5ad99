package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.exchange.ProgramVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Which Medspil this is, and whose work it stands on. */
final class AboutSection implements Section {
  private static final int LINES = 14;
  private final VBox view;

  AboutSection() {
    var version = new Label(Texts.get("settings.about.version", ProgramVersion.CURRENT));
    var licences = new TextArea(licences());
    licences.setEditable(false);
    licences.setWrapText(true);
    licences.setPrefRowCount(LINES);
    view = new VBox(version, new Labelled(Texts.get("settings.about.licences"), licences));
    view.getStyleClass().add("settings-fields");
  }

  /** One line for each: what it is, its licence, who keeps it. */
  private static String licences() {
    try (InputStream in = AboutSection.class.getResourceAsStream("/dk/medspil/licences.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing licences.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(part -> Texts.get("settings.about.line", part[1], part[2], part[3]))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {}
}
