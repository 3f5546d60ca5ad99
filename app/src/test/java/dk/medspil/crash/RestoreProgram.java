package dk.medspil.crash;

import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.Instant;

/** Restores one backup and then the other until it is killed. */
public final class RestoreProgram {
  private RestoreProgram() {}

  /** Arguments: data folder and two backups. */
  public static void main(String[] args) {
    var folder = new DataFolder(Path.of(args[0]));
    for (int turn = 0; turn < 10_000; turn++) {
      System.out.println("begins " + turn + ";");
      System.out.flush();
      Store.restore(folder, Path.of(args[1 + turn % 2]), Instant.now());
    }
  }
}
