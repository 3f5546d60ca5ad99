package dk.medspil.desktop.control;

import dk.medspil.domain.calendar.Parsed;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A field for something typed the Danish way: a heading, the field, and the advice right under it
 * when the text is not understood.
 *
 * <p>The text is read at Enter and when focus leaves. What is not understood stays as typed, and
 * the value stays what it was; an emptied field has an empty value.
 */
final class ParsedField<T> extends VBox implements HalfTyped {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Label heading = new Label();
  private final TextField field = new TextField();
  private final HBox row = new HBox(field);
  private final Label message = new Label();
  private final String help;
  private final Function<String, Parsed<T>> reader;
  private final Function<T, String> writer;
  private final ObjectProperty<Optional<T>> value =
      new SimpleObjectProperty<>(this, "value", Optional.empty());

  private final ReadOnlyStringWrapper unread = new ReadOnlyStringWrapper(this, "unread", "");

  ParsedField(
      String name, String example, Function<String, Parsed<T>> reader, Function<T, String> writer) {
    this.reader = reader;
    this.writer = writer;
    this.help = example;
    getStyleClass().add("parsed-field");
    heading.setText(name);
    heading.setLabelFor(field);
    heading.getStyleClass().add("field-label");
    field.setPromptText(example);
    field.setAccessibleText(name);
    field.setAccessibleHelp(example);
    HBox.setHgrow(field, Priority.ALWAYS);
    row.getStyleClass().add("parsed-row");
    message.getStyleClass().add("field-message");
    message.setGraphic(Icons.ACTION_NEEDED.node());
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(heading, row, message);
    // Not setOnAction: Enter would end here instead of going on to the default button of a form.
    field.addEventHandler(
        ActionEvent.ACTION,
        event -> {
          read();
          if (!isUnderstood()) {
            event.consume();
          }
        });
    field
        .focusedProperty()
        .addListener((observed, before, now) -> {
          if (!now) {
            read();
          }
        });
    value.addListener((observed, before, now) -> write());
    field.textProperty().addListener((observed, before, now) -> showUnread());
    showAdvice(Optional.empty());
  }

  ObjectProperty<Optional<T>> valueProperty() {
    return value;
  }

  TextField field() {
    return field;
  }

  boolean isUnderstood() {
    return !message.isVisible();
  }

  void addAfter(Node node) {
    row.getChildren().add(node);
  }

  void hideHeading() {
    getChildren().remove(heading);
  }

  @Override
  public void finish() {
    read();
  }

  @Override
  public ObservableValue<String> unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  @Override
  public void resume(String text) {
    field.setText(text);
    read();
  }

  private void showUnread() {
    String text = field.getText();
    unread.set(value.get().map(writer).filter(text::equals).isPresent() ? "" : text);
  }

  private void read() {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      showAdvice(Optional.empty());
      value.set(Optional.empty());
      return;
    }
    if (value.get().map(writer).filter(text::equals).isPresent()) {
      showAdvice(Optional.empty());
      return;
    }
    switch (reader.apply(text)) {
      case Parsed.Understood<T>(T understood) -> {
        value.set(Optional.of(understood));
        write();
      }
      case Parsed.NotUnderstood<T>(String advice) -> showAdvice(Optional.of(advice));
    }
  }

  private void write() {
    field.setText(value.get().map(writer).orElse(""));
    showUnread();
    showAdvice(Optional.empty());
  }

  private void showAdvice(Optional<String> advice) {
    message.setText(advice.orElse(""));
    message.setVisible(advice.isPresent());
    message.setManaged(advice.isPresent());
    field.pseudoClassStateChanged(WRONG, advice.isPresent());
    field.setAccessibleHelp(advice.orElse(help));
  }
}
