package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happened to the line, newest on top, and the way back to where it came from. */
final class LineTrail {
  private final Frame frame;
  private final VBox entries = new VBox();
  private final VBox links = new VBox();
  private final Card card;

  LineTrail(Frame frame) {
    this.frame = frame;
    entries.getStyleClass().add("trail");
    links.getStyleClass().add("trail-links");
    links.managedProperty().bind(links.visibleProperty());
    var scroll = new ScrollPane(entries);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Texts.get("apv.trail"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    card = new Card(Texts.get("apv.trail"), new VBox(scroll, links));
  }

  Card view() {
    return card;
  }

  void show(PlanLinePicture picture) {
    List<Node> rows = new ArrayList<>();
    if (picture.line().status() == LineStatus.DONE) {
      picture
          .line()
          .followUp()
          .ifPresent(day ->
              rows.add(
                  entry(
                      Icons.EFFECT_PENDING,
                      Tone.WARNING,
                      Texts.get("apv.trail.judge"),
                      day,
                      picture.today())));
    }
    for (TrailEntry entry : picture.record().trail().reversed()) {
      rows.add(entry(icon(entry), Tone.NEUTRAL, entry.text(), entry.on(), picture.today()));
    }
    if (!rows.isEmpty()) {
      rows.getLast().getStyleClass().add("last");
    }
    entries.getChildren().setAll(rows);
    showLinks(picture);
  }

  private void showLinks(PlanLinePicture picture) {
    List<Node> now = new ArrayList<>();
    picture
        .board()
        .ifPresent(
            board -> now.add(link("apv.trail.board", new Place.BoardAt(board.id())).linkButton()));
    picture
        .item()
        .ifPresent(item ->
            now.add(
                link("apv.trail.item", new Place.MeetingAt(item.meetingId(), Place.Stage.HOLD))
                    .linkButton()));
    boolean same = links.getChildren().size() == now.size();
    if (!same || links.getChildren().stream().noneMatch(Node::isFocused)) {
      links.getChildren().setAll(now);
    }
    links.setVisible(!now.isEmpty());
  }

  private Command link(String key, Place place) {
    return Command.of(Texts.get(key), Texts.get("apv.trail.linkHelp"), () -> frame.go(place))
        .withIcon(Icons.FORWARD);
  }

  private static Node entry(Icons icon, Tone tone, String words, LocalDate on, LocalDate today) {
    var mark = new StackPane(icon.node());
    mark.getStyleClass().add("trail-mark");
    tone.applyTo(mark);
    var thread = new Region();
    thread.getStyleClass().add("trail-thread");
    VBox.setVgrow(thread, Priority.ALWAYS);
    var text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var day = new Label(day(on, today));
    day.getStyleClass().addAll("muted", "small");
    var said = new VBox(text, day);
    said.getStyleClass().add("trail-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    var side = new VBox(mark, thread);
    side.setAlignment(Pos.TOP_CENTER);
    var row = new HBox(side, said);
    row.getStyleClass().add("trail-entry");
    return row;
  }

  private static String day(LocalDate on, LocalDate today) {
    return on.equals(today)
        ? Texts.get("apv.trail.today", DanishFormat.dayMonth(on))
        : LineWords.day(on, today);
  }

  private static Icons icon(TrailEntry entry) {
    return switch (entry.kind()) {
      case CREATED -> Icons.NEW;
      case EDITED -> Icons.EDIT;
      case REVIEW -> Icons.ACTION_NEEDED;
      case STARTED -> Icons.UNDER_WAY;
      case WAITING -> Icons.WAITING;
      case CARRIED_OUT -> Icons.IN_ORDER;
      case DISCUSSED -> Icons.LOCAL_MED;
      case EVALUATED -> Icons.EFFECT_PENDING;
      case CLOSED -> Icons.DONE;
      case REOPENED -> Icons.OPEN;
      case PERMANENT -> Icons.APV;
    };
  }
}
