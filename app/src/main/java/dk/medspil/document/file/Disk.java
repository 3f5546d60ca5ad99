package dk.medspil.document.file;

import java.io.IOException;
import java.nio.file.Path;

/** The few things saving asks of a disk, so that tests can let each of them fail. */
interface Disk {

  /** Creates the file, writes its content and forces it to the disk. */
  void write(Path file, CompleteFile.Content content) throws IOException;

  /** Gives a file the name of another in one step, replacing it. */
  void move(Path from, Path to) throws IOException;

  /** Forces the folder's list of names to the disk, where the system can. */
  void forceFolder(Path folder);

  /** Deletes a file if it is there; never fails. */
  void discard(Path file);

  /** Free room in bytes; the largest number when the system does not say. */
  long room(Path folder);

  /** Waits before another attempt. */
  void pause(long millis) throws IOException;
}
