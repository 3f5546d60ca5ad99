package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import java.util.Arrays;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How far a goal or effort is: one word and a note, and what was said before, newest first. */
final class StatusPart extends VBox {
  private final StrategyModel model;
  private final UUID goal;
  private final ChoiceRow<GoalStatus.Word> word =
      new ChoiceRow<>(
          Texts.get("strategy.status.word"),
          Arrays.stream(GoalStatus.Word.values()).map(one -> Choice.of(one, one.label())).toList());
  private final TextField note = new TextField();
  private final VBox trail = new VBox();
  private final Drafts drafts;
  private boolean filled;

  StatusPart(StrategyModel model, UUID goal) {
    this.model = model;
    this.goal = goal;
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace(goal + "/note"), note);
    word.getStyleClass().add("segment");
    note.setOnAction(event -> say());
    var heading = new Label(Texts.get("strategy.status.title"));
    heading.getStyleClass().add("field-label");
    var say =
        Command.of(
                Texts.get("strategy.status.say"), Texts.get("strategy.status.sayHelp"), this::say)
            .withIcon(Icons.NEW);
    getStyleClass().add("field-stack");
    getChildren()
        .setAll(
            heading,
            word,
            new Labelled(Texts.get("strategy.status.note"), note),
            new HBox(say.button()),
            trail);
  }

  void show(GoalRecord record) {
    if (!filled) {
      filled = true;
      record.latest().map(GoalStatus::word).ifPresent(word::setValue);
      drafts.restore();
    }
    trail
        .getChildren()
        .setAll(record.statuses().reversed().stream().map(StatusPart::line).toList());
  }

  private static Node line(GoalStatus status) {
    String said =
        Texts.get("strategy.status.line", DanishFormat.date(status.on()), status.word().label());
    Label line =
        StrategyWords.wrapped(
            status.note().isBlank()
                ? said
                : Texts.get("strategy.status.lineNote", said, status.note()));
    line.getStyleClass().addAll("small", "muted");
    return line;
  }

  private void say() {
    model.say(goal, word.getValue(), note.getText().strip(), drafts.forget());
    drafts.quietly(note::clear);
  }

  void focus() {
    word.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
