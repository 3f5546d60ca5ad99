package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.safety.Retention;
import dk.medspil.store.CleanUpStore;
import dk.medspil.store.CleanUpStore.Old;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.layout.Pane;

/**
 * Once a year, that something has been kept for its time and waits to be looked through (R27): the
 * list is only of use if somebody is told of it.
 */
final class CleanUpReminder {
  private static final int LATER_DAYS = 30;

  private final Work work;
  private final Clock clock;
  private final Banner banner;
  private Optional<UUID> forum = Optional.empty();
  private Optional<Asked> asked = Optional.empty();

  /** What the answer depends on, besides what has got old. */
  private record Asked(Optional<LocalDate> last, Optional<LocalDate> later) {}

  /**
   * Puts the banner in a pane, out of sight until there is something to clean up.
   *
   * @param go opens a place in a forum
   * @param remember keeps a choice of the user's
   */
  CleanUpReminder(
      Pane pane,
      Work work,
      Clock clock,
      BiConsumer<UUID, Place> go,
      BiConsumer<Preference, String> remember) {
    this.work = work;
    this.clock = clock;
    Command open =
        Command.of(
            Texts.get("shell.cleanup.open"),
            Texts.get("shell.cleanup.openHelp"),
            () -> forum.ifPresent(id -> go.accept(id, new Place.CleanUp())));
    Command later =
        Command.of(
            Texts.get("shell.cleanup.later"),
            Texts.get("shell.cleanup.laterHelp"),
            () ->
                remember.accept(Preference.CLEANUP_LATER, today().plusDays(LATER_DAYS).toString()));
    banner = new Banner(Tone.ACCENT, Icons.DELETE, List.of(open, later));
    pane.getChildren().add(banner);
  }

  /** Looks again when the user has cleaned up or put it off. */
  void follow(Map<String, String> settings) {
    Optional<LocalDate> last =
        Optional.ofNullable(settings.get(CleanUpStore.LAST)).map(LocalDate::parse);
    Optional<LocalDate> later = Preference.CLEANUP_LATER.in(settings).map(LocalDate::parse);
    var now = Optional.of(new Asked(last, later));
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    boolean isTime =
        Retention.isTimeToCleanUp(last, today())
            && later.map(day -> !day.isAfter(today())).orElse(true);
    if (!isTime) {
      banner.hide();
      return;
    }
    // It walks through ten years of papers, and nobody waits for it: the screen comes first.
    work.whenIdle(() -> work.read(session -> session.cleanUp().due(today()), this::show));
  }

  private void show(List<Old> due) {
    forum = due.stream().findFirst().map(old -> old.forum().id());
    if (due.isEmpty()) {
      banner.hide();
    } else {
      banner.say(Texts.get("shell.cleanup", due.size()));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
