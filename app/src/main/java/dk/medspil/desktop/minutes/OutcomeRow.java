package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One typed line of the minutes: what it is, its words, and what can be done with it. */
final class OutcomeRow extends HBox {
  private final MinutesModel model;
  private final UUID id;
  private final Label kind = new Label();
  private final GrowingText text;
  private final Label facts = new Label();
  private final MenuButton more = new MenuButton();

  OutcomeRow(MinutesModel model, Outcome outcome) {
    this.model = model;
    this.id = outcome.id();
    this.text = new GrowingText(outcome.kind().label());
    getStyleClass().add("minutes-line");
    kind.getStyleClass().addAll("semibold", "muted", "minutes-kind");
    kind.setLabelFor(text);
    facts.getStyleClass().addAll("small", "muted", "minutes-facts");
    facts.setWrapText(true);
    more.setGraphic(Icons.MORE.node());
    more.getStyleClass().addAll("icon-only", "flat", "minutes-more");
    more.setAccessibleText(Texts.get("minutes.line.more"));
    VBox words = new VBox(text, facts);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(kind, words, more);
    model.autosave().watch(text, text.textProperty(), now -> model.retext(id, now.strip()));
    update(outcome, true);
  }

  UUID outcome() {
    return id;
  }

  void focusText() {
    text.requestFocus();
  }

  /** Shows the line as it is in the store, but never over what is being typed. */
  void update(Outcome outcome, boolean editable) {
    boolean plain = outcome.kind() == OutcomeKind.NOTE && !outcome.confidential();
    kind.setText(plain ? "" : label(outcome));
    kind.setGraphic(outcome.confidential() ? Icons.PRIVATE.node() : null);
    kind.setVisible(!plain);
    kind.setManaged(!plain);
    // A paragraph stands flush with its heading although its field has an edge to show.
    setMargin(text.getParent(), new Insets(0, 0, 0, plain ? -8 : 0));
    pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("confidential"), outcome.confidential());
    model.autosave().show(text, text.textProperty(), outcome.text());
    text.setEditable(editable);
    text.setAccessibleText(outcome.kind().label());
    facts.setText(facts(outcome));
    facts.setVisible(!facts.getText().isEmpty());
    facts.setManaged(!facts.getText().isEmpty());
    more.getItems().setAll(editable ? actions(outcome) : List.of());
    more.setVisible(editable);
    more.setManaged(editable);
  }

  private static String label(Outcome outcome) {
    return outcome.kind() == OutcomeKind.STANDPOINT
        ? outcome.side().map(Side::label).orElse(outcome.kind().label())
        : outcome.kind().label();
  }

  private static String facts(Outcome outcome) {
    List<String> facts = new ArrayList<>();
    if (!outcome.responsible().isBlank()) {
      facts.add(outcome.responsible());
    }
    outcome.due().ifPresent(day -> facts.add(DanishFormat.weekdayDate(day)));
    if (outcome.noteId().isPresent()) {
      facts.add(Texts.get("minutes.line.fromBoard"));
    }
    return String.join(", ", facts);
  }

  private List<MenuItem> actions(Outcome outcome) {
    List<MenuItem> actions = new ArrayList<>();
    if (outcome.kind() == OutcomeKind.STANDPOINT) {
      for (Side side : Side.values()) {
        actions.add(
            Command.of(
                    Texts.get("minutes.line.side", side.label()),
                    Texts.get("minutes.line.sideHelp"),
                    () -> model.setSide(id, side))
                .menuItem());
      }
    }
    actions.add(
        Command.of(
                Texts.get(
                    outcome.confidential() ? "minutes.line.open" : "minutes.line.confidential"),
                Texts.get("minutes.line.confidentialHelp"),
                () -> model.setConfidential(id, !outcome.confidential()))
            .withIcon(Icons.PRIVATE)
            .menuItem());
    actions.add(
        Command.of(
                Texts.get("minutes.line.remove"),
                Texts.get("minutes.line.removeHelp"),
                () -> model.remove(id))
            .withIcon(Icons.DELETE)
            .menuItem());
    return actions;
  }
}
