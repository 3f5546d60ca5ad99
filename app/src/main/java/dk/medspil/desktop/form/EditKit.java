package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.form.FormTemplate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** What every part of the form editor needs to change the one form it edits. */
record EditKit(OwnFormsModel model, String form, Autosave autosave, Drafts drafts) {

  /** Writes what is typed; typing on in one place is one step to take back. */
  void words(
      TextInputControl input, String place, BiFunction<FormTemplate, String, FormTemplate> change) {
    autosave.watch(
        input,
        input.textProperty(),
        words -> model.type(form, place, now -> change.apply(now, words)));
  }

  /** Shows words; those that are being typed are left alone. */
  void show(TextInputControl input, String words) {
    autosave.show(input, input.textProperty(), words);
  }

  /** Makes a change, after what is typed. */
  void change(UnaryOperator<FormTemplate> change) {
    autosave.flush();
    model.change(form, change);
  }

  /** A button that changes the form. */
  Button button(String name, Icons icon, UnaryOperator<FormTemplate> change) {
    return Command.of(name, Texts.get("form.editor.rowHelp"), () -> change(change))
        .withIcon(icon)
        .iconButton();
  }

  /** A line where something more is typed; it is made by Enter and when the line is left. */
  TextField adding(
      String name, String place, BiFunction<FormTemplate, String, FormTemplate> change) {
    var line = new TextField();
    line.setPromptText(name);
    line.setAccessibleText(name);
    line.setAccessibleHelp(Texts.get("form.editor.addHelp"));
    drafts.text("own-form/" + form + "/" + place, line);
    line.setOnAction(event -> add(line, change));
    line.focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            add(line, change);
          }
        });
    return line;
  }

  private void add(TextField line, BiFunction<FormTemplate, String, FormTemplate> change) {
    String words = line.getText().strip();
    if (!words.isEmpty()) {
      line.clear();
      change(now -> change.apply(now, words));
    }
  }
}
