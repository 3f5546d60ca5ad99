package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Drafts;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A new line of the plan: the problem is enough, the rest can wait. Enter makes it. */
final class NewLine {
  private final PlanModel model;
  private final Drafts drafts;
  private final TextField problem = new TextField();
  private final VBox view;
  private final Runnable onLeft;
  private Consumer<UUID> onMade = id -> {};

  NewLine(PlanModel model, Runnable onLeft) {
    this.model = model;
    this.onLeft = onLeft;
    problem.setId("plan-new-problem");
    problem.setPromptText(Texts.get("apv.new.prompt"));
    problem.setAccessibleText(Texts.get("apv.new.problem"));
    problem.setOnAction(event -> make());
    problem.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
          }
        });
    var label = new Label(Texts.get("apv.new.problem"));
    label.setLabelFor(problem);
    label.getStyleClass().add("field-label");
    var make =
        Command.of(Texts.get("apv.new.make"), Texts.get("apv.new.makeHelp"), this::make).button();
    var later =
        Command.of(Texts.get("apv.new.leave"), Texts.get("apv.new.leaveHelp"), this::leave)
            .linkButton();
    var row = new HBox(problem, make, later);
    row.getStyleClass().add("plan-new-row");
    HBox.setHgrow(problem, Priority.ALWAYS);
    var hint = new Label(Texts.get("apv.new.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("muted", "small");
    view = new VBox(label, row, hint);
    view.getStyleClass().add("plan-new");
    view.setVisible(false);
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace(), problem);
    drafts.restore(() -> view.setVisible(view.isVisible() || !problem.getText().isEmpty()));
  }

  Node view() {
    return view;
  }

  void onMade(Consumer<UUID> then) {
    onMade = then;
  }

  void open() {
    view.setVisible(true);
    problem.requestFocus();
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }

  private void leave() {
    if (problem.getText().isBlank()) {
      view.setVisible(false);
    }
    onLeft.run();
  }

  private void make() {
    String text = problem.getText().strip();
    if (text.isEmpty()) {
      problem.requestFocus();
      return;
    }
    model.create(text, onMade);
    problem.clear();
    problem.requestFocus();
  }
}
