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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the wheel of the year misses on an agenda; not there while nothing is missing. */
final class WheelCard extends StackPane {
  private static final int MOST = 2;

  private final Frame frame;
  private final Rows rows = new Rows();
  private final Button all;

  WheelCard(Frame frame) {
    this.frame = frame;
    all =
        Command.of(
                Texts.get("overview.wheel.all"),
                Texts.get("overview.wheel.allHelp"),
                () -> frame.go(new Place.Wheel()))
            .linkButton();
    getChildren().setAll(new Card(Texts.get("overview.wheel"), new HBox(all), rows).flush());
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    setVisible(false);
  }

  void show(List<WheelLine> lines, LocalDate today) {
    setVisible(!lines.isEmpty());
    all.setText(
        lines.size() > MOST
            ? Texts.get("overview.wheel.more", lines.size())
            : Texts.get("overview.wheel.all"));
    rows.setRows(lines.stream().limit(MOST).map(line -> row(line, today)).toList());
  }

  private Node row(WheelLine line, LocalDate today) {
    Button open =
        Command.of(
                line.occurrence().title(),
                Texts.get("overview.wheel.openHelp"),
                () -> frame.go(new Place.Wheel(Optional.of(line.occurrence().id()))))
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
