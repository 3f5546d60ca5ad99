package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.OwnWords;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Whether spelling is checked, and the words the user has said are right. */
final class SpellingSection implements Section {
  private static final int ROWS = 10;

  private final Fields fields;
  private final CheckBox checked = new CheckBox(Texts.get("settings.spelling.checked"));
  private final TextArea words = new TextArea();
  private final VBox view;

  SpellingSection(SettingsModel model) {
    fields = new Fields(model.frame().work());
    checked.setWrapText(true);
    words.setPrefRowCount(ROWS);
    words.setWrapText(true);
    words.getStyleClass().add("spelling-words");
    view =
        new VBox(
            checked,
            Part.explained(Texts.get("settings.spelling.help")),
            new Labelled(Texts.get("settings.spelling.words"), words),
            Part.explained(Texts.get("settings.spelling.wordsHelp")));
    view.getStyleClass().add("settings-fields");
    fields.value(
        checked,
        checked.selectedProperty(),
        yes -> model.set(OwnWords.CHECKED, yes ? "yes" : OwnWords.NO));
    fields.text(words, text -> model.set(OwnWords.WORDS, text.strip()));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    fields.show(
        checked,
        checked.selectedProperty(),
        !picture.preferences().getOrDefault(OwnWords.CHECKED, "").equals(OwnWords.NO));
    fields.show(words, picture.preferences().getOrDefault(OwnWords.WORDS, ""));
  }

  @Override
  public void flush() {
    fields.flush();
  }

  @Override
  public void close() {
    fields.close();
  }
}
