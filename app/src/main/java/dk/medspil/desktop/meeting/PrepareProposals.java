package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.frame.CardLink;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.meeting.WhyHere;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What has been proposed for the meeting and what earlier work has left, to be taken along. */
final class PrepareProposals {
  private final PrepareModel model;
  private final Label deadline = new Label();
  private final Card card;

  PrepareProposals(PrepareModel model) {
    this.model = model;
    card = new Card(Texts.get("meeting.prepare.proposals"), deadline, new VBox()).flush();
  }

  Region view() {
    return card;
  }

  void show(PreparePicture picture) {
    LocalDate today = LocalDate.now(model.frame().clock());
    Deadline in = picture.proposalsIn();
    boolean passed = in.date().isBefore(today);
    deadline.setText(
        Texts.get(
            passed
                ? "meeting.prepare.proposals.deadlinePassed"
                : "meeting.prepare.proposals.deadline",
            DanishFormat.relative(in.date(), today)));
    List<Node> rows = new ArrayList<>();
    picture.leftOut().forEach(item -> rows.add(row(item, picture.isLocked())));
    picture.proposals().forEach(proposal -> rows.add(row(proposal, picture.isLocked())));
    card.setContent(
        rows.isEmpty() ? new EmptyState(none(in, passed)) : new Rows(rows.toArray(Node[]::new)));
  }

  private static String none(Deadline in, boolean passed) {
    return passed
        ? Texts.get("meeting.prepare.proposals.nonePassed", PrepareWords.day(in))
        : Texts.get("meeting.prepare.proposals.none", PrepareWords.day(in));
  }

  private Node row(Proposal proposal, boolean locked) {
    String from =
        Stream.of(proposal.raisedBy(), DanishFormat.dayMonth(proposal.on()))
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(", "));
    VBox row = row(proposal.title(), from, () -> model.take(proposal), locked);
    proposal.noteId().ifPresent(note -> row.getChildren().add(CardLink.of(model.frame(), note)));
    return row;
  }

  private Node row(AgendaItem leftOut, boolean locked) {
    return row(leftOut.title(), WhyHere.hint(leftOut), () -> model.take(leftOut), locked);
  }

  private static VBox row(String title, String from, Runnable take, boolean locked) {
    var name = new Label(title);
    name.setWrapText(true);
    name.getStyleClass().add("semibold");
    var source = new Label(from);
    source.getStyleClass().addAll("small", "muted");
    source.setWrapText(true);
    Button button =
        Command.of(Texts.get("meeting.prepare.take"), Texts.get("meeting.prepare.takeHelp"), take)
            .withIcon(Icons.NEW)
            .linkButton();
    button.setAccessibleText(Texts.get("meeting.prepare.takeAccessible", title));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setVisible(!locked);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var second = new HBox(source, gap, button);
    second.getStyleClass().add("proposal-line");
    return new VBox(name, second);
  }
}
