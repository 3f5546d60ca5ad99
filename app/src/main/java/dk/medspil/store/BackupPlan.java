package dk.medspil.store;

import dk.medspil.domain.safety.BackupRotation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How backups are taken here, as the settings say.
 *
 * @param rotation which are kept
 * @param second the folder outside this computer that gets them too, chosen by the user
 */
public record BackupPlan(BackupRotation rotation, Optional<Path> second) {
  /** The setting that holds how many hours back there is one an hour. */
  public static final String HOURS = "backup.hours";

  /** The setting that holds how many days back there is one a day. */
  public static final String DAYS = "backup.days";

  /** The setting that holds how many months back there is one a month. */
  public static final String MONTHS = "backup.months";

  /** The setting that holds the second place; absent or empty when there is none. */
  public static final String SECOND = "backup.second";

  static BackupPlan read(SettingStore settings) {
    BackupRotation usual = BackupRotation.DEFAULT;
    return new BackupPlan(
        new BackupRotation(
            settings.number(HOURS, usual.hours()),
            settings.number(DAYS, usual.days()),
            settings.number(MONTHS, usual.months())),
        settings.setting(SECOND).filter(text -> !text.isBlank()).flatMap(BackupPlan::path));
  }

  /** A store that came from another system may name a place that cannot be one here. */
  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException foreign) {
      return Optional.empty();
    }
  }
}
