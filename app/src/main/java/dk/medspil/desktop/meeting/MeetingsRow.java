package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.minutes.MinutesState;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One meeting in the list. */
final class MeetingsRow extends HBox {
  MeetingsRow(
      Meeting meeting,
      Optional<MinutesState> minutes,
      LocalDate today,
      Runnable open,
      Runnable discard) {
    String day =
        meeting.date().getYear() == today.getYear()
            ? DanishFormat.shortWeekdayDate(meeting.date())
            : DanishFormat.date(meeting.date());
    var date = new Label(day);
    date.getStyleClass().addAll("semibold", "meeting-date");
    var when = new Label(DanishFormat.timeRange(meeting.start(), meeting.end()));
    when.getStyleClass().addAll("small", "muted");
    var title = new Label(meeting.title());
    title.setWrapText(true);
    title.getStyleClass().add("semibold");
    var place = new Label(meeting.place());
    place.getStyleClass().addAll("small", "muted");
    place.setWrapText(true);
    place.setManaged(!meeting.place().isBlank());
    var words = new VBox(title, place);
    HBox.setHgrow(words, Priority.ALWAYS);
    String state =
        minutes
            .map(how -> Texts.get("meeting.list.minutes", how.label()))
            .orElse(meeting.state().label());
    var status = new Label(state);
    status.getStyleClass().addAll("small", "meeting-state");
    status.setGraphic(icon(meeting.state(), minutes).node());
    status.setWrapText(true);
    // Below the words there is a whole line, and what can be done stays at its right end.
    status.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(status, Priority.ALWAYS);
    var actions = new HBox(button(meeting, open));
    actions.getStyleClass().add("meeting-actions");
    var what = new HBox(new VBox(date, when), words);
    what.getStyleClass().add("meeting-words");
    var where = new HBox(status, actions);
    where.getStyleClass().add("meeting-where");
    var line = new FoldingLine(what, where, 24);
    HBox.setHgrow(line, Priority.ALWAYS);
    getChildren().setAll(line);
    if (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA_SENT) {
      Button delete =
          Command.of(
                  Texts.get("meeting.list.discard"), Texts.get("meeting.list.discardHelp"), discard)
              .withIcon(Icons.DELETE)
              .iconButton();
      delete.setFocusTraversable(false);
      actions.getChildren().add(delete);
    }
    setAccessibleText(String.join(", ", day, meeting.title(), state));
  }

  private static Icons icon(MeetingState state, Optional<MinutesState> minutes) {
    return switch (state) {
      case PLANNED -> Icons.OPEN;
      case AGENDA_SENT -> Icons.IN_ORDER;
      case RUNNING -> Icons.UNDER_WAY;
      case HELD ->
          minutes.filter(MinutesState.FINAL::equals).isPresent()
              ? Icons.FINALLY_APPROVED
              : Icons.MINUTES;
    };
  }

  private static Button button(Meeting meeting, Runnable open) {
    String name =
        switch (meeting.state()) {
          case PLANNED, AGENDA_SENT -> Texts.get("meeting.list.prepare");
          case RUNNING -> Texts.get("meeting.list.hold");
          case HELD -> Texts.get("meeting.list.read");
        };
    Button button = Command.of(name, Texts.get("meeting.list.openHelp"), open).linkButton();
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
