package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PrivateBlock;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One agenda item in the minutes: its heading, its typed lines, and a way to add one. */
final class ItemSection extends VBox {
  private static final List<OutcomeKind> KINDS =
      List.of(
          OutcomeKind.NOTE,
          OutcomeKind.DECISION,
          OutcomeKind.STANDPOINT,
          OutcomeKind.AGREEMENT,
          OutcomeKind.DISAGREEMENT,
          OutcomeKind.POSTPONEMENT);

  private final MinutesModel model;
  private final UUID item;
  private final Label heading = new Label();
  private final VBox lines = new VBox();
  private final Map<UUID, OutcomeRow> rows = new LinkedHashMap<>();
  private final HBox adding;
  private final Button addLink;
  private final TextField newText = new TextField();
  private final ComboBox<OutcomeKind> newKind = new ComboBox<>();
  private boolean editable;
  private Optional<Confidentiality> shownConfidentiality = Optional.empty();

  ItemSection(MinutesModel model, AgendaItem item) {
    this.model = model;
    this.item = item.id();
    getStyleClass().add("minutes-item");
    heading.getStyleClass().add("doc-h");
    heading.setWrapText(true);
    lines.getStyleClass().add("minutes-lines");
    addLink =
        Command.of(Texts.get("minutes.add"), Texts.get("minutes.addHelp"), this::showAdding)
            .withIcon(Icons.NEW)
            .linkButton();
    adding = adding();
    getChildren().setAll(heading, lines, addLink, adding);
    model.drafts().text(MinutesModel.linePlace(this.item), newText);
    model.drafts().restore(this::showUnfinished);
  }

  private HBox adding() {
    newKind.getItems().setAll(KINDS);
    newKind.setValue(OutcomeKind.NOTE);
    newKind.setAccessibleText(Texts.get("minutes.add.kind"));
    newKind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(OutcomeKind kind) {
            return kind == null ? "" : kind.label();
          }

          @Override
          public OutcomeKind fromString(String label) {
            return KINDS.stream().filter(k -> k.label().equals(label)).findFirst().orElseThrow();
          }
        });
    newText.setPromptText(Texts.get("minutes.add.prompt"));
    newText.setAccessibleText(Texts.get("minutes.add.prompt"));
    newText.setOnAction(event -> add());
    HBox.setHgrow(newText, Priority.ALWAYS);
    HBox row = new HBox(newKind, newText);
    row.getStyleClass().add("minutes-adding");
    row.setVisible(false);
    row.setManaged(false);
    return row;
  }

  private void showUnfinished() {
    if (editable && !newText.getText().isEmpty()) {
      openAdding();
    }
  }

  private void showAdding() {
    openAdding();
    newText.requestFocus();
  }

  private void openAdding() {
    adding.setVisible(true);
    adding.setManaged(true);
    addLink.setVisible(false);
    addLink.setManaged(false);
  }

  private void add() {
    String text = newText.getText().strip();
    if (!text.isEmpty()) {
      model.add(item, newKind.getValue(), text);
      newText.clear();
    }
  }

  /** Shows the item as it is in the store, keeping the rows that are there. */
  void update(String number, AgendaItem now, List<Outcome> outcomes, boolean editable) {
    heading.setText(number + ". " + now.title());
    List<Node> wanted = new ArrayList<>();
    rows.keySet().retainAll(outcomes.stream().map(Outcome::id).toList());
    for (Outcome outcome : outcomes) {
      OutcomeRow row = rows.computeIfAbsent(outcome.id(), id -> new OutcomeRow(model, outcome));
      row.update(outcome, editable);
      wanted.add(row);
    }
    if (wanted.isEmpty()) {
      wanted.add(emptyLine(now));
    }
    if (!lines.getChildren().equals(wanted)) {
      lines.getChildren().setAll(wanted);
    }
    frameLines(now.confidentiality());
    this.editable = editable;
    showUnfinished();
    if (!editable || !adding.isVisible()) {
      addLink.setVisible(editable);
      addLink.setManaged(editable);
      adding.setVisible(false);
      adding.setManaged(false);
    }
  }

  private static Label emptyLine(AgendaItem item) {
    Label empty =
        new Label(
            Texts.get(
                item.state() == ItemState.POSTPONED
                    ? "minutes.item.postponed"
                    : "minutes.item.empty"));
    empty.getStyleClass().add("muted");
    return empty;
  }

  private void frameLines(Optional<Confidentiality> confidentiality) {
    if (confidentiality.equals(shownConfidentiality) && getChildren().size() == 4) {
      return;
    }
    shownConfidentiality = confidentiality;
    getChildren().remove(1);
    getChildren()
        .add(
            1,
            confidentiality
                .<Node>map(c -> PrivateBlock.confidential(reason(c), lines))
                .orElse(lines));
  }

  private static String reason(Confidentiality confidentiality) {
    String until =
        confidentiality
            .until()
            .map(day -> Texts.get("minutes.confidential.until", DanishFormat.dayMonth(day)))
            .orElse(Texts.get("minutes.confidential.open"));
    return confidentiality.reason().isBlank() ? until : until + ", " + confidentiality.reason();
  }

  Optional<OutcomeRow> row(UUID outcome) {
    return Optional.ofNullable(rows.get(outcome));
  }
}
