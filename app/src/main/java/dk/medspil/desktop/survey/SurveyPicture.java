package dk.medspil.desktop.survey;

import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.Way;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the screen of one survey shows. While it is counted that is which questions are begun
 * and how many sheets there are, and nothing of what stands on them (R19).
 *
 * @param report the survey, with a result once it is counted
 * @param begun codes of questions the room has answered; on paper none are told, for the first
 *     sheet would say which questions one person left out
 * @param duties what the wheel of the year still waits for, soonest first
 * @param next when the forum meets next
 */
record SurveyPicture(
    SurveyReport report, Set<String> begun, List<Occurrence> duties, Optional<LocalDate> next) {
  static final Set<String> TABLES =
      Set.of(
          "survey",
          "survey_count",
          "improvement",
          "occurrence",
          "meeting",
          "task",
          "agenda_item",
          "plan_line");

  static Optional<SurveyPicture> read(Session session, UUID id, LocalDate today) {
    return session
        .surveys()
        .report(id)
        .map(report ->
            new SurveyPicture(
                report,
                report.survey().way() == Way.ROOM ? session.surveys().begun(id) : Set.of(),
                session.wheels().ofForum(report.survey().forumId()).stream()
                    .filter(one -> one.paper().isEmpty() && one.itemId().isEmpty())
                    .filter(one -> one.deviation().isEmpty())
                    .filter(one -> one.due().getYear() >= today.getYear())
                    .toList(),
                session
                    .meetings()
                    .next(report.survey().forumId(), today)
                    .map(meeting -> meeting.date())));
  }

  /** Whether one more may be chosen. */
  boolean mayChoose() {
    return report.improvements().size() < Improvement.MOST;
  }
}
