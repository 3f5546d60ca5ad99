package dk.medspil.cli;

import dk.medspil.store.DataFolder;
import java.nio.file.Path;
import java.util.Optional;

/** What the commands need from the program that holds them. */
public interface Host {

  /** Lets everything that is logged from now on go to a data folder's log. */
  void logInto(DataFolder folder);

  /**
   * Opens the window and returns when it is closed.
   *
   * @param folder where the store lies or will lie
   * @param demo whether a new store is filled with the fictitious workplace first
   * @param incoming a package or pack to fetch into the store
   */
  void openWindow(DataFolder folder, boolean demo, Optional<Path> incoming);

  /**
   * Asks the user for something that is not shown while it is typed; empty where nobody can be
   * asked, as in a script.
   */
  Optional<char[]> askSecretly(String question);
}
