package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the wheel of the year, or the register of guidelines, misses on an agenda; not there while
 * nothing is missing.
 */
final class WheelCard extends StackPane {
  private static final int MOST = 2;

  private final Frame frame;
  private final Function<UUID, Place> place;
  private final Says says;
  private final Rows rows = new Rows();
  private final Button all;

  /**
   * The words of a card.
   *
   * @param all the way to the whole list
   * @param openHelp what a line does when it is opened
   */
  private record Says(String title, String all, String allHelp, String openHelp) {}

  private WheelCard(Frame frame, Says says, Place list, Function<UUID, Place> place) {
    this.frame = frame;
    this.place = place;
    this.says = says;
    all = Command.of(says.all(), says.allHelp(), () -> frame.go(list)).linkButton();
    getChildren().setAll(new Card(says.title(), new HBox(all), rows).flush());
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    setVisible(false);
  }

  /** What the wheel of the year misses. */
  static WheelCard ofWheel(Frame frame) {
    return new WheelCard(
        frame,
        new Says(
            Texts.get("overview.wheel"),
            Texts.get("overview.wheel.all"),
            Texts.get("overview.wheel.allHelp"),
            Texts.get("overview.wheel.openHelp")),
        new Place.Wheel(),
        id -> new Place.Wheel(Optional.of(id)));
  }

  /** The guidelines that are to be looked at again. */
  static WheelCard ofGuidelines(Frame frame) {
    return new WheelCard(
        frame,
        new Says(
            Texts.get("overview.guidelines"),
            Texts.get("overview.guidelines.all"),
            Texts.get("overview.guidelines.allHelp"),
            Texts.get("overview.guidelines.openHelp")),
        new Place.Guidelines(),
        Place.GuidelineAt::new);
  }

  void show(List<WheelLine> lines, LocalDate today) {
    setVisible(!lines.isEmpty());
    all.setText(lines.size() > MOST ? Texts.get("overview.wheel.more", lines.size()) : says.all());
    rows.setRows(lines.stream().limit(MOST).map(line -> row(line, today)).toList());
  }

  private Node row(WheelLine line, LocalDate today) {
    Button open =
        Command.of(
                line.occurrence().title(),
                says.openHelp(),
                () -> frame.go(place.apply(line.occurrence().id())))
            .button();
    open.getStyleClass().addAll("link", "row-link");
    open.setWrapText(true);
    open.setMinWidth(0);
    String day = DanishFormat.date(line.occurrence().due());
    var pill =
        new StatusPill(
                Tone.WARNING,
                Icons.ACTION_NEEDED,
                line.needsMeeting(today)
                    ? Texts.get("overview.wheel.noMeeting", day)
                    : Texts.get("overview.wheel.missing", day))
            .withoutGround();
    pill.setWrapText(true);
    pill.setMinWidth(0);
    var row = new VBox(open, pill);
    row.getStyleClass().add("overview-line");
    return row;
  }
}
