package dk.medspil.desktop.shell;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Walks through all screens of a store by itself and closes the window. The packaging trains the
 * start-up cache with it, so that what people open first is what opens fastest; {@code
 * packaging/README.md} tells how it is asked for.
 */
final class Walk {
  /** The system property that asks for it: {@code all} screens, or only the {@code first}. */
  private static final String PROPERTY = "medspil.walk";

  /** Long enough for a screen to be laid out and painted a few times. */
  private static final Duration LOOK = Duration.millis(250);

  private final ShellWindow shell;
  private final Deque<Place> ahead = new ArrayDeque<>();

  private Walk(ShellWindow shell) {
    this.shell = shell;
  }

  /** Begins the walk once the window has shown its first screen, if the property asks for one. */
  static void ifAsked(ShellWindow shell) {
    String asked = System.getProperty(PROPERTY, "");
    var walk = new Walk(shell);
    switch (asked) {
      case "all" -> shell.work().whenIdle(() -> shell.work().read(Walk::places, walk::begin));
      case "first" -> walk.look(shell::close);
      default -> {}
    }
  }

  private static List<Place> places(Session session) {
    List<Meeting> meetings = session.meetings().all();
    var places = new ArrayDeque<Place>();
    places.add(new Place.Meetings());
    for (Place.Stage stage : Place.Stage.values()) {
      meetings.stream().findFirst().ifPresent(m -> places.add(new Place.MeetingAt(m.id(), stage)));
    }
    places.add(new Place.NewMeeting());
    places.add(new Place.Templates());
    places.add(new Place.Tools());
    places.add(new Place.Forms());
    session.forms().all().stream()
        .findFirst()
        .ifPresent(form -> places.add(new Place.FormAt(form.id())));
    places.add(new Place.Calculators());
    places.add(new Place.Strategies());
    session.strategies().records().stream()
        .findFirst()
        .ifPresent(one -> places.add(new Place.StrategyAt(one.strategy().id())));
    places.add(new Place.Surveys());
    session.surveys().records().stream()
        .findFirst()
        .ifPresent(one -> places.add(new Place.SurveyAt(one.survey().id())));
    places.add(new Place.Dialogues());
    session.boards().all().stream()
        .findFirst()
        .ifPresent(board -> places.add(new Place.BoardAt(board.id())));
    places.add(new Place.Tasks());
    places.add(new Place.Plan());
    session.plans().lines().stream()
        .findFirst()
        .ifPresent(line -> places.add(new Place.PlanLineAt(line.id())));
    places.add(new Place.Wheel());
    places.add(new Place.Guidelines());
    session.guidelines().records().stream()
        .findFirst()
        .ifPresent(one -> places.add(new Place.GuidelineAt(one.entry().id())));
    places.add(new Place.Committee());
    places.add(new Place.Settings());
    places.add(new Place.Overview());
    return List.copyOf(places);
  }

  private void begin(List<Place> places) {
    ahead.addAll(places);
    next();
  }

  private void next() {
    Place place = ahead.poll();
    if (place == null) {
      shell.close();
    } else {
      shell.go(place);
      look(this::next);
    }
  }

  private void look(Runnable then) {
    shell
        .work()
        .whenIdle(() -> {
          var pause = new PauseTransition(LOOK);
          pause.setOnFinished(event -> then.run());
          pause.play();
        });
  }
}
