package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.AgeBar;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FittingRows;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Status;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The right column: plan lines that ask for something, and how old each topic's mapping is. */
final class PlanCards extends VBox {
  private static final int SHORT_MONTH = 5;

  private final Frame frame;
  private final FittingRows lines = new FittingRows();
  private final FittingRows topics = new FittingRows();
  private final Card lineCard;
  private final Card topicCard;

  PlanCards(Frame frame) {
    this.frame = frame;
    var age = new Label(Texts.get("overview.topics.aside"));
    var all =
        Command.of(
                Texts.get("overview.lines.all"),
                Texts.get("overview.lines.allHelp"),
                () -> frame.go(new Place.Plan()))
            .linkButton();
    lineCard = new Card(Texts.get("overview.lines"), new HBox(all), lines).flush();
    topicCard = new Card(Texts.get("overview.topics"), age, topics).flush();
    setVgrow(topicCard, Priority.ALWAYS);
    lineCard.getStyleClass().add("overview-lines");
    topicCard.getStyleClass().add("overview-topics");
    getStyleClass().add("overview-plan");
    getChildren().setAll(lineCard, topicCard);
  }

  void show(OverviewPicture picture, LocalDate today) {
    lines.setRows(picture.lines().stream().map(line -> line(line, today)).toList());
    lineCard.setContent(
        picture.lines().isEmpty() ? new EmptyState(Texts.get("overview.lines.none")) : lines);
    topics.setRows(
        picture.topics().stream()
            .map(topic ->
                topic(topic, ChangeEvent.asking(picture.changes(), topic).isPresent(), today))
            .toList());
    topicCard.setContent(
        picture.topics().isEmpty() ? new EmptyState(Texts.get("overview.topics.none")) : topics);
  }

  /** All topics come before more than a few lines, for the lines lead on to the whole plan. */
  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = getHeight() - getSpacing() - topicCard.prefHeight(width);
    double least = lineCard.minHeight(width);
    lineCard.setMaxHeight(Math.clamp(left, least, Math.max(least, lineCard.prefHeight(width))));
    super.layoutChildren();
  }

  private Node line(DueLine due, LocalDate today) {
    Button open =
        Command.of(
                due.line().problem(),
                Texts.get("overview.lines.openHelp"),
                () -> frame.go(new Place.PlanLineAt(due.line().id())))
            .button();
    open.getStyleClass().addAll("link", "row-link");
    open.setWrapText(true);
    open.setMinWidth(0);
    var row = new VBox(open, need(due, today));
    row.getStyleClass().add("overview-line");
    return row;
  }

  private static Node need(DueLine due, LocalDate today) {
    String when = DanishFormat.untilDeadline(due.day(), today);
    return (switch (due.need()) {
          case JUDGE_EFFECT ->
              new StatusPill(
                  Tone.WARNING, Icons.EFFECT_PENDING, Texts.get("overview.lines.judge", when));
          case OVERDUE -> new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, when);
          case SOON ->
              new StatusPill(Tone.NEUTRAL, Icons.TIME, Texts.get("overview.lines.due", when));
        })
        .withoutGround();
  }

  /**
   * Green, yellow and red of R07, or that a change asks for it (R08), always with the word for it.
   */
  private static Node topic(Topic topic, boolean asked, LocalDate today) {
    var name = new Label(topic.name());
    name.setWrapText(true);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Period age =
        topic.lastMapped().map(day -> Period.between(day, today)).orElse(Period.ofYears(3));
    Status status =
        switch (topic.age(today)) {
          case FRESH -> asked ? Status.REVIEW : Status.IN_ORDER;
          case SOON -> asked ? Status.REVIEW : Status.SOON;
          case OVER -> Status.OVER_THREE_YEARS;
        };
    return new HBox(name, new AgeBar(age, status, word(topic, status)));
  }

  private static String word(Topic topic, Status status) {
    String due = topic.dueOn().map(PlanCards::monthYear).orElse("");
    return switch (status) {
      case IN_ORDER -> due.substring(0, 1).toUpperCase(Locale.ROOT) + due.substring(1);
      case SOON -> Texts.get("overview.topics.soon", due);
      default -> topic.lastMapped().isEmpty() ? Texts.get("overview.topics.never") : status.text();
    };
  }

  /** "juni 2027", "feb. 2028": long names are cut so that the bars stay in line. */
  private static String monthYear(LocalDate date) {
    String month = DanishFormat.month(date);
    String shortMonth = month.length() <= SHORT_MONTH ? month : month.substring(0, 3) + ".";
    return shortMonth + " " + date.getYear();
  }
}
