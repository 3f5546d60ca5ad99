package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.guideline.GuidelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happened, newest on top, with the way to the minutes that say so. */
final class GuidelineTrail {
  private final Frame frame;
  private final VBox entries = new VBox();
  private final Card card;

  GuidelineTrail(Frame frame) {
    this.frame = frame;
    entries.getStyleClass().add("trail");
    card = new Card(Texts.get("guideline.trail"), entries);
    card.setMinHeight(Region.USE_PREF_SIZE);
  }

  Card view() {
    return card;
  }

  void show(GuidelinePicture picture) {
    List<Node> rows = new ArrayList<>();
    for (GuidelineEvent event : picture.record().trail().reversed()) {
      // Words that still stand are read where they stand.
      boolean stands = event.text().strip().equals(picture.guideline().content().strip());
      rows.add(
          entry(
              event,
              stands ? "" : event.text().strip(),
              Optional.ofNullable(picture.meetings().get(event.id()))));
    }
    if (!rows.isEmpty()) {
      rows.getLast().getStyleClass().add("last");
    }
    entries.getChildren().setAll(rows);
  }

  private Node entry(GuidelineEvent event, String words, Optional<UUID> meeting) {
    var mark = new StackPane(icon(event.kind()).node());
    mark.getStyleClass().add("trail-mark");
    Tone.NEUTRAL.applyTo(mark);
    var thread = new Region();
    thread.getStyleClass().add("trail-thread");
    VBox.setVgrow(thread, Priority.ALWAYS);
    var what = new Label(event.kind().label());
    what.getStyleClass().add("semibold");
    what.setWrapText(true);
    var said = new VBox(what);
    if (!words.isEmpty()) {
      var text = new Label(words);
      text.setWrapText(true);
      text.setMinHeight(Region.USE_PREF_SIZE);
      said.getChildren().add(text);
    }
    var day = new Label(DanishFormat.date(event.on()));
    day.getStyleClass().addAll("muted", "small");
    said.getChildren().add(day);
    meeting.ifPresent(id ->
        said.getChildren()
            .add(
                Command.of(
                        Texts.get("guideline.trail.minutes"),
                        Texts.get("guideline.trail.minutesHelp"),
                        () -> frame.go(new Place.MeetingAt(id, Place.Stage.MINUTES)))
                    .withIcon(Icons.FORWARD)
                    .linkButton()));
    said.getStyleClass().add("trail-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    var side = new VBox(mark, thread);
    side.setAlignment(Pos.TOP_CENTER);
    var row = new HBox(side, said);
    row.getStyleClass().add("trail-entry");
    return row;
  }

  private static Icons icon(GuidelineEvent.Kind kind) {
    return switch (kind) {
      case WISHED -> Icons.IDEA;
      case REGISTERED -> Icons.GUIDELINE;
      case DISCUSSED, TALKED -> Icons.LOCAL_MED;
      case AGREED -> Icons.DONE;
      case CHANGED -> Icons.EDIT;
      case REFUSED -> Icons.NO;
      case TERMINATED -> Icons.WAITING;
      case REVIEWED -> Icons.IN_ORDER;
      case ESCALATED -> Icons.UP;
      case ANSWERED -> Icons.STANDPOINT;
    };
  }
}
