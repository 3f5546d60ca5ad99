package dk.medspil.document.file;

import dk.medspil.document.file.CompleteFile.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Saves a folder of files as a whole: it is made beside its place under another name, every file is
 * forced to the disk, and only then it gets its name. Whoever sees the folder sees all of it. A
 * folder that is there already is left alone; the new one gets a number.
 */
public final class CompleteFolder {
  private static final int MOST_OF_ONE_NAME = 1000;

  private final CompleteFile files;
  private final Disk disk;

  /** A file of the folder: its name, which has no folder in it, and what it holds. */
  public record Part(String name, Content content) {}

  CompleteFolder(Disk disk) {
    this.disk = disk;
    this.files = new CompleteFile(disk);
  }

  /**
   * Saves a folder inside another; gives where it lies.
   *
   * @throws SaveFailedException with a Danish sentence; nothing is left behind
   */
  public static Path save(Path parent, String name, List<Part> parts) throws SaveFailedException {
    return new CompleteFolder(new RealDisk()).write(parent, name, parts);
  }

  Path write(Path parent, String name, List<Part> parts) throws SaveFailedException {
    Path target = free(parent, name);
    if (!Files.isDirectory(parent)) {
      throw SaveFailedException.ofFolder(target, SaveFailedException.Reason.FOLDER_MISSING);
    }
    Path draft = parent.resolve("." + name + "." + UUID.randomUUID() + ".tmp");
    List<Path> written = new ArrayList<>();
    boolean saved = false;
    try {
      Files.createDirectory(draft);
      for (Part part : parts) {
        Path file = draft.resolve(part.name());
        written.add(file);
        disk.write(file, part.content());
      }
      disk.forceFolder(draft);
      files.move(draft, target);
      disk.forceFolder(parent);
      saved = true;
      return target;
    } catch (IOException failure) {
      throw SaveFailedException.ofFolder(target, files.reason(failure, parent), failure);
    } finally {
      if (!saved) {
        written.forEach(disk::discard);
        disk.discard(draft);
      }
    }
  }

  private static Path free(Path parent, String name) throws SaveFailedException {
    Path target = parent.resolve(name);
    for (int number = 2; Files.exists(target); number++) {
      if (number > MOST_OF_ONE_NAME) {
        throw SaveFailedException.ofFolder(target, SaveFailedException.Reason.IS_FOLDER);
      }
      target = parent.resolve(name + " (" + number + ")");
    }
    return target;
  }
}
