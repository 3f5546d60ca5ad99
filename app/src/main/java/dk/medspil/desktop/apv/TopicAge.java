package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.AgeBar;
import dk.medspil.desktop.control.Status;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** Green, yellow and red of the three-year rule (R07), always with the word for it. */
final class TopicAge {
  /** Longer names of months are cut, so that the bars stay in line. */
  private static final int SHORT_MONTH = 5;

  private TopicAge() {}

  /** A topic that a change asks for says so, unless it is too old in any case (R08). */
  static AgeBar bar(Topic topic, boolean asked, LocalDate today) {
    Period age =
        topic.lastMapped().map(day -> Period.between(day, today)).orElse(Period.ofYears(3));
    if (asked && topic.age(today) != Topic.Age.OVER) {
      return new AgeBar(age, Status.REVIEW, Status.REVIEW.text());
    }
    return switch (topic.age(today)) {
      case FRESH -> new AgeBar(age, Status.IN_ORDER, capital(month(topic) + " " + year(topic)));
      case SOON -> new AgeBar(age, Status.SOON, Texts.get("apv.topics.soon", month(topic)));
      case OVER ->
          new AgeBar(
              age,
              Status.OVER_THREE_YEARS,
              topic.lastMapped().isPresent()
                  ? Status.OVER_THREE_YEARS.text()
                  : Texts.get("apv.topics.never"));
    };
  }

  private static String month(Topic topic) {
    String monthYear = DanishFormat.monthYear(topic.dueOn().orElseThrow());
    String month = monthYear.substring(0, monthYear.indexOf(' '));
    return month.length() <= SHORT_MONTH ? month : month.substring(0, 3) + ".";
  }

  private static int year(Topic topic) {
    return topic.dueOn().orElseThrow().getYear();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
