package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.BoardShape.Area;
import dk.medspil.domain.dialogue.Step;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What a step is called in a deck being edited, and behind a fold its asking aid. A field left
 * empty shows the usual words, greyed, and those are what the room gets.
 */
final class StepWords extends VBox {
  private final DialoguesModel model;
  private final String deck;
  private final Step step;
  private final Autosave autosave;
  private final TextField title = new TextField();
  private final TextField kind = new TextField();
  private final TextArea aim = new TextArea();
  private final TextArea starters = new TextArea();
  private final TextArea warning = new TextArea();

  StepWords(DialoguesModel model, String deck, Step step, Autosave autosave) {
    this.model = model;
    this.deck = deck;
    this.step = step;
    this.autosave = autosave;
    watch(title, "title", Area::titled);
    watch(aim, "aim", (area, words) -> area.helped(words, area.starters(), area.warning()));
    watch(starters, "starters", (area, words) -> area.helped(area.aim(), words, area.warning()));
    watch(warning, "warning", (area, words) -> area.helped(area.aim(), area.starters(), words));
    watch(kind, "kind", Area::asking);
    title.setPromptText(step.label());
    title.setAccessibleText(Texts.get("dialogue.editor.stepTitle", step.number()));
    title.setAccessibleHelp(Texts.get("dialogue.editor.stepTitleHelp"));
    title.getStyleClass().add("semibold");
    HBox.setHgrow(title, Priority.ALWAYS);
    var help =
        new VBox(
            field("dialogue.editor.kind", kind, AskingAid.kind(step)),
            field("dialogue.editor.aim", aim, AskingAid.aim(step)),
            field("dialogue.aid.starters", starters, AskingAid.starters(step)),
            field("dialogue.aid.beware", warning, AskingAid.warning(step)));
    help.getStyleClass().add("step-aid");
    var unfold = new ToggleButton(Texts.get("dialogue.aid.name"));
    unfold.setAccessibleText(Texts.get("dialogue.editor.aidOf", step.number()));
    unfold.setMinWidth(USE_PREF_SIZE);
    help.visibleProperty().bind(unfold.selectedProperty());
    help.managedProperty().bind(unfold.selectedProperty());
    var head = new HBox(new StepDisc(step.number()), title, unfold);
    head.getStyleClass().add("step-words-head");
    getStyleClass().add("step-words");
    getChildren().setAll(head, help);
  }

  private static VBox field(String key, TextInputControl field, String usual) {
    var label = new Label(Texts.get(key));
    label.setLabelFor(field);
    label.getStyleClass().add("field-label");
    field.setAccessibleText(Texts.get(key));
    field.setPromptText(usual);
    if (field instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(2);
    }
    field.setMinHeight(Control.USE_PREF_SIZE);
    return new VBox(label, field);
  }

  private void watch(TextInputControl field, String name, BiFunction<Area, String, Area> change) {
    autosave.watch(
        field,
        field.textProperty(),
        words ->
            model.type(
                deck,
                step.number() + name,
                now -> DeckEdits.stepWorded(now, step, area -> change.apply(area, words.strip()))));
  }

  /** Shows the words of a deck; those that are being typed are left alone. */
  void show(BoardShape shape) {
    show(title, shape, Area::title);
    show(aim, shape, Area::aim);
    show(starters, shape, Area::starters);
    show(warning, shape, Area::warning);
    show(kind, shape, Area::kind);
  }

  private void show(TextInputControl field, BoardShape shape, Function<Area, String> words) {
    autosave.show(field, field.textProperty(), shape.area(step).map(words).orElse(""));
  }
}
