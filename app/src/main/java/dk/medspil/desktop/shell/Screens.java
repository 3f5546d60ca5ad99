package dk.medspil.desktop.shell;

import dk.medspil.desktop.apv.AccidentsScreen;
import dk.medspil.desktop.apv.ChangesScreen;
import dk.medspil.desktop.apv.FiguresScreen;
import dk.medspil.desktop.apv.PlanLineScreen;
import dk.medspil.desktop.apv.PlanScreen;
import dk.medspil.desktop.apv.RoundsScreen;
import dk.medspil.desktop.calculator.CalculatorsScreen;
import dk.medspil.desktop.committee.CommitteeScreen;
import dk.medspil.desktop.dialogue.BoardScreen;
import dk.medspil.desktop.dialogue.DialoguesScreen;
import dk.medspil.desktop.form.FormScreen;
import dk.medspil.desktop.form.FormsScreen;
import dk.medspil.desktop.forum.FirstStartScreen;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.guideline.GuidelineScreen;
import dk.medspil.desktop.guideline.GuidelinesScreen;
import dk.medspil.desktop.manual.ManualScreen;
import dk.medspil.desktop.meeting.HoldScreen;
import dk.medspil.desktop.meeting.MeetingsScreen;
import dk.medspil.desktop.meeting.NewMeetingScreen;
import dk.medspil.desktop.meeting.PrepareScreen;
import dk.medspil.desktop.meeting.TemplatesScreen;
import dk.medspil.desktop.minutes.MinutesScreen;
import dk.medspil.desktop.minutes.VersionsScreen;
import dk.medspil.desktop.overview.OverviewScreen;
import dk.medspil.desktop.search.SearchScreen;
import dk.medspil.desktop.settings.SettingsScreen;
import dk.medspil.desktop.strategy.StrategiesScreen;
import dk.medspil.desktop.strategy.StrategyScreen;
import dk.medspil.desktop.survey.SurveyScreen;
import dk.medspil.desktop.survey.SurveysScreen;
import dk.medspil.desktop.task.TasksScreen;
import dk.medspil.desktop.tools.ToolsScreen;
import dk.medspil.desktop.trash.CleanUpScreen;
import dk.medspil.desktop.trash.TrashScreen;
import dk.medspil.desktop.wheel.WheelScreen;

/** Which screen is shown at which place; the one list of all screens. */
final class Screens {
  private Screens() {}

  static Screen open(Place place, Frame frame) {
    return switch (place) {
      case Place.FirstStart here -> new FirstStartScreen(frame);
      case Place.Overview here -> new OverviewScreen(frame);
      case Place.Meetings here -> new MeetingsScreen(frame);
      case Place.NewMeeting(boolean today) -> new NewMeetingScreen(frame, today);
      case Place.MeetingAt(var meeting, var stage) ->
          switch (stage) {
            case PREPARE -> new PrepareScreen(frame, meeting);
            case HOLD -> new HoldScreen(frame, meeting);
            case MINUTES -> new MinutesScreen(frame, meeting);
          };
      case Place.MinutesVersions(var meeting) -> new VersionsScreen(frame, meeting);
      case Place.Templates here -> new TemplatesScreen(frame);
      case Place.Dialogues here -> new DialoguesScreen(frame);
      case Place.BoardAt(var board) -> new BoardScreen(frame, board);
      case Place.Tasks(var task) -> new TasksScreen(frame, task);
      case Place.Plan here -> new PlanScreen(frame);
      case Place.Changes(var change) -> ChangesScreen.of(frame, change);
      case Place.Accidents(var accident) -> AccidentsScreen.of(frame, accident);
      case Place.PlanFigures here -> new FiguresScreen(frame);
      case Place.Rounds(var round) -> RoundsScreen.of(frame, round);
      case Place.PlanLineAt(var line) -> new PlanLineScreen(frame, line);
      case Place.Wheel(var occurrence) -> new WheelScreen(frame, occurrence);
      case Place.Guidelines here -> new GuidelinesScreen(frame);
      case Place.GuidelineAt(var guideline) -> new GuidelineScreen(frame, guideline);
      case Place.Committee(var member) -> new CommitteeScreen(frame, member);
      case Place.Search(var text) -> new SearchScreen(frame, text);
      case Place.Settings(var locked) -> new SettingsScreen(frame, locked);
      case Place.Manual(var page, var heading) -> new ManualScreen(frame, page, heading);
      case Place.Tools here -> new ToolsScreen(frame);
      case Place.Surveys here -> new SurveysScreen(frame);
      case Place.SurveyAt(var survey) -> new SurveyScreen(frame, survey);
      case Place.Strategies here -> new StrategiesScreen(frame);
      case Place.StrategyAt(var strategy) -> new StrategyScreen(frame, strategy);
      case Place.Forms here -> new FormsScreen(frame);
      case Place.FormAt(var form) -> new FormScreen(frame, form);
      case Place.Calculators here -> new CalculatorsScreen(frame);
      case Place.Trash here -> new TrashScreen(frame);
      case Place.CleanUp here -> new CleanUpScreen(frame);
    };
  }
}
