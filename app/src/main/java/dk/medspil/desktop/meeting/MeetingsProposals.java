package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.frame.CardLink;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.Proposal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a side wishes on the next agenda. */
final class MeetingsProposals implements AutoCloseable {
  private final MeetingsModel model;
  private final Drafts drafts;
  private final TextField line = new TextField();
  private final ChoiceRow<String> raisedBy;
  private final VBox list = new VBox();
  private final Card card;

  MeetingsProposals(MeetingsModel model) {
    this.model = model;
    line.setPromptText(Texts.get("meeting.list.proposal.prompt"));
    line.setAccessibleText(Texts.get("meeting.list.proposal.prompt"));
    line.setOnAction(event -> add());
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace(), line);
    drafts.restore();
    raisedBy =
        new ChoiceRow<>(
            Texts.get("meeting.list.proposal.from"),
            Stream.of(Side.values()).map(side -> Choice.of(side.label(), side.label())).toList());
    raisedBy.getStyleClass().add("kinds");
    var entry = new VBox(line, raisedBy);
    entry.getStyleClass().add("proposal-entry");
    card = new Card(Texts.get("meeting.list.proposals"), new VBox(list, entry)).flush();
  }

  Region view() {
    return card;
  }

  void focusLine() {
    line.requestFocus();
  }

  void show(MeetingsPicture picture) {
    List<Proposal> proposals = picture.proposals();
    list.getChildren()
        .setAll(
            proposals.isEmpty()
                ? new EmptyState(Texts.get("meeting.list.proposal.none"))
                : new Rows(proposals.stream().map(this::row).toArray(Node[]::new)));
  }

  /** Writes what is not written yet. */
  void flush() {
    drafts.flush();
  }

  @Override
  public void close() {
    drafts.close();
  }

  private Node row(Proposal proposal) {
    var title = new Label(proposal.title());
    title.setWrapText(true);
    title.getStyleClass().add("semibold");
    var source =
        new Label(
            Stream.of(proposal.raisedBy(), DanishFormat.dayMonth(proposal.on()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", ")));
    source.getStyleClass().addAll("small", "muted");
    var words = new VBox(title, source);
    proposal.noteId().ifPresent(note -> words.getChildren().add(CardLink.of(model.frame(), note)));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove =
        Command.of(
                Texts.get("meeting.list.withdraw"),
                Texts.get("meeting.list.withdrawHelp"),
                () -> model.withdraw(proposal))
            .withIcon(Icons.DELETE)
            .iconButton();
    return new HBox(words, remove);
  }

  private void add() {
    String title = line.getText().strip();
    if (!title.isEmpty()) {
      model.propose(title, raisedBy.getValue());
      line.clear();
    }
  }
}
