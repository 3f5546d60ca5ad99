package dk.medspil.store;

import dk.medspil.domain.meeting.Attachment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of files that other programs show. They lie in a folder that only the user may read,
 * cannot be written, and go when the store is closed, or at the next start where another program
 * held one.
 */
public final class OpenedCopies {
  private static final Logger LOG = LoggerFactory.getLogger(OpenedCopies.class);
  private static final int ENOUGH_TO_TELL_APART = 16;

  private final Path folder;

  /** The copies of a data folder. */
  public OpenedCopies(DataFolder data) {
    folder = data.openedFiles();
  }

  /**
   * Puts a copy under the file's own name; one with the same content is used again.
   *
   * @throws IOException if it cannot be written
   */
  public Path put(Attachment file, byte[] content) throws IOException {
    Path own = folder.resolve(file.sha256().substring(0, ENOUGH_TO_TELL_APART));
    Path copy = own.resolve(file.name());
    if (Files.exists(copy) && Files.size(copy) == content.length) {
      return copy;
    }
    OwnerOnly.newFolder(folder);
    OwnerOnly.newFolder(own);
    Files.deleteIfExists(copy);
    OwnerOnly.newFile(copy);
    Files.write(copy, content);
    // What is changed there would be lost: the other program says so before anybody types.
    if (!copy.toFile().setReadOnly()) {
      LOG.warn("A copy could not be made read-only");
    }
    return copy;
  }

  /** Removes all of them; one that is held by another program stays until the next time. */
  void clear() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      deepestFirst.forEach(OpenedCopies::remove);
    } catch (IOException failure) {
      LOG.warn("The copies of files could not be cleared away", failure);
    }
  }

  private static void remove(Path path) {
    try {
      // Windows deletes nothing that is read-only.
      if (Files.isRegularFile(path) && !path.toFile().setWritable(true)) {
        LOG.debug("A copy stays read-only");
      }
      Files.deleteIfExists(path);
    } catch (IOException held) {
      LOG.info("A copy of a file is held by another program: {}", held.getClass().getSimpleName());
    }
  }
}
