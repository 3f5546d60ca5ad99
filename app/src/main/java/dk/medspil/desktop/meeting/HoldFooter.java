package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemState;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The strip that never scrolls away: what comes next, and the way there. */
final class HoldFooter {
  private final HoldModel model;
  private final Label lead = new Label(Texts.get("meeting.hold.nextIs"));
  private final Label title = new Label();
  private final Label minutes = new Label();
  private final Button next;
  private final HBox view;

  HoldFooter(HoldModel model) {
    this.model = model;
    lead.getStyleClass().add("muted");
    lead.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("semibold");
    minutes.getStyleClass().add("muted");
    minutes.setMinWidth(Region.USE_PREF_SIZE);
    title.setWrapText(true);
    Button back =
        Command.of(Texts.get("meeting.hold.back"), Texts.get("meeting.hold.back"), model::back)
            .withIcon(Icons.BACK)
            .withShortcut(RoomKeys.BACK.keys())
            .iconButton();
    back.getStyleClass().remove("icon-only");
    back.getStyleClass().add("hold-back");
    next =
        Command.of(Texts.get("meeting.hold.next"), Texts.get("meeting.hold.next"), model::next)
            .withShortcut(RoomKeys.ON.keys())
            .buttonWithKey();
    next.setMinWidth(Region.USE_PREF_SIZE);
    var words = new HBox(lead, title, minutes);
    words.getStyleClass().add("hold-next-words");
    var ways = new HBox(back, next);
    ways.getStyleClass().add("hold-ways");
    // A long title wraps, so that the button is where the hand left it at the item before.
    var line = new FoldingLine(words, ways, 12);
    HBox.setHgrow(line, Priority.ALWAYS);
    view = new HBox(line);
    model.pictureProperty().subscribe(this::refresh);
  }

  Region view() {
    return view;
  }

  private void refresh() {
    model.pictureProperty().get().ifPresent(this::show);
  }

  private void show(HoldPicture now) {
    Optional<AgendaItem> coming = coming(now);
    lead.setText(
        coming.isPresent() ? Texts.get("meeting.hold.nextIs") : Texts.get("meeting.hold.last"));
    title.setText(coming.map(AgendaItem::title).orElse(""));
    minutes.setText(
        coming.map(item -> Texts.get("meeting.hold.used", item.plannedMinutes())).orElse(""));
    next.setVisible(coming.isPresent());
    next.setManaged(coming.isPresent());
    next.getStyleClass().remove("accent");
    if (now.isRunning()) {
      next.getStyleClass().add("accent");
    }
  }

  private Optional<AgendaItem> coming(HoldPicture now) {
    int at = now.inHand().map(item -> now.indexOf(item.id())).orElse(-1);
    return now.items().stream()
        .skip(at + 1L)
        .filter(item -> !now.isRunning() || item.state() != ItemState.POSTPONED)
        .findFirst();
  }
}
