package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The line everything said in the room is typed into.
 *
 * <p>Enter saves and keeps focus; the kind sticks; Tab moves through the roles where there are any;
 * several pasted lines become several entries. What is typed is in {@link #textProperty()}, so that
 * a draft survives the screen.
 *
 * @param <K> kinds, shown as tabs above the line
 * @param <R> roles, shown as chips in the line
 */
public final class CaptureLine<K, R> extends VBox {
  /** One thing to keep, exactly as typed but without the space around it; never empty. */
  public record Entry<K, R>(String text, Optional<K> kind, Optional<R> role) {}

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("line-focused");

  private final TextField field = new LinesField(this::saveLines);
  private final HBox line = new HBox();
  private final HBox understood = new HBox();
  private final Consumer<Entry<K, R>> onSave;
  private Optional<ChoiceRow<K>> kinds = Optional.empty();
  private Optional<ChoiceRow<R>> roles = Optional.empty();
  private Consumer<K> kindListener = kind -> {};
  private Optional<StepDisc> step = Optional.empty();
  private Function<String, List<String>> reader = text -> List.of();

  /** A line that hands each entry to {@code onSave}. */
  public CaptureLine(String prompt, Consumer<Entry<K, R>> onSave) {
    this.onSave = onSave;
    getStyleClass().add("capture");
    line.getStyleClass().add("capture-line");
    understood.getStyleClass().add("capture-understood");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setAccessibleHelp(Texts.get("control.capture.help"));
    field.getStyleClass().add("capture-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(event -> save());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    field.textProperty().addListener((observed, before, now) -> read(now));
    field
        .focusedProperty()
        .addListener((observed, before, now) -> line.pseudoClassStateChanged(FOCUSED, now));
    line.setOnMouseClicked(event -> field.requestFocus());
    read("");
    arrange();
  }

  /** Shows kinds as tabs above the line; their shortcuts work while the line has focus. */
  public CaptureLine<K, R> withKinds(List<Choice<K>> choices) {
    var row = new ChoiceRow<>(Texts.get("control.capture.kinds"), choices);
    row.getStyleClass().add("kinds");
    kind().ifPresent(row::setValue);
    row.valueProperty().addListener(change -> kindChosen());
    kinds = Optional.of(row);
    arrange();
    return this;
  }

  /** Calls {@code listener} with each kind chosen, after the line has focus again. */
  public CaptureLine<K, R> onKind(Consumer<K> listener) {
    kindListener = listener;
    return this;
  }

  /** Shows roles as chips in the line; Tab and Shift+Tab in the line go through them. */
  public CaptureLine<K, R> withRoles(List<Choice<R>> choices) {
    var row = new ChoiceRow<>(Texts.get("control.capture.roles"), choices);
    row.getStyleClass().add("roles");
    row.valueProperty().addListener(change -> field.requestFocus());
    roles = Optional.of(row);
    arrange();
    return this;
  }

  /** Takes the roles away again. */
  public CaptureLine<K, R> withoutRoles() {
    roles = Optional.empty();
    arrange();
    return this;
  }

  /** Shows the number of a step (1–4) at the left. */
  public CaptureLine<K, R> withStep(int number) {
    step.ifPresentOrElse(
        disc -> disc.setStep(number), () -> step = Optional.of(new StepDisc(number)));
    arrange();
    return this;
  }

  /** Shows what {@code understands} makes of the text as chips, before Enter. */
  public CaptureLine<K, R> showing(Function<String, List<String>> understands) {
    reader = understands;
    return this;
  }

  /** What is typed and not saved yet. */
  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** Chooses a kind; does nothing where the line has no kinds. */
  public void chooseKind(K kind) {
    kinds.ifPresent(row -> row.setValue(kind));
  }

  /** Chooses a role; does nothing where the line has no roles. */
  public void chooseRole(R role) {
    roles.ifPresent(row -> row.setValue(role));
  }

  /** The kind chosen now. */
  public Optional<K> kind() {
    return kinds.map(ChoiceRow::getValue);
  }

  /** Puts the caret in the line; every command of a screen ends with this. */
  public void focusLine() {
    field.requestFocus();
    field.end();
  }

  /** The text field, for screens that add keys of their own. */
  public TextField field() {
    return field;
  }

  private void kindChosen() {
    field.requestFocus();
    kind().ifPresent(kindListener);
    read(field.getText());
  }

  private void arrange() {
    line.getChildren().clear();
    step.ifPresent(line.getChildren()::add);
    line.getChildren().addAll(field, understood);
    roles.ifPresent(line.getChildren()::add);
    line.getChildren().add(new KeyCap("Enter"));
    getChildren().clear();
    kinds.ifPresent(getChildren()::add);
    getChildren().add(line);
  }

  private void read(String text) {
    understood.getChildren().setAll(reader.apply(text).stream().map(Chip::new).toList());
    understood.setManaged(!understood.getChildren().isEmpty());
  }

  private void save() {
    saveLines(List.of(field.getText()));
    field.clear();
  }

  private void saveLines(List<String> lines) {
    lines.stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> new Entry<>(text, kind(), roles.map(ChoiceRow::getValue)))
        .forEach(onSave);
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && roles.isPresent()) {
      roles.get().step(event.isShiftDown() ? -1 : 1);
      event.consume();
      return;
    }
    kinds.ifPresent(row -> row.chooseBy(event));
    roles.ifPresent(row -> row.chooseBy(event));
  }
}
