package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PrivateBlock;
import dk.medspil.desktop.control.Reveal;
import dk.medspil.desktop.frame.AttachmentBox;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One agenda item in the minutes: its heading, its typed lines, and a way to add one. */
final class ItemSection extends VBox {
  private final MinutesModel model;
  private final UUID item;
  private final Label heading = new Label();
  private final VBox lines = new VBox();
  private final Map<UUID, OutcomeRow> rows = new LinkedHashMap<>();
  private final Button addLink;
  private final HBox actions;
  private final AttachmentBox files;
  private final MenuButton absent = new MenuButton(Texts.get("minutes.away"));
  private final NewLine adding;
  private boolean editable;
  private Optional<Confidentiality> shownConfidentiality = Optional.empty();

  ItemSection(MinutesModel model, AgendaItem item) {
    this.model = model;
    this.item = item.id();
    getStyleClass().add("minutes-item");
    heading.getStyleClass().add("doc-h");
    heading.setWrapText(true);
    lines.getStyleClass().add("minutes-lines");
    absent.getStyleClass().addAll("flat", "link");
    absent.setAccessibleHelp(Texts.get("minutes.away.help"));
    addLink =
        Command.of(Texts.get("minutes.add"), Texts.get("minutes.addHelp"), this::showAdding)
            .withIcon(Icons.NEW)
            .linkButton();
    adding = new NewLine(model, this.item, this::stopAdding);
    files = new AttachmentBox(model.frame(), this.item, model.autosave());
    files.receiveOn(this);
    Button attach = files.command().linkButton();
    actions = new HBox(addLink, attach, absent);
    actions.getStyleClass().add("minutes-actions");
    getChildren().setAll(heading, lines, files, actions);
    model.drafts().restore(this::showUnfinished);
  }

  private void showUnfinished() {
    if (editable && adding.isUnfinished()) {
      openAdding();
    }
  }

  private void showAdding() {
    openAdding();
    Reveal.node(adding);
    adding.focusWords();
  }

  private void openAdding() {
    adding.begin();
    if (!isAdding()) {
      getChildren().add(getChildren().indexOf(actions), adding);
      // A field takes no keys before it has a skin, which it would get in the next frame.
      adding.applyCss();
    }
    show(addLink, false);
  }

  /** The line for a new line is in the window only where it is used: a choice has thirty nodes. */
  private boolean isAdding() {
    return adding.getParent() != null;
  }

  /** Takes the line away again when nothing is typed in it. */
  private void stopAdding() {
    if (!adding.isUnfinished()) {
      getChildren().remove(adding);
      show(addLink, true);
      addLink.requestFocus();
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Shows the item as it is in the store, keeping the rows that are there. */
  void update(String number, AgendaItem now, MinutesModel.Picture picture) {
    MeetingRecord record = picture.record();
    boolean editable = picture.isEditable();
    List<Outcome> outcomes = record.outcomes(now.id());
    heading.setText(number + ". " + now.title());
    List<Node> wanted = new ArrayList<>();
    rows.keySet().retainAll(outcomes.stream().map(Outcome::id).toList());
    for (Outcome outcome : outcomes) {
      OutcomeRow row = rows.computeIfAbsent(outcome.id(), id -> new OutcomeRow(model, outcome));
      row.update(outcome, editable, Optional.of(picture.ties()));
      wanted.add(row);
    }
    if (wanted.isEmpty()) {
      wanted.add(emptyLine(now));
    }
    wanted.addAll(0, facts(now, record));
    wanted.addAll(CommentRows.of(picture.comments(Optional.of(now.id())), model, editable));
    absent.getItems().setAll(members(record));
    absent.setDisable(absent.getItems().isEmpty());
    if (!lines.getChildren().equals(wanted)) {
      lines.getChildren().setAll(wanted);
    }
    frameLines(now.confidentiality());
    files.show(
        record.attachments(item), ConfidentialItems.isConfidential(record.items(), item), editable);
    this.editable = editable;
    showUnfinished();
    show(actions, editable);
    if (!editable) {
      getChildren().remove(adding);
      show(addLink, true);
    }
  }

  private static List<Node> facts(AgendaItem item, MeetingRecord record) {
    List<Node> facts = new ArrayList<>();
    String who =
        record.members().stream()
            .filter(member -> isAway(member, item.id(), record))
            .map(Member::inList)
            .collect(Collectors.joining(", "));
    if (!who.isEmpty()) {
      facts.add(fact(Texts.get("minutes.away.fact", who)));
    }
    if (item.isDecidedBefore(record.meeting().date())) {
      facts.add(fact(Texts.get("minutes.advice.early")));
    }
    return facts;
  }

  private static Label fact(String words) {
    Label fact = new Label(words);
    fact.setWrapText(true);
    fact.getStyleClass().addAll("small", "muted");
    return fact;
  }

  private static boolean isAway(Member member, UUID item, MeetingRecord record) {
    return record.attendance().stream()
        .anyMatch(one -> one.memberId().equals(member.id()) && one.away().contains(item));
  }

  /** Those who were at the meeting, each to be ticked when they left the room for this item. */
  private List<CheckMenuItem> members(MeetingRecord record) {
    return Attendance.members(record.meeting(), record.members(), record.attendance()).stream()
        .map(member -> {
          var choice = new CheckMenuItem(member.nameAndRole());
          choice.setSelected(isAway(member, item, record));
          choice.setOnAction(event -> model.setAway(item, member.id(), choice.isSelected()));
          return choice;
        })
        .toList();
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
    if (confidentiality.equals(shownConfidentiality)) {
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

  /** Whether the focus is anywhere in it. */
  boolean hasFocus() {
    return isFocusWithin();
  }

  /** Asks for files to attach. */
  void attach() {
    files.choose();
  }

  /** The line the caret is in. */
  Optional<OutcomeRow> beingWritten() {
    return rows.values().stream().filter(OutcomeRow::isBeingWritten).findFirst();
  }

  Optional<OutcomeRow> row(UUID outcome) {
    return Optional.ofNullable(rows.get(outcome));
  }
}
