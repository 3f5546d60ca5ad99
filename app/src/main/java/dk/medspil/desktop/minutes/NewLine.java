package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.PhraseMenu;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What a new line of an item is typed in: its kind, whose words it is where that must be said, and
 * the words. What is typed is kept until it is added.
 */
final class NewLine extends VBox {
  private static final List<OutcomeKind> KINDS =
      List.of(
          OutcomeKind.NOTE,
          OutcomeKind.BACKGROUND,
          OutcomeKind.DISCUSSION,
          OutcomeKind.DECISION,
          OutcomeKind.TASK,
          OutcomeKind.STANDPOINT,
          OutcomeKind.AGREEMENT,
          OutcomeKind.DISAGREEMENT,
          OutcomeKind.STATEMENT,
          OutcomeKind.GUIDELINE_AGREED,
          OutcomeKind.GUIDELINE_TERMINATED,
          OutcomeKind.WORK_ENVIRONMENT,
          OutcomeKind.COMMUNICATION,
          OutcomeKind.POSTPONEMENT);

  private final MinutesModel model;
  private final UUID item;
  private final TextField words = new TextField();
  private Optional<ChoiceRow<Optional<Side>>> side = Optional.empty();
  private Optional<PickField<OutcomeKind>> kind = Optional.empty();

  /**
   * Nothing to see before {@link #begin}: a field for each item would be many nodes.
   *
   * @param onEscape what Esc does in any of its fields
   */
  NewLine(MinutesModel model, UUID item, Runnable onEscape) {
    this.model = model;
    this.item = item;
    getStyleClass().add("minutes-adding");
    words.setAccessibleText(Texts.get("minutes.add.prompt"));
    words.setPromptText(Texts.get("minutes.add.prompt"));
    words.setOnAction(event -> add());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onEscape.run();
            event.consume();
          }
        });
    HBox.setHgrow(words, Priority.ALWAYS);
    model.drafts().text(MinutesModel.linePlace(item), words);
  }

  /** Whether something is typed that is not added yet. */
  boolean isUnfinished() {
    return !words.getText().isEmpty();
  }

  void focusWords() {
    words.requestFocus();
  }

  /** Makes the fields, the first time. */
  void begin() {
    if (kind.isPresent()) {
      return;
    }
    List<Choice<OutcomeKind>> kinds =
        KINDS.stream().map(one -> Choice.of(one, one.label())).toList();
    var field = new PickField<OutcomeKind>(Texts.get("minutes.add.kind"), kinds);
    kind = Optional.of(field);
    MenuButton phrases = PhraseMenu.button(model.frame(), this::put);
    phrases.setMinWidth(USE_PREF_SIZE);
    var whose = new ChoiceRow<>(Texts.get("minutes.add.side"), sides(OutcomeKind.STANDPOINT));
    whose.getStyleClass().add("roles");
    whose.setMinWidth(USE_PREF_SIZE);
    whose.setAlignment(Pos.CENTER_LEFT);
    side = Optional.of(whose);
    var what = new HBox(field);
    var typed = new HBox(words, phrases);
    HBox.setHgrow(typed, Priority.ALWAYS);
    what.getStyleClass().add("minutes-adding-line");
    typed.getStyleClass().add("minutes-adding-line");
    field.valueProperty().subscribe(now -> show(now, what, typed));
  }

  /** Where it must be said whose words they are, the words get a line of their own. */
  private void show(OutcomeKind now, HBox what, HBox typed) {
    words.setPromptText(
        Texts.get(now == OutcomeKind.TASK ? "taskLine.prompt" : "minutes.add.prompt"));
    if (now.hasSide()) {
      ChoiceRow<Optional<Side>> whose = side.orElseThrow();
      List<Choice<Optional<Side>>> sides = sides(now);
      whose.setChoices(sides);
      whose.setValue(sides.getFirst().value());
      what.getChildren().setAll(what.getChildren().getFirst(), whose);
      getChildren().setAll(what, typed);
    } else {
      getChildren().setAll(what);
      what.getChildren().setAll(what.getChildren().getFirst(), typed);
    }
  }

  /** A view is one side's; a discussion may be told as that of both. */
  private static List<Choice<Optional<Side>>> sides(OutcomeKind kind) {
    List<Choice<Optional<Side>>> sides = new ArrayList<>();
    if (kind == OutcomeKind.DISCUSSION) {
      sides.add(Choice.of(Optional.empty(), Texts.get("minutes.line.bothSides")));
    }
    for (Side one : Side.values()) {
      sides.add(Choice.of(Optional.of(one), one.label()));
    }
    return sides;
  }

  private void put(String phrase) {
    String before = words.getText();
    words.setText(before.isBlank() ? phrase : before.stripTrailing() + " " + phrase);
    words.requestFocus();
    words.end();
  }

  private void add() {
    String text = words.getText().strip();
    if (!text.isEmpty()) {
      OutcomeKind now = kind.map(PickField::valueProperty).orElseThrow().get();
      Optional<Side> whose = now.hasSide() ? side.orElseThrow().getValue() : Optional.empty();
      model.add(item, now, whose, text);
      words.clear();
    }
  }
}
