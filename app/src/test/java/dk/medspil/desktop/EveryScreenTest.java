package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen can be read, reached and hit, at every size, with every text size and palette. */
class EveryScreenTest {
  private static final List<Size> SIZES =
      List.of(new Size(1366, 690), new Size(1024, 640), new Size(1920, 1080));
  private static final List<Theme.TextSize> TEXTS =
      List.of(Theme.TextSize.AUTOMATIC, Theme.TextSize.LARGEST, Theme.TextSize.DOUBLE);
  private static final List<Theme.Mode> MODES =
      List.of(Theme.Mode.LIGHT, Theme.Mode.DARK, Theme.Mode.HIGH_CONTRAST);

  @TempDir private Path folder;

  /** A window without its frame. */
  private record Size(int width, int height) {}

  @Test
  void everyScreenCanBeReadAndReached() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      Map<String, Set<String>> faults = new LinkedHashMap<>();
      desktop
          .read(EveryScreenTest::places)
          .forEach(place -> {
            desktop.go(place);
            walk(desktop, place.toString().replaceAll("[0-9a-f]{8}-[-0-9a-f]+", "…"), faults);
          });
      for (int section = 1; section < 10; section++) {
        desktop.press(KeyCode.RIGHT);
        walk(desktop, "Settings " + section, faults);
      }
      for (UUID board : desktop.read(EveryScreenTest::ratedBoards)) {
        desktop.go(new Place.BoardAt(board)).press(KeyCode.ALT, KeyCode.M);
        walk(desktop, "Rating", faults);
      }
      desktop.go(new Place.Dialogues()).press(KeyCode.CONTROL, KeyCode.N);
      walk(desktop, "Decks", faults);
      desktop.go(new Place.Forms()).press(KeyCode.CONTROL, KeyCode.N);
      walk(desktop, "Forms to begin", faults);
      assertThat(lines(faults)).isEmpty();
    }
  }

  @Test
  void anOwnFormCanBeEditedAtEverySize() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      Map<String, Set<String>> faults = new LinkedHashMap<>();
      desktop.go(new Place.Forms()).press(KeyCode.CONTROL, KeyCode.N).type("indsatsplan");
      Fx.run(() ->
          ((ButtonBase)
                  desktop.stage().getScene().getRoot().lookupAll(".button").stream()
                      .filter(node -> "Lav jeres egen udgave".equals(((ButtonBase) node).getText()))
                      .findFirst()
                      .orElseThrow())
              .fire());
      desktop.waitIdle();
      walk(desktop, "Own form", faults);
      assertThat(lines(faults)).isEmpty();
    }
  }

  @Test
  void thePlanCanBeReadWhileTheRoomSeesIt() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      Map<String, Set<String>> faults = new LinkedHashMap<>();
      desktop.go(new Place.Plan()).press(KeyCode.F5);
      walk(desktop, "Plan in the hall", faults);
      fire(desktop, "Risikobillede");
      walk(desktop, "Risk picture", faults);
      fire(desktop, "Ret skala");
      walk(desktop, "Scale of risks", faults);
      desktop.go(new Place.PlanFigures()).press(KeyCode.F5);
      walk(desktop, "Figures in the hall", faults);
      assertThat(lines(faults)).isEmpty();
    }
  }

  private static void fire(DesktopFixture desktop, String name) {
    Fx.run(() ->
        Stream.of(".toggle-button", ".button")
            .flatMap(style -> desktop.stage().getScene().getRoot().lookupAll(style).stream())
            .map(ButtonBase.class::cast)
            .filter(button -> name.equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    desktop.waitIdle();
  }

  static List<Place> places(Session session) {
    List<Place> places = new ArrayList<>();
    places.add(new Place.Overview());
    places.add(new Place.Meetings());
    places.add(new Place.NewMeeting());
    places.add(new Place.Templates());
    var forum = session.workplaces().forums().getFirst().id();
    meeting(session, forum, MeetingState.PLANNED, Place.Stage.PREPARE, places);
    meeting(session, forum, MeetingState.PLANNED, Place.Stage.HOLD, places);
    meeting(session, forum, MeetingState.HELD, Place.Stage.HOLD, places);
    meeting(session, forum, MeetingState.HELD, Place.Stage.MINUTES, places);
    session.meetings().ofForum(forum).stream()
        .filter(held -> !session.minutes().versions(held.id()).isEmpty())
        .findFirst()
        .ifPresent(held -> places.add(new Place.MinutesVersions(held.id())));
    places.add(new Place.Dialogues());
    session.boards().all().stream()
        .findFirst()
        .ifPresent(board -> places.add(new Place.BoardAt(board.id())));
    places.add(new Place.Tools());
    places.add(new Place.Forms());
    session.forms().ofForum(forum).forEach(form -> places.add(new Place.FormAt(form.id())));
    places.add(new Place.Calculators());
    places.add(new Place.Strategies());
    session.strategies().ofForum(forum).stream()
        .findFirst()
        .ifPresent(one -> places.add(new Place.StrategyAt(one.strategy().id())));
    places.add(new Place.Surveys());
    session.surveys().ofForum(forum).stream()
        .collect(
            Collectors.toMap(
                survey -> survey.way() + "/" + survey.figure() + survey.isCounted(),
                survey -> survey,
                (a, b) -> a))
        .values()
        .forEach(survey -> places.add(new Place.SurveyAt(survey.id())));
    places.add(new Place.Tasks());
    places.add(new Place.Plan());
    places.add(new Place.PlanFigures());
    places.add(new Place.Changes(Optional.empty()));
    places.add(new Place.Accidents(Optional.empty()));
    session.rounds().ofForum(forum).stream()
        .filter(one -> one.results().size() > 2)
        .findFirst()
        .ifPresent(one -> places.add(new Place.Rounds(Optional.of(one.round().id()))));
    places.add(new Place.Wheel());
    session.wheels().ofForum(forum).stream()
        .filter(one -> one.task().equals(Optional.of("L08")))
        .findFirst()
        .ifPresent(one -> places.add(new Place.Wheel(Optional.of(one.id()))));
    Stream.of(LineStatus.OPEN, LineStatus.DONE, LineStatus.SOLVED)
        .flatMap(status ->
            session.plans().ofForum(forum).stream()
                .filter(line -> line.status() == status)
                .limit(1))
        .forEach(line -> places.add(new Place.PlanLineAt(line.id())));
    places.add(new Place.Guidelines());
    Stream.of(GuidelineState.DISCUSSED, GuidelineState.ADOPTED, GuidelineState.REFUSED)
        .flatMap(state ->
            session.guidelines().ofForum(forum).stream()
                .filter(one -> one.guideline().state() == state)
                .limit(1))
        .forEach(one -> places.add(new Place.GuidelineAt(one.id())));
    places.add(new Place.Committee());
    session.workplaces().members(forum).stream()
        .filter(member -> member.role() == Role.AMR)
        .findFirst()
        .ifPresent(member -> places.add(new Place.Committee(Optional.of(member.id()))));
    places.add(new Place.Settings());
    return places;
  }

  private static List<UUID> ratedBoards(Session session) {
    return session.boards().all().stream()
        .filter(board -> board.shape().rating().isPresent())
        .map(Board::id)
        .toList();
  }

  private static void meeting(
      Session session, UUID forum, MeetingState state, Place.Stage stage, List<Place> places) {
    session.meetings().ofForum(forum).stream()
        .filter(meeting -> meeting.state() == state)
        .map(Meeting::id)
        .findFirst()
        .ifPresent(id -> places.add(new Place.MeetingAt(id, stage)));
  }

  private static void walk(DesktopFixture desktop, String name, Map<String, Set<String>> faults) {
    Scene home = desktop.onFx(() -> desktop.stage().getScene());
    Parent root = desktop.onFx(home::getRoot);
    Fx.run(() -> home.setRoot(new Group()));
    for (Size size : SIZES) {
      Theme look = desktop.onFx(Theme::new);
      Scene scene =
          desktop.onFx(() -> {
            look.modeProperty().set(Theme.Mode.LIGHT);
            var made = new Scene(root, size.width(), size.height());
            look.applyTo(made);
            return made;
          });
      for (Theme.TextSize text : TEXTS) {
        if (text == Theme.TextSize.DOUBLE && size.width() < 1366) {
          continue;
        }
        Fx.run(() -> {
          look.textSizeProperty().set(text);
          lay(root);
        });
        Keyboard.settle();
        note(
            faults,
            name,
            size.width() + " " + text,
            desktop.onFx(() -> {
              lay(root);
              return ScreenFaults.ofLayout(scene);
            }));
      }
      if (size.equals(SIZES.getFirst())) {
        Fx.run(() -> look.textSizeProperty().set(Theme.TextSize.AUTOMATIC));
        for (Theme.Mode mode : MODES) {
          note(
              faults,
              name,
              mode.name(),
              desktop.onFx(() -> {
                look.modeProperty().set(mode);
                lay(root);
                return ScreenFaults.ofContrast(scene);
              }));
        }
      }
      Fx.run(() -> scene.setRoot(new Group()));
    }
    Fx.run(() -> home.setRoot(root));
  }

  /** What folds by its width gets a width first and is laid out again. */
  private static void lay(Parent root) {
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  private static void note(
      Map<String, Set<String>> faults, String place, String look, List<String> found) {
    found.forEach(fault ->
        faults.computeIfAbsent(place + ": " + fault, key -> new LinkedHashSet<>()).add(look));
  }

  private static List<String> lines(Map<String, Set<String>> faults) {
    return faults.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
  }
}
