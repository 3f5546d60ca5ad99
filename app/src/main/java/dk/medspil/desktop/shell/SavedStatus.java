package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.NavigationBar;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * The words in the lower left corner: what is typed is safe, or what is the matter. They stand
 * still; only what takes noticeably long is announced.
 */
final class SavedStatus {
  private static final Duration NOTICEABLE = Duration.millis(800);

  private final NavigationBar bar;
  private final Clock clock;
  private final PauseTransition patience = new PauseTransition(NOTICEABLE);
  private Optional<Instant> backup = Optional.empty();
  private Optional<String> failure = Optional.empty();

  SavedStatus(Work work, NavigationBar bar, Clock clock) {
    this.bar = bar;
    this.clock = clock;
    patience.setOnFinished(event -> saving());
    work.underWayProperty().subscribe(count -> busy(count.intValue() > 0));
    work.lastBackupProperty()
        .subscribe(at -> {
          backup = at;
          show();
        });
    work.onChange(changed -> clear(work));
    work.unwrittenProperty().subscribe(() -> clear(work));
    work.waitingProperty()
        .subscribe(count -> {
          if (count.intValue() > 0) {
            failed(Texts.get("shell.saved.inMemory"));
          }
        });
  }

  /** Says that something was not written, until everything is. */
  void failed(String sentence) {
    failure = Optional.of(sentence);
    show();
  }

  /** What failed is over once all that was typed is written. */
  private void clear(Work work) {
    if (!work.unwrittenProperty().get()) {
      failure = Optional.empty();
      show();
    }
  }

  private void busy(boolean now) {
    if (now) {
      patience.playFromStart();
    } else {
      patience.stop();
      show();
    }
  }

  private void saving() {
    if (failure.isEmpty()) {
      bar.setSaved(Tone.NEUTRAL, Icons.WAITING, Texts.get("shell.saved.saving"), backupText());
    }
  }

  private void show() {
    failure.ifPresentOrElse(
        sentence ->
            bar.setSaved(
                Tone.DANGER, Icons.ACTION_NEEDED, Texts.get("shell.saved.failed"), sentence),
        () -> bar.setSaved(Tone.SUCCESS, Icons.DONE, Texts.get("shell.saved.all"), backupText()));
  }

  private String backupText() {
    return backup.map(this::backupText).orElse("");
  }

  private String backupText(Instant at) {
    ZonedDateTime taken = at.atZone(clock.getZone());
    return taken.toLocalDate().equals(LocalDate.now(clock))
        ? Texts.get("shell.saved.backupToday", DanishFormat.time(taken.toLocalTime()))
        : Texts.get("shell.saved.backupOn", DanishFormat.dayMonth(taken.toLocalDate()));
  }
}
