package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.MinutesAdvice;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * What an item that ended in disagreement lacks yet, while those are in the room who can say it
 * (handbook 1.5). It is advice: the meeting goes on without it.
 */
final class HoldAdvice extends FlowPane {
  private final HoldModel model;
  private final HoldCapture capture;
  private final Label words =
      new Label(Texts.get("meeting.hold.lacking"), Icons.ACTION_NEEDED.node());
  private List<String> shown = List.of();

  HoldAdvice(HoldModel model, HoldCapture capture) {
    this.model = model;
    this.capture = capture;
    getStyleClass().add("hold-advice");
    Tone.WARNING.applyTo(words);
    setMinHeight(Region.USE_PREF_SIZE);
    model.pictureProperty().subscribe(this::refresh);
  }

  private void refresh() {
    model.pictureProperty().get().ifPresent(now -> now.inHand().ifPresent(item -> show(now, item)));
  }

  private void show(HoldPicture now, AgendaItem item) {
    List<Command> lacking = now.locked() ? List.of() : lacking(now, item);
    setVisible(!lacking.isEmpty());
    setManaged(isVisible());
    // The same links stay, and keep their focus, when something else of the picture is new.
    List<String> names = lacking.stream().map(Command::name).toList();
    if (!names.equals(shown)) {
      shown = names;
      List<Node> all = new ArrayList<>(List.of(words));
      lacking.forEach(what -> all.add(what.linkButton()));
      getChildren().setAll(all);
    }
  }

  private List<Command> lacking(HoldPicture now, AgendaItem item) {
    List<Outcome> lines = now.outcomes(item.id());
    List<Command> lacking = new ArrayList<>();
    for (MinutesAdvice one : MinutesAdvice.of(now.meeting(), List.of(item), lines)) {
      switch (one.kind()) {
        case VIEWS_MISSING ->
            MinutesAdvice.silentSides(lines).forEach(side -> lacking.add(view(side)));
        case STATEMENT_MISSING ->
            lacking.add(
                Command.of(
                    Texts.get("meeting.hold.lacking.statement"),
                    Texts.get("meeting.hold.lackingHelp"),
                    () -> capture.choose(OutcomeKind.STATEMENT)));
        case DECIDED_BEFORE_DISCUSSION -> {}
      }
    }
    return lacking;
  }

  private Command view(Side side) {
    return Command.of(
        Texts.get(
            side == Side.MANAGEMENT
                ? "meeting.hold.lacking.management"
                : "meeting.hold.lacking.employees"),
        Texts.get("meeting.hold.lackingHelp"),
        () -> capture.chooseView(side));
  }
}
