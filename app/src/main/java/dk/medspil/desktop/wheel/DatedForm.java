package dk.medspil.desktop.wheel;

import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A few words and a day that only count together, as a deviation and a document do. */
final class DatedForm extends VBox {
  private final TextField words = new TextField();
  private final Labelled named;
  private final DateField day;
  private final Drafts drafts;
  private final List<String> places;
  private final BiConsumer<LocalDate, String> write;
  private final String missing;

  /**
   * The words of a form.
   *
   * @param words the heading of the words
   * @param day the heading of the day
   * @param hint what stands above both
   * @param name the verb of its button
   * @param help what the button does
   * @param missing what to do when the words are missing
   */
  record Says(String words, String day, String hint, String name, String help, String missing) {}

  /**
   * An empty form.
   *
   * @param says its words
   * @param place where its words are kept while they are typed
   * @param today the day that is there from the first
   */
  DatedForm(
      WheelModel model,
      Says says,
      String place,
      Supplier<LocalDate> today,
      BiConsumer<LocalDate, String> write) {
    this.write = write;
    this.missing = says.missing();
    named = new Labelled(says.words(), words);
    day = new DateField(says.day(), today);
    day.valueProperty().set(Optional.of(today.get()));
    var hint = new Label(says.hint());
    hint.setWrapText(true);
    hint.getStyleClass().addAll("muted", "small");
    var act = Command.of(says.name(), says.help(), this::act);
    words.setOnAction(event -> act());
    words.textProperty().subscribe(text -> named.showAdvice(Optional.empty()));
    var row = new HBox(act.button());
    getStyleClass().add("wheel-form");
    getChildren().setAll(hint, named, day, row);
    places = List.of(place + "/words", place + "/day");
    drafts = new Drafts(model.frame().work());
    drafts.text(places.get(0), words);
    drafts.halfTyped(places.get(1), day.typing());
  }

  /** Takes up what was left here; {@code then} runs when there was something. */
  void restore(Runnable then) {
    drafts.restore(() -> {
      if (!words.getText().isBlank()) {
        then.run();
      }
    });
  }

  List<String> places() {
    return places;
  }

  void focus() {
    words.requestFocus();
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }

  private void act() {
    day.typing().finish();
    if (words.getText().isBlank()) {
      named.showAdvice(Optional.of(missing));
      words.requestFocus();
    } else if (!day.isUnderstood() || day.valueProperty().get().isEmpty()) {
      day.field().requestFocus();
    } else {
      String text = words.getText().strip();
      write.accept(day.valueProperty().get().orElseThrow(), text);
      words.clear();
    }
  }
}
