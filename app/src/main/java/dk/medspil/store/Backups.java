package dk.medspil.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The automatic backups: at most one an hour, each verified, the newest kept. Names carry UTC. */
public final class Backups {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private static final String PREFIX = "medspil-";
  private static final String SUFFIX = ".sqlite";
  private static final int KEPT = 40;

  private final DataFolder folder;

  public Backups(DataFolder folder) {
    this.folder = folder;
  }

  /** The time of the newest backup. */
  public Optional<Instant> last() {
    return files().stream().findFirst().flatMap(Backups::takenAt);
  }

  /** The backups, newest first. */
  public List<Path> files() {
    if (!Files.isDirectory(folder.backups())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files
          .filter(file -> takenAt(file).isPresent())
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Instant takeIfDue(StoreFile file, Instant now) {
    Optional<Instant> last = last();
    if (last.isPresent() && Duration.between(last.get(), now).abs().toMinutes() < 60) {
      return last.get();
    }
    return take(file, now);
  }

  /** Takes a backup now, unless there is one of this very second. */
  Instant take(StoreFile file, Instant now) {
    Path target = target(now);
    if (!Files.exists(target)) {
      file.copyTo(target);
      thin();
    }
    return now;
  }

  void beforeMigration(Connection connection, int version) {
    VerifiedCopy.write(connection, folder.backups().resolve("medspil-skema-" + version + SUFFIX));
  }

  private Path target(Instant now) {
    return folder
        .backups()
        .resolve(PREFIX + STAMP.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)) + SUFFIX);
  }

  private void thin() {
    files().stream()
        .skip(KEPT)
        .forEach(file -> {
          try {
            Files.deleteIfExists(file);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }

  /** When a backup was taken, by its name; empty for any other file. */
  public static Optional<Instant> takenAt(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String stamp = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    try {
      return Optional.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }
}
