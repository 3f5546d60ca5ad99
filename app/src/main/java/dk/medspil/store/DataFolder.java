package dk.medspil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The folder that holds everything Medspil keeps for one workplace.
 *
 * @param path the folder
 */
public record DataFolder(Path path) {
  private static final String MOVED = "medspil-flyttet.txt";

  /** The platform's own place for program data of this user. */
  public static DataFolder standard() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    if (os.contains("win")) {
      String local = System.getenv("LOCALAPPDATA");
      Path base = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
      return new DataFolder(base.resolve("Medspil"));
    }
    if (os.contains("mac")) {
      return new DataFolder(home.resolve("Library/Application Support/Medspil"));
    }
    String xdg = System.getenv("XDG_DATA_HOME");
    Path base = xdg == null || xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg);
    return new DataFolder(base.resolve("medspil"));
  }

  /** The SQLite file. */
  public Path store() {
    return path.resolve("medspil.sqlite");
  }

  /** The file whose lock says that a program uses the store. */
  public Path lock() {
    return path.resolve("medspil.lock");
  }

  /** Stands here while the store is suspected of being damaged. */
  Path suspicion() {
    return path.resolve("medspil.mistanke");
  }

  /** Where copies of files lie while other programs show them. */
  Path openedFiles() {
    return path.resolve("medspil-aabnede-bilag");
  }

  /** The folder of the rotating log. */
  public Path logs() {
    return path.resolve("log");
  }

  /**
   * The folder of the automatic backups; beside the data folder, so that losing one does not lose
   * both.
   */
  public Path backups() {
    Path absolute = path.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    return absolute.resolveSibling((name == null ? "medspil" : name) + "-sikkerhedskopier");
  }

  /**
   * Where the data were moved to when this folder could not be written; this one if nowhere.
   *
   * @throws StoreRefusedException when they were, and that folder is not there now
   */
  public DataFolder followed() {
    Path note = path.resolve(MOVED);
    if (!Files.exists(note)) {
      return this;
    }
    DataFolder there = read(note);
    if (!Files.exists(there.store())) {
      throw new StoreRefusedException(
          StoreRefusedException.Reason.MISSING,
          "Dine data ligger i "
              + there.path()
              + ", men den mappe er der ikke lige nu. Sæt drevet i, og prøv igen.");
    }
    return there;
  }

  private DataFolder read(Path note) {
    try {
      return new DataFolder(Path.of(Files.readString(note).strip()));
    } catch (IOException | InvalidPathException unreadable) {
      // What lies here is older, but it is all there is to open.
      return this;
    }
  }

  /** Notes where the data are now; whether it could be noted here. */
  public boolean pointTo(DataFolder other) {
    try {
      Files.writeString(path.resolve(MOVED), other.path().toAbsolutePath() + "\n");
      return true;
    } catch (IOException noRoom) {
      return false;
    }
  }

  /** Makes the folder, private to the user where the file system knows how. */
  public void create() throws IOException {
    OwnerOnly.newFolder(path);
  }

  static void createPrivate(Path folder) throws IOException {
    OwnerOnly.newFolder(folder);
  }

  /** Makes the folder of the log, and this one, private to the user. */
  public void createLogs() throws IOException {
    create();
    OwnerOnly.newFolder(logs());
  }
}
