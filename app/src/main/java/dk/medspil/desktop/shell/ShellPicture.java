package dk.medspil.desktop.shell;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the window around the screens shows.
 *
 * @param workplace empty until the set-up is done
 * @param forums in order
 * @param openTasks the number of open tasks of each forum
 * @param settings all settings of the store
 */
record ShellPicture(
    Optional<Workplace> workplace,
    List<Forum> forums,
    Map<UUID, Integer> openTasks,
    Map<String, String> settings) {
  static final Set<String> TABLES = Set.of("workplace", "forum", "task", "setting");

  static ShellPicture read(Session session) {
    List<Forum> forums = session.workplaces().forums();
    return new ShellPicture(
        session.workplaces().workplace(),
        forums,
        forums.stream()
            .map(Forum::id)
            .collect(Collectors.toMap(id -> id, id -> session.tasks().open(id).size())),
        session.settings().settings());
  }

  /** Whether what a remembered place shows is still there. */
  static boolean exists(Place place, Session session) {
    return switch (place) {
      case Place.MeetingAt(UUID meeting, Place.Stage stage) ->
          session.meetings().meeting(meeting).isPresent();
      case Place.MinutesVersions(UUID meeting) -> session.meetings().meeting(meeting).isPresent();
      case Place.BoardAt(UUID board) -> session.boards().board(board).isPresent();
      case Place.PlanLineAt(UUID line) -> session.plans().line(line).isPresent();
      case Place.GuidelineAt(UUID one) -> session.guidelines().guideline(one).isPresent();
      default -> true;
    };
  }
}
