package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.NavigationBar;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.tools.Tools;
import dk.medspil.document.manual.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The places of the program: which there are, how they are reached, and which one is open. */
final class Navigation {
  private final Command overview;
  private final Command meetings;
  private final Command dialogues;
  private final Command tasks;
  private final Command plan;
  private final Command wheel;
  private final Command committee;
  private final Command tools;
  private final List<Command> eachTool;
  private final Command guidelines;
  private final Command handover;
  private final Command settings;
  private final Command manual;

  /** Stands in no list: a search marks no place of the navigation. */
  private final Command search = Command.of("", "", () -> {});

  private final NavigationBar bar;

  Navigation(Consumer<Place> go) {
    overview =
        place(
            Texts.get("shell.place.overview"),
            Icons.OVERVIEW,
            "Shortcut+1",
            () -> go.accept(new Place.Overview()));
    meetings =
        place(
            Texts.get("shell.place.meetings"),
            Icons.MEETING,
            "Shortcut+2",
            () -> go.accept(new Place.Meetings()));
    dialogues =
        place(
            Texts.get("shell.place.dialogues"),
            Icons.DIALOGUE,
            "Shortcut+3",
            () -> go.accept(new Place.Dialogues()));
    tasks =
        place(
            Texts.get("shell.place.tasks"),
            Icons.TASK,
            "Shortcut+4",
            () -> go.accept(new Place.Tasks()));
    plan =
        place(
            Texts.get("shell.place.plan"),
            Icons.APV,
            "Shortcut+5",
            () -> go.accept(new Place.Plan()));
    wheel =
        place(
            Texts.get("shell.place.wheel"),
            Icons.YEAR_WHEEL,
            "Shortcut+6",
            () -> go.accept(new Place.Wheel()));
    committee =
        place(
            Texts.get("committee.title"),
            Icons.PEOPLE,
            "Shortcut+8",
            () -> go.accept(new Place.Committee()));
    tools =
        place(
            Texts.get("tools.title"),
            Icons.TOOLS,
            "Shortcut+9",
            () -> go.accept(new Place.Tools()));
    eachTool = Tools.commands(go);
    handover =
        Command.of(
                Texts.get("committee.handover.find"),
                Texts.get("committee.handover.help"),
                () -> go.accept(new Place.Committee()))
            .withIcon(Icons.PEOPLE);
    guidelines =
        place(
            Texts.get("shell.place.guidelines"),
            Icons.GUIDELINE,
            "Shortcut+7",
            () -> go.accept(new Place.Guidelines()));
    String settingsName = Texts.get("shell.place.settings");
    settings =
        Command.of(
                settingsName,
                Texts.get("shell.place.help", settingsName),
                () -> go.accept(new Place.Settings()))
            .withIcon(Icons.SETTINGS);
    manual =
        place(
            Texts.get("shell.place.manual"),
            Icons.MANUAL,
            "Shift+F1",
            () -> go.accept(new Place.Manual(Page.FIRST_MINUTES)));
    bar = new NavigationBar(places(), settings, manual);
  }

  NavigationBar bar() {
    return bar;
  }

  /** The way to the manual from elsewhere than the bar. */
  Command openManual() {
    return Command.of(
            Texts.get("shell.manual.open"), Texts.get("shell.manual.openHelp"), manual.run())
        .withIcon(Icons.MANUAL);
  }

  /** All places, settings too. */
  List<Command> commands() {
    return Stream.of(places(), eachTool, List.of(handover, settings, manual))
        .flatMap(List::stream)
        .toList();
  }

  /** Marks where the user is. */
  void mark(Place place) {
    bar.selectedProperty().set(commandOf(place));
  }

  void setOpenTasks(int count) {
    bar.setCount(tasks, count);
  }

  private List<Command> places() {
    return List.of(overview, meetings, dialogues, tasks, plan, wheel, guidelines, committee, tools);
  }

  private Command commandOf(Place place) {
    return switch (place) {
      case Place.Overview here -> overview;
      case Place.FirstStart here -> overview;
      case Place.Meetings here -> meetings;
      case Place.NewMeeting here -> meetings;
      case Place.MeetingAt here -> meetings;
      case Place.MinutesVersions here -> meetings;
      case Place.Templates here -> meetings;
      case Place.Dialogues here -> dialogues;
      case Place.BoardAt here -> dialogues;
      case Place.Tasks here -> tasks;
      case Place.Plan here -> plan;
      case Place.PlanLineAt here -> plan;
      case Place.Rounds here -> plan;
      case Place.PlanFigures here -> plan;
      case Place.Changes here -> plan;
      case Place.Accidents here -> plan;
      case Place.Wheel here -> wheel;
      case Place.Guidelines here -> guidelines;
      case Place.GuidelineAt here -> guidelines;
      case Place.Committee here -> committee;
      case Place.Settings here -> settings;
      case Place.Manual here -> manual;
      case Place.Search here -> search;
      case Place.Tools here -> tools;
      case Place.Surveys here -> tools;
      case Place.SurveyAt here -> tools;
      case Place.Strategies here -> tools;
      case Place.StrategyAt here -> tools;
      case Place.Forms here -> tools;
      case Place.FormAt here -> tools;
      case Place.Calculators here -> tools;
      case Place.Trash here -> settings;
      case Place.CleanUp here -> settings;
    };
  }

  private static Command place(String name, Icons icon, String keys, Runnable go) {
    return Command.of(name, Texts.get("shell.place.help", name), go)
        .withIcon(icon)
        .withShortcut(keys);
  }
}
