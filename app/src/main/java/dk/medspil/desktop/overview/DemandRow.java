package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.duty.Reminder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * One thing that asks for something: where it belongs, what it is, by when, and what can be done.
 */
final class DemandRow extends HBox {
  private final Frame frame;
  private final LocalDate today;
  private final Button open;

  DemandRow(Frame frame, Demand demand, LocalDate today) {
    this.frame = frame;
    this.today = today;
    open = open(demand);
    var words = new VBox(open, below(demand));
    words.getStyleClass().add("overview-line");
    HBox.setHgrow(words, Priority.ALWAYS);
    Text mark = icon(demand).node();
    getStyleClass().add("overview-demand");
    getChildren().setAll(mark, words);
  }

  void focus() {
    open.requestFocus();
  }

  private static Icons icon(Demand demand) {
    return switch (demand) {
      case DueLine line -> Icons.APV;
      case PersonLine line -> Icons.PEOPLE;
      case LiftLine line -> Icons.UP;
      case DutyLine line ->
          switch (line.source()) {
            case WHEEL -> Icons.YEAR_WHEEL;
            case GUIDELINES -> Icons.GUIDELINE;
          };
    };
  }

  private Button open(Demand demand) {
    Button button =
        Command.of(
                title(demand),
                Texts.get("overview.demands.openHelp"),
                () -> frame.go(place(demand)))
            .button();
    button.getStyleClass().addAll("link", "row-link");
    button.setWrapText(true);
    button.setMinWidth(0);
    return button;
  }

  private static String title(Demand demand) {
    return switch (demand) {
      case DueLine line -> line.line().problem();
      case DutyLine line -> line.title();
      case LiftLine line ->
          line.to().isEmpty()
              ? Texts.get("overview.lift.title", line.title())
              : Texts.get("overview.lift.titleTo", line.title(), line.to());
      case PersonLine(var reminder) -> title(reminder);
    };
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

  private static Place place(Demand demand) {
    return switch (demand) {
      case DueLine line -> new Place.PlanLineAt(line.line().id());
      case LiftLine line -> line.place();
      case DutyLine line ->
          switch (line.source()) {
            case WHEEL -> new Place.Wheel(Optional.of(line.id()));
            case GUIDELINES -> new Place.GuidelineAt(line.id());
          };
      case PersonLine(var reminder) ->
          switch (reminder) {
            case Reminder.Election(var member, var term) -> member(member.id());
            case Reminder.CourseDue(var member, var need) -> member(member.id());
            case Reminder.Review review -> new Place.Committee();
          };
    };
  }

  private static Place member(UUID id) {
    return new Place.Committee(Optional.of(id));
  }

  private Region below(Demand demand) {
    StatusPill pill = pill(demand).withoutGround();
    pill.setWrapText(true);
    pill.setMinWidth(0);
    if (!(demand instanceof DutyLine duty)) {
      return pill;
    }
    Button act = act(duty).linkButton();
    act.getStyleClass().add("small");
    return new FoldingLine(pill, new HBox(act));
  }

  private StatusPill pill(Demand demand) {
    String when = DanishFormat.untilDeadline(demand.day(), today);
    boolean late = demand.day().isBefore(today);
    return switch (demand) {
      case DueLine line ->
          switch (line.need()) {
            case JUDGE_EFFECT ->
                new StatusPill(
                    Tone.WARNING, Icons.EFFECT_PENDING, Texts.get("overview.lines.judge", when));
            case OVERDUE -> new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, when);
            case SOON ->
                new StatusPill(Tone.NEUTRAL, Icons.TIME, Texts.get("overview.lines.due", when));
          };
      case LiftLine line -> lift(line, late);
      case PersonLine line ->
          late
              ? new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, when)
              : new StatusPill(Tone.WARNING, Icons.TIME, by(line.day()));
      case DutyLine line ->
          late
              ? new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, when)
              : new StatusPill(Tone.WARNING, Icons.ACTION_NEEDED, by(line.day()));
    };
  }

  /** Without a day to answer by nothing is late, but it stays until it is answered. */
  private static StatusPill lift(LiftLine line, boolean late) {
    String sent = DanishFormat.dayMonth(line.sentOn());
    if (line.replyBy().isEmpty()) {
      return new StatusPill(Tone.WARNING, Icons.WAITING, Texts.get("overview.lift.waits", sent));
    }
    String by = DanishFormat.dayMonth(line.replyBy().get());
    return late
        ? new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, Texts.get("overview.lift.late", by))
        : new StatusPill(Tone.WARNING, Icons.WAITING, Texts.get("overview.lift.by", by));
  }

  private static String by(LocalDate day) {
    return Texts.get("overview.demands.by", DanishFormat.dayMonth(day));
  }

  /** What no planned meeting can treat in time wants a meeting; the rest wants a place on one. */
  private Command act(DutyLine duty) {
    return duty.meeting()
        .map(meeting ->
            Command.of(
                Texts.get("wheel.put.name"), Texts.get("wheel.put.help"), () -> put(duty, meeting)))
        .orElseGet(() ->
            Command.of(
                Texts.get("wheel.plan.name"),
                Texts.get("wheel.plan.help"),
                () -> frame.go(new Place.NewMeeting())));
  }

  private void put(DutyLine duty, UUID meeting) {
    frame
        .work()
        .change(
            Texts.get("wheel.put.label"),
            session -> {
              duty.putOnAgenda(session, meeting, frame.content().closingItems());
              return meeting;
            },
            there -> frame.done(Texts.get("wheel.put.done")));
  }
}
