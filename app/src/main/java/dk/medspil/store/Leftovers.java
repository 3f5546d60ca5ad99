package dk.medspil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Half-made files of a program that was killed while it copied. Only whoever holds the folder's
 * lock may clear them away: then nobody is making one.
 */
final class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

  private static final Pattern HALF_MADE =
      Pattern.compile("\\.(gendan-|redning-|kopi-|medspil-.*\\.)[0-9a-f]{8}-[0-9a-f-]{27}.*");

  private Leftovers() {}

  static void clear(DataFolder folder) {
    new OpenedCopies(folder).clear();
    for (Path place : List.of(folder.path(), folder.backups())) {
      try {
        clear(place);
      } catch (IOException failure) {
        // They take room and do no harm: no reason not to open.
        LOG.warn("Left files could not be cleared away", failure);
      }
    }
  }

  private static void clear(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return;
    }
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.filter(Leftovers::isHalfMade).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isHalfMade(Path file) {
    return HALF_MADE.matcher(String.valueOf(file.getFileName())).matches();
  }
}
