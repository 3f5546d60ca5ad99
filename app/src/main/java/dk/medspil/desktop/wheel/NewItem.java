package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.yearwheel.Ring;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Something of the forum's own; a duty needs the law or agreement it comes from. */
final class NewItem extends VBox {
  private final WheelModel model;
  private final Runnable left;
  private final TextField title = new TextField();
  private final TextField basis = new TextField();
  private final Labelled titled;
  private final Labelled based;
  private final DateField due;
  private final ChoiceRow<Ring> ring;
  private final Drafts drafts;
  private final List<String> places;

  NewItem(WheelModel model, Runnable left) {
    this.model = model;
    this.left = left;
    setId("wheel-new");
    titled = new Labelled(Texts.get("wheel.field.title"), title);
    based = new Labelled(Texts.get("wheel.field.basis"), basis);
    due = new DateField(Texts.get("wheel.field.due"), model::today);
    ring =
        new ChoiceRow<>(
            Texts.get("wheel.new.ring"),
            List.of(
                Choice.of(Ring.FOCUS, Texts.get("wheel.new.focus")),
                Choice.of(Ring.DUTY, Texts.get("wheel.new.duty"))));
    ring.getStyleClass().add("kinds");
    title.setOnAction(event -> make());
    basis.setOnAction(event -> make());
    title.textProperty().subscribe(text -> titled.showAdvice(Optional.empty()));
    basis.textProperty().subscribe(text -> based.showAdvice(Optional.empty()));
    var make = Command.of(Texts.get("wheel.new.make"), Texts.get("wheel.new.makeHelp"), this::make);
    var leave =
        Command.of(Texts.get("wheel.new.leave"), Texts.get("wheel.new.leaveHelp"), this::leave);
    var acts = new HBox(make.button(), leave.linkButton());
    acts.getStyleClass().add("wheel-new-acts");
    getStyleClass().addAll("wheel-form", "wheel-new");
    getChildren().setAll(titled, ring, based, due, acts);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
          }
        });
    places = List.of("new/title", "new/basis", "new/due").stream().map(model::draftPlace).toList();
    drafts = new Drafts(model.frame().work());
    drafts.text(places.get(0), title);
    drafts.text(places.get(1), basis);
    drafts.halfTyped(places.get(2), due.typing());
    drafts.restore(() -> setVisible(isVisible() || !title.getText().isEmpty()));
  }

  void open() {
    setVisible(true);
    applyCss();
    title.requestFocus();
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }

  private void leave() {
    if (title.getText().isBlank() && basis.getText().isBlank()) {
      setVisible(false);
    }
    left.run();
  }

  private void make() {
    due.typing().finish();
    if (title.getText().isBlank()) {
      titled.showAdvice(Optional.of(Texts.get("wheel.new.noTitle")));
      title.requestFocus();
    } else if (ring.getValue() == Ring.DUTY && basis.getText().isBlank()) {
      based.showAdvice(Optional.of(Texts.get("wheel.new.noBasis")));
      basis.requestFocus();
    } else if (!due.isUnderstood() || due.valueProperty().get().isEmpty()) {
      due.field().requestFocus();
    } else {
      model.add(
          title.getText().strip(),
          ring.getValue(),
          basis.getText().strip(),
          due.valueProperty().get().orElseThrow(),
          places);
      title.clear();
      basis.clear();
      due.valueProperty().set(Optional.empty());
      setVisible(false);
    }
  }
}
