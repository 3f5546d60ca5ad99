package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.TimeRangeField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.calendar.Deadlines;
import dk.medspil.domain.calendar.TimeRange;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.meeting.Meeting;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Title, day, time and place of a meeting as fields, with its deadlines in words under them. */
final class PrepareFacts extends VBox {
  private final Clock clock;
  private final TextField title = new TextField();
  private final TextField place = new TextField();
  private final DateField date;
  private final TimeRangeField time;
  private final Label dateMissing = message(Texts.get("meeting.facts.dateMissing"));
  private final Label timeMissing = message(Texts.get("meeting.facts.timeMissing"));
  private final Label dayWarning = message("");
  private final VBox deadlines = new VBox();
  private Duration usualLength = Duration.ofHours(2);
  private RulesOfProcedure rules = RulesOfProcedure.DEFAULT;

  PrepareFacts(Clock clock) {
    this.clock = clock;
    date = new DateField(Texts.get("meeting.facts.date"), () -> LocalDate.now(clock));
    time = new TimeRangeField(Texts.get("meeting.facts.time"), () -> usualLength);
    getStyleClass().add("field-stack");
    deadlines.getStyleClass().add("facts-deadlines");
    getChildren()
        .setAll(
            PrepareFields.labelled(Texts.get("meeting.facts.title"), title),
            PrepareFields.pair(new VBox(date, dateMissing), new VBox(time, timeMissing)),
            dayWarning,
            PrepareFields.labelled(Texts.get("meeting.facts.place"), place),
            deadlines);
    date.valueProperty().subscribe(day -> showDay());
    time.valueProperty().subscribe(range -> show(timeMissing, false));
    List.of(dateMissing, timeMissing).forEach(label -> show(label, false));
  }

  /** Shows the facts of a meeting that there is. */
  void show(Meeting meeting, RulesOfProcedure now) {
    title.setText(meeting.title());
    place.setText(meeting.place());
    setRules(now);
    date.valueProperty().set(Optional.of(meeting.date()));
    if (meeting.end().isAfter(meeting.start())) {
      time.valueProperty().set(Optional.of(new TimeRange(meeting.start(), meeting.end())));
    }
  }

  /** Keeps what is typed in each field at a place of its own below {@code place}. */
  void keep(Drafts drafts, String place) {
    drafts.text(place + "/title", title);
    drafts.text(place + "/date", date.field(), date.typing());
    drafts.text(place + "/time", time.field(), time.typing());
    drafts.text(place + "/place", this.place);
  }

  /** Shows a field of the caller's after day and time. */
  void addAfterTime(Node field) {
    getChildren().add(getChildren().indexOf(dayWarning) + 1, field);
  }

  /** Which rules of procedure the deadlines follow. */
  void setRules(RulesOfProcedure now) {
    rules = now;
    showDay();
  }

  /** How long the meeting lasts when only its start is typed; the end moves with it. */
  void setUsualLength(Duration length) {
    usualLength = length;
    time.valueProperty().get().map(TimeRange::start).ifPresent(this::startAt);
  }

  /** Lets the meeting begin at a time and last its usual length. */
  void startAt(LocalTime start) {
    LocalTime end = start.plus(usualLength);
    if (end.isAfter(start)) {
      time.valueProperty().set(Optional.of(new TimeRange(start, end)));
    }
  }

  void setTitle(String text) {
    title.setText(text);
  }

  void setPlace(String text) {
    place.setText(text);
  }

  String title() {
    return title.getText().strip();
  }

  String place() {
    return place.getText().strip();
  }

  Optional<LocalDate> date() {
    return date.valueProperty().get();
  }

  Optional<TimeRange> time() {
    return time.valueProperty().get();
  }

  DateField dateField() {
    return date;
  }

  TextField titleField() {
    return title;
  }

  TimeRangeField timeField() {
    return time;
  }

  /**
   * Whether day and time are there; the fields say what is missing, and the first of them gets the
   * focus.
   */
  boolean isComplete() {
    boolean hasDate = date().isPresent() && date.isUnderstood();
    boolean hasTime = time().isPresent() && time.isUnderstood();
    show(dateMissing, !hasDate && date.isUnderstood());
    show(timeMissing, !hasTime && time.isUnderstood());
    if (!hasDate) {
      date.field().requestFocus();
    } else if (!hasTime) {
      time.field().requestFocus();
    }
    return hasDate && hasTime;
  }

  private void showDay() {
    show(dateMissing, false);
    Optional<LocalDate> day = date();
    Optional<String> warning = day.flatMap(this::warning);
    dayWarning.setText(warning.orElse(""));
    show(dayWarning, warning.isPresent());
    deadlines.getChildren().setAll(day.map(this::deadlineLines).orElse(List.of()));
  }

  private Optional<String> warning(LocalDate day) {
    Deadline kind = Deadline.on(day);
    if (day.isBefore(LocalDate.now(clock))) {
      return Optional.of(Texts.get("meeting.facts.past"));
    }
    if (kind.fallsOnDayOff() || kind.customary().isPresent()) {
      return Optional.of(Texts.get("meeting.facts.dayOff", PrepareWords.day(kind)));
    }
    return Optional.empty();
  }

  private List<Label> deadlineLines(LocalDate day) {
    Deadlines found = rules.deadlines(day);
    List<Label> lines = new ArrayList<>();
    // A meeting called in a hurry has deadlines that are gone; they are not asked for any more.
    lines.add(
        isGone(found.proposals())
            ? line(Texts.get("meeting.facts.proposalsPassed", PrepareWords.day(found.proposals())))
            : line(Texts.get("meeting.facts.proposals", PrepareWords.day(found.proposals()))));
    lines.add(
        isGone(found.agenda())
            ? line(Texts.get("meeting.facts.agendaPassed", PrepareWords.day(found.agenda())))
            : line(Texts.get("meeting.facts.agenda", PrepareWords.day(found.agenda()))));
    lines.add(line(Texts.get("meeting.facts.minutes", PrepareWords.day(found.minutes()))));
    return lines;
  }

  private boolean isGone(Deadline deadline) {
    return deadline.date().isBefore(LocalDate.now(clock));
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private static Label message(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("field-message");
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static void show(Label label, boolean visible) {
    label.setVisible(visible);
    label.setManaged(visible);
  }
}
