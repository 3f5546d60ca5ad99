package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.GuidelineTie;
import dk.medspil.desktop.frame.GuidelineTies;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.privacy.ConfidentialPassages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final VBox words;
  private final GuidelineTie tie;
  private OutcomeKind its;
  private Optional<CommunicationFields> told = Optional.empty();

  OutcomeRow(MinutesModel model, Outcome outcome) {
    this.model = model;
    this.id = outcome.id();
    this.its = outcome.kind();
    this.text = new GrowingText(outcome.kind().label());
    getStyleClass().add("minutes-line");
    kind.getStyleClass().addAll("semibold", "muted", "minutes-kind");
    kind.setLabelFor(text);
    facts.getStyleClass().addAll("small", "muted", "minutes-facts");
    facts.setWrapText(true);
    more.setGraphic(Icons.MORE.node());
    more.getStyleClass().addAll("icon-only", "flat", "no-arrow", "minutes-more");
    more.setAccessibleText(Texts.get("minutes.line.more"));
    tie = new GuidelineTie(model.frame(), model.autosave()::flush, id);
    words = new VBox(text, facts, tie);
    words.getStyleClass().add("minutes-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(kind, words, more);
    model.autosave().watch(text, text.textProperty(), now -> model.retext(id, now.strip()));
    text.focusedProperty().subscribe(this::left);
    update(outcome, true, Optional.empty());
  }

  private void left(boolean focused) {
    if (!focused && text.isEditable()) {
      model.assign(its, id, text.getText().strip());
    }
  }

  UUID outcome() {
    return id;
  }

  void focusText() {
    text.requestFocus();
  }

  /** Shows the line as it is in the store, but never over what is being typed. */
  void update(Outcome outcome, boolean editable, Optional<GuidelineTies> ties) {
    its = outcome.kind();
    boolean plain =
        outcome.kind() == OutcomeKind.NOTE
            && !outcome.confidential()
            && !ConfidentialPassages.isIn(outcome.text());
    kind.setText(plain ? "" : label(outcome));
    kind.setGraphic(
        outcome.confidential() || ConfidentialPassages.isIn(outcome.text())
            ? Icons.PRIVATE.node()
            : null);
    kind.setVisible(!plain);
    kind.setManaged(!plain);
    // A paragraph stands flush with its heading although its field has an edge to show.
    setMargin(words, new Insets(0, 0, 0, plain ? -8 : 0));
    pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("confidential"), outcome.confidential());
    model.autosave().show(text, text.textProperty(), outcome.text());
    text.setEditable(editable);
    text.setAccessibleText(outcome.kind().label());
    facts.setText(facts(outcome));
    boolean inFields = editable && outcome.kind() == OutcomeKind.COMMUNICATION;
    facts.setVisible(!facts.getText().isEmpty() && !inFields);
    facts.setManaged(facts.isVisible());
    showFields(outcome, inFields);
    ties.ifPresentOrElse(now -> tie.show(outcome, now), () -> tie.setVisible(false));
    more.getItems().setAll(editable ? actions(outcome) : List.of());
    more.setVisible(editable);
    more.setManaged(editable);
  }

  private void showFields(Outcome outcome, boolean shown) {
    if (shown && told.isEmpty()) {
      CommunicationFields fields = new CommunicationFields(model, id);
      told = Optional.of(fields);
      words.getChildren().add(fields);
    }
    told.ifPresent(fields -> {
      fields.setVisible(shown);
      fields.setManaged(shown);
      fields.show(outcome);
    });
  }

  private static String label(Outcome outcome) {
    return outcome.kind().hasSide()
        ? outcome.side().map(Side::label).orElse(outcome.kind().label())
        : outcome.kind().label();
  }

  private static String facts(Outcome outcome) {
    List<String> facts = new ArrayList<>();
    outcome
        .communication()
        .ifPresent(how -> {
          facts.add(how.told());
          facts.add(how.channel());
        });
    if (outcome.kind() == OutcomeKind.TASK
        && outcome.responsible().isBlank()
        && outcome.due().isEmpty()) {
      facts.add(Texts.get("taskLine.nobodys"));
    }
    if (!outcome.responsible().isBlank()) {
      facts.add(outcome.responsible());
    }
    outcome.due().ifPresent(day -> facts.add(DanishFormat.weekdayDate(day)));
    int passages = ConfidentialPassages.count(outcome.text());
    if (passages > 0) {
      facts.add(Texts.get("minutes.line.passages", passages));
    }
    if (outcome.noteId().isPresent()) {
      facts.add(Texts.get("minutes.line.fromBoard"));
    }
    outcome
        .communication()
        .map(Communication::access)
        .filter(who -> !who.isBlank())
        .ifPresent(who -> facts.add(Texts.get("minutes.told.accessFor", who)));
    facts.removeIf(String::isBlank);
    return String.join(", ", facts);
  }

  /** The chosen words become a confidential passage; the text says so with brackets. */
  void markPassage() {
    int from = text.getSelection().getStart();
    int to = text.getSelection().getEnd();
    if (from == to) {
      model.frame().say(Texts.get("minutes.line.passageHelp"));
    } else {
      text.setText(ConfidentialPassages.mark(text.getText(), from, to));
    }
    text.requestFocus();
  }

  /** Ready for "AMR 15/1" at the end of the line, which is read when the line is left. */
  private void assign() {
    text.setText(text.getText().stripTrailing() + " ");
    text.requestFocus();
    text.end();
    model.frame().say(Texts.get("taskLine.assignHelp"));
  }

  /** Whether the caret is in the words of this line, and they can be changed. */
  boolean isBeingWritten() {
    return text.isFocused() && text.isEditable();
  }

  private List<MenuItem> actions(Outcome outcome) {
    List<MenuItem> actions = new ArrayList<>();
    if (outcome.kind().hasSide()) {
      for (Side side : Side.values()) {
        actions.add(
            Command.of(
                    Texts.get("minutes.line.side", side.label()),
                    Texts.get("minutes.line.sideHelp"),
                    () -> model.setSide(id, Optional.of(side)))
                .menuItem());
      }
    }
    if (outcome.kind() == OutcomeKind.TASK) {
      actions.add(
          Command.of(Texts.get("taskLine.assign"), Texts.get("taskLine.assignHelp"), this::assign)
              .withIcon(Icons.ROLE)
              .menuItem());
    }
    if (outcome.kind() == OutcomeKind.DISCUSSION) {
      actions.add(
          Command.of(
                  Texts.get("minutes.line.bothSides"),
                  Texts.get("minutes.line.sideHelp"),
                  () -> model.setSide(id, Optional.empty()))
              .menuItem());
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
                Texts.get("minutes.line.passage"),
                Texts.get("minutes.line.passageHelp"),
                this::markPassage)
            .withIcon(Icons.PRIVATE)
            .menuItem());
    if (ConfidentialPassages.isIn(outcome.text())) {
      actions.add(
          Command.of(
                  Texts.get("minutes.line.passagesOpen"),
                  Texts.get("minutes.line.confidentialHelp"),
                  () -> text.setText(ConfidentialPassages.opened(text.getText())))
              .menuItem());
    }
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
