package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.AgeBar;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FittingRows;
import dk.medspil.desktop.control.Status;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** How old the mapping of each APV topic is (R07). */
final class TopicCard extends StackPane {
  private static final int SHORT_MONTH = 5;

  private final Frame frame;
  private final FittingRows rows = new FittingRows();
  private final Card card;

  TopicCard(Frame frame) {
    this.frame = frame;
    var age = new Label(Texts.get("overview.topics.aside"));
    card = new Card(Texts.get("overview.topics"), age, rows).flush();
    card.getStyleClass().add("overview-topics");
    getChildren().setAll(card);
  }

  void show(List<Topic> topics, List<ChangeEvent> changes, LocalDate today) {
    rows.setRows(
        topics.stream()
            .map(topic -> topic(topic, ChangeEvent.asking(changes, topic).isPresent(), today))
            .toList());
    card.setContent(isBegun(topics) ? rows : begin());
  }

  /** A row of red marks is no welcome to somebody who has not begun. */
  private static boolean isBegun(List<Topic> topics) {
    return topics.stream().anyMatch(topic -> topic.lastMapped().isPresent());
  }

  private Node begin() {
    return new EmptyState(
        Texts.get("overview.topics.none"),
        Command.of(
            Texts.get("overview.topics.begin"),
            Texts.get("overview.topics.beginHelp"),
            () -> frame.go(new Place.Plan())));
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
    String due = topic.dueOn().map(TopicCard::monthYear).orElse("");
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
