package dk.medspil.cli;

import dk.medspil.store.DataFolder;

/** What the commands need from the program that holds them. */
public interface Host {

  /** Lets everything that is logged from now on go to a data folder's log. */
  void logInto(DataFolder folder);

  /**
   * Opens the window and returns when it is closed.
   *
   * @param folder where the store lies or will lie
   * @param demo whether a new store is filled with the fictitious workplace first
   */
  void openWindow(DataFolder folder, boolean demo);
}
