package dk.medspil.store;

import dk.medspil.domain.safety.BackupRotation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of backups. Their names carry when they were taken, in UTC; other files are left alone.
 */
final class BackupFolder {
  static final String OPEN = ".sqlite";
  static final String LOCKED = ".laast";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private static final String PREFIX = "medspil-";

  private final Path path;

  BackupFolder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  boolean exists() {
    return Files.isDirectory(path);
  }

  /** The backups, newest first. */
  List<Path> files() {
    if (!exists()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> takenAt(file).isPresent())
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Set<Instant> times() {
    Set<Instant> times = new HashSet<>();
    files().forEach(file -> takenAt(file).ifPresent(times::add));
    return times;
  }

  Path target(Instant at, String suffix) {
    String stamp = STAMP.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    return path.resolve(PREFIX + stamp + suffix);
  }

  /** Takes in a copy of a file under its own name: whole and on the disk, or not at all. */
  void take(Path file) throws IOException {
    Path temporary = path.resolve("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      OwnerOnly.newFile(temporary);
      try (OutputStream out = Files.newOutputStream(temporary)) {
        Files.copy(file, out);
      }
      if (Files.mismatch(file, temporary) >= 0) {
        throw new IOException("the copy differs");
      }
      settle(temporary, path.resolve(file.getFileName()));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  static void settle(Path temporary, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what the rotation does not keep. */
  void thin(BackupRotation rotation, Instant now) {
    Set<Instant> kept = rotation.keep(times(), now, ZoneId.systemDefault());
    files().stream()
        .filter(file -> takenAt(file).filter(at -> !kept.contains(at)).isPresent())
        .forEach(BackupFolder::remove);
  }

  static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** When a backup was taken, by its name; empty for any other file. */
  static Optional<Instant> takenAt(Path file) {
    String name = String.valueOf(file.getFileName());
    String suffix = name.endsWith(LOCKED) ? LOCKED : OPEN;
    if (!name.startsWith(PREFIX) || !name.endsWith(suffix)) {
      return Optional.empty();
    }
    String stamp = name.substring(PREFIX.length(), name.length() - suffix.length());
    try {
      return Optional.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }
}
