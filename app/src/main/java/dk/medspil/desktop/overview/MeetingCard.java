package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.ProcedureLine;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The next meeting: when, where, how far its procedure is, and the way to its agenda. */
final class MeetingCard extends StackPane {
  private final Frame frame;
  private Optional<Button> primary = Optional.empty();

  MeetingCard(Frame frame) {
    this.frame = frame;
    setMinHeight(USE_PREF_SIZE);
  }

  /**
   * Shows the next meeting, or that there is none, and minutes that wait; the button keeps the
   * focus if it had it.
   */
  void show(Optional<NextMeeting> next, Optional<WaitingMinutes> minutes, LocalDate today) {
    Optional<Button> focused = primary.filter(Button::isFocused);
    var content = new VBox(next.map(meeting -> meeting(meeting, today)).orElseGet(this::none));
    content.getStyleClass().add("overview-meeting");
    minutes.ifPresent(
        waiting -> content.getChildren().addAll(rule(), new MinutesLine(frame, waiting, today)));
    getChildren().setAll(Card.untitled(Texts.get("overview.meeting.card"), content));
    focused.flatMap(before -> primary).ifPresent(Button::requestFocus);
  }

  /** Puts the focus on the button; false when it is not there yet. */
  boolean focus() {
    primary.ifPresent(Button::requestFocus);
    return primary.isPresent();
  }

  private Node none() {
    var sentence = new Label(Texts.get("overview.meeting.none", frame.forum().getValue().name()));
    sentence.setWrapText(true);
    sentence.getStyleClass().add("muted");
    var acts = new FlowPane(button(planMeeting()), meetToday().linkButton());
    frame.practice().map(Command::linkButton).ifPresent(acts.getChildren()::add);
    acts.getStyleClass().add("overview-acts");
    var none = new VBox(sentence, acts);
    none.getStyleClass().add("overview-no-meeting");
    return none;
  }

  private Command planMeeting() {
    return Command.of(
        Texts.get("overview.meeting.plan"),
        Texts.get("overview.meeting.planHelp"),
        () -> frame.go(new Place.NewMeeting()));
  }

  private Command meetToday() {
    return Command.of(
        Texts.get("overview.meeting.today"),
        Texts.get("overview.meeting.todayHelp"),
        () -> frame.go(new Place.NewMeeting(true)));
  }

  private Button button(Command command) {
    Button button = command.primaryButton();
    primary = Optional.of(button);
    return button;
  }

  private Node meeting(NextMeeting next, LocalDate today) {
    var content = new VBox(head(next.meeting(), today));
    Forum forum = frame.forum().getValue();
    if (!forum.isPrivateTrio()) {
      content.getChildren().addAll(procedure(next, forum.rules(), today));
    }
    content.getChildren().addAll(rule(), facts(next));
    content.getStyleClass().add("overview-meeting");
    return content;
  }

  /** The days the rules of procedure ask for (R06), and what to do when one cannot be kept. */
  private static List<Node> procedure(NextMeeting next, RulesOfProcedure rules, LocalDate today) {
    var stops = new ProcedureLine();
    stops.setStops(MeetingStops.of(next, rules, today));
    if (!MeetingStops.isAgendaLate(next, rules, today)) {
      return List.of(stops);
    }
    var help = label(Texts.get("overview.meeting.late"), "small");
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    return List.of(stops, help);
  }

  private static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("overview-rule");
    return rule;
  }

  private Node head(Meeting meeting, LocalDate today) {
    var day = label(meeting.date().getDayOfMonth() + ".", "display");
    var month = label(DanishFormat.month(meeting.date()), "semibold");
    var date = new VBox(day, month);
    date.getStyleClass().add("overview-date");
    var when = label(Texts.get("overview.meeting.next", relative(meeting, today)), "small");
    when.getStyleClass().add("muted");
    var title = label(meeting.title(), "h2-serif");
    title.setWrapText(true);
    var time = label(time(meeting), "muted");
    time.setWrapText(true);
    var words = new VBox(when, title, time);
    HBox.setHgrow(words, Priority.ALWAYS);
    date.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(date, words);
    head.getStyleClass().add("overview-meeting-head");
    return new FoldingLine(head, new HBox(button(openMeeting(meeting))), 30);
  }

  private static String relative(Meeting meeting, LocalDate today) {
    return meeting.state() == MeetingState.RUNNING
        ? Texts.get("overview.meeting.running")
        : DanishFormat.relative(meeting.date(), today);
  }

  private static String time(Meeting meeting) {
    String time =
        DanishFormat.weekday(meeting.date())
            + " "
            + DanishFormat.timeRange(meeting.start(), meeting.end());
    return meeting.place().isBlank() ? time : time + " · " + meeting.place();
  }

  private Command openMeeting(Meeting meeting) {
    boolean running = meeting.state() == MeetingState.RUNNING;
    return Command.of(
        Texts.get(running ? "overview.meeting.goOn" : "overview.meeting.open"),
        Texts.get(running ? "overview.meeting.goOnHelp" : "overview.meeting.openHelp"),
        () ->
            frame.go(
                new Place.MeetingAt(
                    meeting.id(), running ? Place.Stage.HOLD : Place.Stage.PREPARE)));
  }

  private static Node facts(NextMeeting next) {
    Duration length = next.meeting().length();
    var facts =
        new FlowPane(
            fact(Integer.toString(next.items()), Texts.get("overview.meeting.items", next.items())),
            fact(
                DanishFormat.duration(Duration.ofMinutes(next.plannedMinutes())),
                Texts.get("overview.meeting.ofTime", DanishFormat.duration(length))),
            fact(
                Integer.toString(next.proposals()),
                Texts.get("overview.meeting.proposals", next.proposals())));
    facts.getStyleClass().add("overview-facts");
    return facts;
  }

  private static Node fact(String number, String words) {
    var fact = new HBox(label(number, "semibold"), label(words, "muted"));
    fact.getStyleClass().add("overview-fact");
    return fact;
  }

  private static Label label(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
