package dk.medspil.desktop.settings;

import dk.medspil.desktop.frame.Drafts;
import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;

/**
 * What is typed in the field of a setting while the setting cannot take it, as half a colour code:
 * it is kept as a draft beside the setting, which holds the last text it could take.
 */
final class UntakenText {
  private final TextInputControl field;
  private final Predicate<String> takes;

  UntakenText(Drafts drafts, String place, TextInputControl field, Predicate<String> takes) {
    this.field = field;
    this.takes = takes;
    drafts.part(place, () -> isThere() ? field.getText() : "", field::setText);
    field.textProperty().subscribe((before, now) -> drafts.changed(place));
  }

  /** Whether the field has a text the setting cannot take; an empty field has none. */
  boolean isThere() {
    return !field.getText().isBlank() && !takes.test(field.getText());
  }

  /** Puts what the setting holds in its place. */
  void drop(String stored) {
    if (isThere()) {
      field.setText(stored);
    }
  }
}
