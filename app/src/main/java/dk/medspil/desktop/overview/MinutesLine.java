package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.minutes.Minutes;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The minutes that wait: of which meeting, what the next step is, and when it is due. */
final class MinutesLine extends HBox {

  MinutesLine(Frame frame, WaitingMinutes waiting, LocalDate today) {
    getStyleClass().add("overview-minutes");
    var of =
        new Label(
            Texts.get("overview.minutes.of", DanishFormat.dayMonth(waiting.meeting().date())));
    of.getStyleClass().add("semibold");
    var step = new Label(step(waiting.minutes()));
    step.setWrapText(true);
    step.getStyleClass().add("muted");
    var words = new VBox(of, step);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
    waiting.due().ifPresent(day -> getChildren().add(due(day, today)));
    var open =
        Command.of(
                Texts.get("overview.minutes.open"),
                Texts.get("overview.minutes.openHelp"),
                () -> frame.go(new Place.MeetingAt(waiting.meeting().id(), Place.Stage.MINUTES)))
            .linkButton();
    open.setMinWidth(USE_PREF_SIZE);
    getChildren().add(open);
  }

  private static javafx.scene.Node due(LocalDate day, LocalDate today) {
    String words = DanishFormat.untilDeadline(day, today);
    if (day.isBefore(today)) {
      return new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, words);
    }
    var label =
        new Label(Texts.get("overview.minutes.due", DanishFormat.shortWeekdayDate(day), words));
    label.getStyleClass().add("muted");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static String step(Minutes minutes) {
    return switch (minutes.state()) {
      case DRAFT -> Texts.get("overview.minutes.draft");
      case READY -> Texts.get("overview.minutes.both");
      case APPROVED_BY_ONE ->
          Texts.get(
              minutes.chairOn().isEmpty() ? "overview.minutes.chair" : "overview.minutes.vice");
      case APPROVED -> Texts.get("overview.minutes.send");
      case SENT, FINAL -> Texts.get("overview.minutes.final");
    };
  }
}
