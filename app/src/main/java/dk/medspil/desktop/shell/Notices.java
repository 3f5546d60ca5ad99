package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.frame.Work;
import dk.medspil.store.Whereabouts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Pane;

/**
 * What the window says above every screen for as long as it is so: that the disk does not take what
 * is written, and that the data lie where a file is not safe.
 */
final class Notices {
  private final Banner unsaved;
  private final Banner place;
  private final String folder;
  private Optional<Whereabouts> unsafe = Optional.empty();
  private boolean accepted = true;

  /**
   * Puts the banners in a pane, out of sight as long as all is well.
   *
   * @param onMove asks for another folder
   * @param remember keeps a choice of the user's
   */
  Notices(Pane pane, Work work, Runnable onMove, BiConsumer<Preference, String> remember) {
    folder = work.folder().path().toAbsolutePath().toString();
    Command move =
        Command.of(Texts.get("shell.notice.move"), Texts.get("shell.notice.moveHelp"), onMove);
    Command again =
        Command.of(
            Texts.get("shell.notice.again"), Texts.get("shell.notice.againHelp"), work::retry);
    Command keep =
        Command.of(
            Texts.get("shell.notice.keep"),
            Texts.get("shell.notice.keepHelp"),
            () -> remember.accept(Preference.UNSAFE_PLACE_ACCEPTED, folder));
    unsaved = new Banner(Tone.DANGER, Icons.ACTION_NEEDED, List.of(again, move));
    place = new Banner(Tone.WARNING, Icons.OFFLINE, List.of(move, keep));
    pane.getChildren().addAll(unsaved, place);
    work.waitingProperty().subscribe(count -> waiting(count.intValue()));
    work.inBackground(
        () -> Whereabouts.of(work.folder()),
        found -> {
          unsafe = found;
          showPlace();
        });
  }

  private void waiting(int changes) {
    if (changes == 0) {
      unsaved.hide();
    } else {
      unsaved.say(Texts.get("shell.notice.unsaved", changes));
    }
  }

  /** Follows whether the user has accepted the place. */
  void follow(Map<String, String> settings) {
    accepted = Preference.UNSAFE_PLACE_ACCEPTED.in(settings).filter(folder::equals).isPresent();
    showPlace();
  }

  private void showPlace() {
    unsafe
        .filter(found -> !accepted)
        .ifPresentOrElse(found -> place.say(words(found)), place::hide);
  }

  private static String words(Whereabouts place) {
    return switch (place.kind()) {
      case CLOUD -> Texts.get("shell.notice.cloud", place.name());
      case NETWORK -> Texts.get("shell.notice.network", place.name());
    };
  }
}
