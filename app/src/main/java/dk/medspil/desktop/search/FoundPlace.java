package dk.medspil.desktop.search;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.SearchStore.Hit;
import java.util.Optional;

/** Where a hit is seen in its surroundings. */
final class FoundPlace {
  private FoundPlace() {}

  static Place of(Hit hit) {
    return switch (hit.kind()) {
      case MEETING, AGENDA_ITEM, OUTCOME, ATTACHMENT, ADDENDUM ->
          new Place.MeetingAt(hit.meeting().orElse(hit.home()), stage(hit));
      case BOARD -> new Place.BoardAt(hit.id());
      case NOTE -> new Place.BoardAt(hit.home());
      case TASK -> new Place.Tasks(Optional.of(hit.id()));
      case PLAN_LINE -> new Place.PlanLineAt(hit.id());
      case GUIDELINE -> new Place.GuidelineAt(hit.id());
      case FILLED_FORM -> new Place.FormAt(hit.id());
      case APV_ROUND -> new Place.Rounds(Optional.of(hit.id()));
      case ROUND_RESULT -> new Place.Rounds(Optional.of(hit.home()));
      case APV_CHANGE -> new Place.Changes(Optional.of(hit.id()));
      case ACCIDENT -> new Place.Accidents(Optional.of(hit.id()));
      case TRIO_AGREEMENT -> new Place.Committee(Optional.of(hit.id()));
      case OCCURRENCE -> new Place.Wheel(Optional.of(hit.id()));
      case SURVEY -> new Place.SurveyAt(hit.id());
      case STRATEGY -> new Place.StrategyAt(hit.id());
      case GOAL -> new Place.StrategyAt(hit.home());
    };
  }

  private static Place.Stage stage(Hit hit) {
    if (hit.state().equals(MeetingState.HELD.name())) {
      return Place.Stage.MINUTES;
    }
    return hit.state().equals(MeetingState.RUNNING.name()) ? Place.Stage.HOLD : Place.Stage.PREPARE;
  }
}
