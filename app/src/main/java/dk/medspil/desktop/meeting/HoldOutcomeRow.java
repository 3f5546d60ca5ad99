package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.GuidelineTie;
import dk.medspil.desktop.frame.GuidelineTies;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One typed line; Enter edits it where it stands, and its menu holds the rest. */
final class HoldOutcomeRow extends HBox {
  private static final PseudoClass CONFIDENTIAL = PseudoClass.getPseudoClass("confidential");

  private final HoldModel model;
  private final Autosave autosave;
  private final Runnable focusLine;
  private final UUID id;
  private final Label kind = new Label();
  private final Label text = new Label();
  private final TextField field = new TextField();
  private final Label detail = new Label();
  private final MenuButton menu = new MenuButton();
  private final GuidelineTie tie;
  private final VBox words;
  private OutcomeKind its = OutcomeKind.NOTE;
  private boolean confidential;
  private boolean locked;

  HoldOutcomeRow(HoldModel model, Autosave autosave, Runnable focusLine, UUID id) {
    this.model = model;
    this.autosave = autosave;
    this.focusLine = focusLine;
    this.id = id;
    tie = new GuidelineTie(model.frame(), autosave::flush, id);
    words = new VBox(text, detail, tie);
    kind.getStyleClass().addAll("hold-kind", "semibold", "accent-text");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    kind.setMinHeight(Region.USE_PREF_SIZE);
    kind.setWrapText(true);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    detail.getStyleClass().addAll("small", "muted");
    detail.setWrapText(true);
    detail.setMinHeight(Region.USE_PREF_SIZE);
    detail.managedProperty().bind(detail.visibleProperty());
    field.setAccessibleText(Texts.get("meeting.hold.editLine"));
    field.setOnAction(event -> stopEditing());
    autosave.watch(field, field.textProperty(), this::write);
    menu.setGraphic(Icons.MORE.node());
    menu.setText(Texts.get("meeting.hold.lineMenu"));
    menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    menu.setAccessibleText(Texts.get("meeting.hold.lineMenu"));
    menu.getStyleClass().addAll("hold-more", "no-arrow");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(kind, words, menu);
    getStyleClass().add("hold-outcome");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
  }

  void show(Outcome outcome, boolean nowLocked, GuidelineTies ties) {
    its = outcome.kind();
    confidential = outcome.confidential();
    locked = nowLocked;
    kind.setText(outcome.kind().label());
    kind.setGraphic(HoldCapture.icon(outcome.kind()).node());
    text.setText(outcome.text());
    autosave.show(field, field.textProperty(), outcome.text());
    String more = detail(outcome);
    detail.setText(more);
    detail.setVisible(!more.isEmpty());
    pseudoClassStateChanged(CONFIDENTIAL, confidential);
    setAccessibleText(
        Stream.of(outcome.kind().label(), outcome.text(), more)
            .filter(part -> !part.isEmpty())
            .reduce((a, b) -> a + ". " + b)
            .orElse(""));
    menu.getItems().setAll(actions().stream().map(Command::menuItem).toList());
    menu.setVisible(!locked);
    if (locked) {
      tie.setVisible(false);
    } else {
      tie.show(outcome, ties);
    }
  }

  private static String detail(Outcome outcome) {
    boolean nobodys =
        outcome.kind() == OutcomeKind.TASK
            && outcome.responsible().isBlank()
            && outcome.due().isEmpty();
    return Stream.of(
            outcome.side().map(Side::label),
            nobodys ? Optional.of(Texts.get("taskLine.nobodys")) : Optional.<String>empty(),
            Optional.of(outcome.responsible()).filter(who -> !who.isBlank()),
            outcome.due().map(day -> Texts.get("meeting.hold.due", DanishFormat.weekdayDate(day))),
            outcome.confidential()
                ? Optional.of(Texts.get("meeting.hold.confidential"))
                : Optional.<String>empty())
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private List<Command> actions() {
    List<Command> all = new ArrayList<>();
    all.add(action("meeting.hold.line.edit", this::edit).withIcon(Icons.EDIT));
    if (its == OutcomeKind.TASK) {
      all.add(
          Command.of(Texts.get("taskLine.assign"), Texts.get("taskLine.assignHelp"), this::assign)
              .withIcon(Icons.ROLE));
    }
    all.addAll(
        List.of(
            action("meeting.hold.line.up", () -> model.moveLine(id, 1)),
            action("meeting.hold.line.down", () -> model.moveLine(id, -1)),
            action(
                    confidential ? "meeting.hold.line.open" : "meeting.hold.line.confidential",
                    () -> model.markConfidential(id, !confidential))
                .withIcon(Icons.PRIVATE),
            action("meeting.hold.line.remove", this::remove).withIcon(Icons.DELETE)));
    return all;
  }

  private static Command action(String key, Runnable run) {
    return Command.of(Texts.get(key), Texts.get(key), run);
  }

  private void remove() {
    model.remove(id);
    focusLine.run();
  }

  private void edit() {
    words.getChildren().set(0, field);
    // A field takes its first focus as a wish to replace everything, unless it is dressed before.
    field.applyCss();
    field.requestFocus();
    field.end();
  }

  /** Ready for "AMR 15/1": who and when are typed at the end of the line, here as in a new one. */
  private void assign() {
    edit();
    field.appendText(" ");
    model.frame().say(Texts.get("taskLine.assignHelp"));
  }

  private void stopEditing() {
    autosave.flush();
    model.assign(its, id, field.getText());
    words.getChildren().set(0, text);
    requestFocus();
  }

  private void write(String typed) {
    if (!typed.isBlank()) {
      model.rename(id, typed.strip());
    }
  }

  private void keys(KeyEvent event) {
    if (words.getChildren().contains(field)) {
      if (event.getCode() == KeyCode.ESCAPE) {
        stopEditing();
        event.consume();
      }
      return;
    }
    if (locked || event.getTarget() != this) {
      return;
    }
    boolean used = true;
    switch (event.getCode()) {
      case ENTER, F2 -> edit();
      case DELETE -> remove();
      case UP, DOWN -> used = moveBy(event);
      case L -> model.markConfidential(id, !confidential);
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private boolean moveBy(KeyEvent event) {
    if (event.isAltDown()) {
      model.moveLine(id, event.getCode() == KeyCode.UP ? 1 : -1);
    }
    return event.isAltDown();
  }
}
