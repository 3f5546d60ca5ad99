package dk.medspil.document.file;

import dk.medspil.document.file.SaveFailedException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/**
 * Saves files completely: the bytes go to a new file beside the target, are forced to the disk, and
 * take the target's name in one step. At any moment the target is the whole old file or the whole
 * new one, and a failed save leaves nothing behind.
 */
public final class CompleteFile {
  private static final int MOVE_ATTEMPTS = 6;
  private static final long FIRST_PAUSE_MILLIS = 20;
  private static final long ROOM_OF_A_SMALL_FILE = 64L * 1024;

  private final Disk disk;

  /** Writes what the file shall hold. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; the caller closes the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  CompleteFile(Disk disk) {
    this.disk = disk;
  }

  /**
   * Saves a file, replacing one of the same name.
   *
   * @throws SaveFailedException with a Danish sentence; the target is then as it was before
   */
  public static void save(Path target, Content content) throws SaveFailedException {
    new CompleteFile(new RealDisk()).write(target, content);
  }

  void write(Path named, Content content) throws SaveFailedException {
    Path target = destination(named);
    if (Files.isDirectory(target)) {
      throw new SaveFailedException(named, Reason.IS_FOLDER);
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new SaveFailedException(named, Reason.FOLDER_MISSING);
    }
    Path draft = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    boolean saved = false;
    try {
      disk.write(draft, content);
      move(draft, target);
      disk.forceFolder(folder);
      saved = true;
    } catch (IOException e) {
      throw new SaveFailedException(named, reason(e, folder), e);
    } finally {
      if (!saved) {
        disk.discard(draft);
      }
    }
  }

  /** A link is followed, so that saving replaces what it points to and not the link. */
  private static Path destination(Path named) throws SaveFailedException {
    try {
      return Files.isSymbolicLink(named) ? named.toRealPath() : named.toAbsolutePath();
    } catch (NoSuchFileException e) {
      throw new SaveFailedException(named, Reason.FOLDER_MISSING, e);
    } catch (IOException e) {
      throw new SaveFailedException(named, Reason.DISK_ERROR, e);
    }
  }

  /**
   * On Windows a virus scanner or an indexer may hold the target for a moment, which looks like a
   * missing permission; so the move is tried again for about a second.
   */
  void move(Path draft, Path target) throws IOException {
    long pause = FIRST_PAUSE_MILLIS;
    for (int attempt = 1; ; attempt++) {
      try {
        disk.move(draft, target);
        return;
      } catch (IOException e) {
        if (attempt == MOVE_ATTEMPTS || !isHeldByAnother(e)) {
          throw e;
        }
        disk.pause(pause);
        pause *= 2;
      }
    }
  }

  private static boolean isHeldByAnother(IOException e) {
    return e instanceof AccessDeniedException || words(e).contains("used by another process");
  }

  Reason reason(IOException e, Path folder) {
    String words = words(e);
    if (words.contains("used by another process")) {
      return Reason.IN_USE;
    }
    if (e instanceof AccessDeniedException || words.contains("read-only file system")) {
      return Reason.NO_PERMISSION;
    }
    if (e instanceof NoSuchFileException) {
      return Reason.FOLDER_MISSING;
    }
    boolean saysFull =
        words.contains("no space left")
            || words.contains("not enough space")
            || words.contains("quota exceeded");
    return saysFull || disk.room(folder) < ROOM_OF_A_SMALL_FILE
        ? Reason.FULL_DISK
        : Reason.DISK_ERROR;
  }

  private static String words(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
  }
}
