package dk.medspil.desktop.frame;

import dk.medspil.desktop.frame.Place.Stage;
import dk.medspil.document.manual.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a place as a setting that brings the user back to it: ids, and no words of the user's. */
public final class PlaceText {
  private PlaceText() {}

  /** Forms half filled in and the set-up are not come back to; the list they belong to is. */
  public static String write(Place place) {
    return switch (place) {
      case Place.Overview overview -> "overview";
      case Place.Meetings meetings -> "meetings";
      case Place.NewMeeting form -> "meetings";
      case Place.Templates templates -> "templates";
      case Place.MeetingAt(UUID meeting, Stage stage) -> "meeting " + meeting + " " + stage.name();
      case Place.MinutesVersions(UUID meeting) -> "meeting " + meeting + " " + Stage.MINUTES.name();
      case Place.Dialogues dialogues -> "dialogues";
      case Place.BoardAt(UUID board) -> "board " + board;
      case Place.Tasks tasks -> "tasks";
      case Place.Plan plan -> "plan";
      case Place.PlanLineAt(UUID line) -> "line " + line;
      case Place.Rounds rounds -> "rounds";
      case Place.PlanFigures figures -> "figures";
      case Place.Changes changes -> "changes";
      case Place.Accidents accidents -> "accidents";
      case Place.Wheel wheel -> "wheel";
      case Place.Guidelines guidelines -> "guidelines";
      case Place.GuidelineAt(UUID guideline) -> "guideline " + guideline;
      case Place.Committee committee -> "committee";
      case Place.Search search -> "overview";
      case Place.Settings settings -> "settings";
      case Place.Manual(Page page, String heading) -> "manual " + page.id();
      case Place.Tools tools -> "tools";
      case Place.Forms forms -> "forms";
      case Place.FormAt(UUID form) -> "form " + form;
      case Place.Calculators calculators -> "calculators";
      case Place.Strategies strategies -> "strategies";
      case Place.StrategyAt(UUID strategy) -> "strategy " + strategy;
      case Place.Surveys surveys -> "surveys";
      case Place.SurveyAt(UUID survey) -> "survey " + survey;
      case Place.Trash trash -> "settings";
      case Place.CleanUp cleanUp -> "settings";
      case Place.FirstStart start -> "overview";
    };
  }

  /** Reads what {@link #write} wrote; anything else is nowhere. */
  public static Optional<Place> read(String text) {
    List<String> words = List.of(text.split(" "));
    try {
      return switch (words.getFirst()) {
        case "overview" -> Optional.of(new Place.Overview());
        case "meetings" -> Optional.of(new Place.Meetings());
        case "templates" -> Optional.of(new Place.Templates());
        case "tools" -> Optional.of(new Place.Tools());
        case "strategies" -> Optional.of(new Place.Strategies());
        case "strategy" -> Optional.of(new Place.StrategyAt(UUID.fromString(words.get(1))));
        case "surveys" -> Optional.of(new Place.Surveys());
        case "survey" -> Optional.of(new Place.SurveyAt(UUID.fromString(words.get(1))));
        case "forms" -> Optional.of(new Place.Forms());
        case "form" -> Optional.of(new Place.FormAt(UUID.fromString(words.get(1))));
        case "calculators" -> Optional.of(new Place.Calculators());
        case "meeting" ->
            Optional.of(
                new Place.MeetingAt(UUID.fromString(words.get(1)), Stage.valueOf(words.get(2))));
        case "dialogues" -> Optional.of(new Place.Dialogues());
        case "board" -> Optional.of(new Place.BoardAt(UUID.fromString(words.get(1))));
        case "tasks" -> Optional.of(new Place.Tasks());
        case "plan" -> Optional.of(new Place.Plan());
        case "line" -> Optional.of(new Place.PlanLineAt(UUID.fromString(words.get(1))));
        case "committee" -> Optional.of(new Place.Committee());
        case "changes" -> Optional.of(new Place.Changes(Optional.empty()));
        case "accidents" -> Optional.of(new Place.Accidents(Optional.empty()));
        case "figures" -> Optional.of(new Place.PlanFigures());
        case "rounds" -> Optional.of(new Place.Rounds(Optional.empty()));
        case "wheel" -> Optional.of(new Place.Wheel());
        case "guidelines" -> Optional.of(new Place.Guidelines());
        case "guideline" -> Optional.of(new Place.GuidelineAt(UUID.fromString(words.get(1))));
        case "settings" -> Optional.of(new Place.Settings());
        case "manual" -> Page.of(words.get(1)).map(Place.Manual::new);
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }
}
