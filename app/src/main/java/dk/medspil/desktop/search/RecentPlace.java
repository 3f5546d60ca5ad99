package dk.medspil.desktop.search;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.search.Recents.Visit;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.survey.Survey;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A place the user was at, as the palette offers it.
 *
 * @param title what it is called now
 * @param place where it is
 * @param forum the forum it was seen in
 */
record RecentPlace(String title, Place place, Forum forum) {

  /** Those that are still there. R02: while the window shows MED, none that was open in TRIO. */
  static List<RecentPlace> read(Session session, List<Visit> visits, Forum now) {
    List<Forum> forums =
        session.workplaces().forums().stream()
            .filter(forum -> !forum.isPrivateTrio() || forum.id().equals(now.id()))
            .toList();
    return visits.stream().flatMap(visit -> read(session, visit, forums)).toList();
  }

  private static Stream<RecentPlace> read(Session session, Visit visit, List<Forum> forums) {
    return forums.stream()
        .filter(forum -> forum.id().equals(visit.forum()))
        .flatMap(forum ->
            title(session, visit.place())
                .filter(title -> !title.isBlank())
                .map(title -> new RecentPlace(title, visit.place(), forum))
                .stream());
  }

  private static Optional<String> title(Session session, Place place) {
    return switch (place) {
      case Place.MeetingAt(UUID id, Place.Stage stage) ->
          session.meetings().meeting(id).map(meeting -> title(meeting, stage));
      case Place.BoardAt(UUID id) -> session.boards().board(id).map(Board::title);
      case Place.PlanLineAt(UUID id) -> session.plans().line(id).map(PlanLine::problem);
      case Place.GuidelineAt(UUID id) ->
          session.guidelines().guideline(id).map(RegisteredGuideline::title);
      case Place.FormAt(UUID id) -> session.forms().form(id).map(FilledForm::title);
      case Place.SurveyAt(UUID id) -> session.surveys().survey(id).map(Survey::title);
      case Place.StrategyAt(UUID id) -> session.strategies().strategy(id).map(Strategy::title);
      default -> Optional.empty();
    };
  }

  private static String title(Meeting meeting, Place.Stage stage) {
    String day = DanishFormat.date(meeting.date());
    return switch (stage) {
      case PREPARE -> Texts.get("search.recent.agenda", day);
      case HOLD -> Texts.get("search.recent.meeting", day);
      case MINUTES -> Texts.get("search.recent.minutes", day);
    };
  }
}
