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
import dk.medspil.domain.duty.Reminder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Elections and courses near their last day; not there while there are none. */
final class PeopleCard extends StackPane {
  private static final int MOST = 1;

  private final Frame frame;
  private final Rows rows = new Rows();
  private final Button all;

  PeopleCard(Frame frame) {
    this.frame = frame;
    all =
        Command.of(
                Texts.get("overview.people.all"),
                Texts.get("overview.people.allHelp"),
                () -> frame.go(new Place.Committee()))
            .linkButton();
    getChildren().setAll(new Card(Texts.get("overview.people"), new HBox(all), rows).flush());
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    setVisible(false);
  }

  void show(List<Reminder> reminders, LocalDate today) {
    setVisible(!reminders.isEmpty());
    all.setText(
        reminders.size() > MOST
            ? Texts.get("overview.people.more", reminders.size())
            : Texts.get("overview.people.all"));
    rows.setRows(reminders.stream().limit(MOST).map(one -> row(one, today)).toList());
  }

  private Node row(Reminder reminder, LocalDate today) {
    Button open =
        Command.of(
                title(reminder),
                Texts.get("overview.people.openHelp"),
                () -> frame.go(place(reminder)))
            .button();
    open.getStyleClass().addAll("link", "row-link");
    open.setWrapText(true);
    open.setMinWidth(0);
    String day = DanishFormat.date(reminder.day());
    boolean late = reminder.isLate(today);
    var pill =
        new StatusPill(
                late ? Tone.DANGER : Tone.WARNING,
                late ? Icons.ACTION_NEEDED : Icons.TIME,
                Texts.get(late ? "committee.course.late" : "committee.course.by", day))
            .withoutGround();
    pill.setWrapText(true);
    pill.setMinWidth(0);
    var row = new VBox(open, pill);
    row.getStyleClass().add("overview-line");
    return row;
  }

  private static String title(Reminder reminder) {
    return switch (reminder) {
      case Reminder.Election(var member, var term) ->
          Texts.get("overview.people.election", member.roleLabel());
      case Reminder.CourseDue(var member, var need) ->
          Texts.get("overview.people.course", need.kind().label(), member.roleLabel());
      case Reminder.Review review -> Texts.get("overview.people.review");
    };
  }

  private static Place place(Reminder reminder) {
    return switch (reminder) {
      case Reminder.Election(var member, var term) -> new Place.Committee(Optional.of(member.id()));
      case Reminder.CourseDue(var member, var need) ->
          new Place.Committee(Optional.of(member.id()));
      case Reminder.Review review -> new Place.Committee();
    };
  }
}
