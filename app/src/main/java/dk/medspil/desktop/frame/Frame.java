package dk.medspil.desktop.frame;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Dialogs;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.domain.forum.Forum;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** The window around a screen. All methods are called on the JavaFX thread and return at once. */
public interface Frame {

  /** Reads and writes the store, and brings the answers back to the JavaFX thread. */
  Work work();

  /** The clock in the user's time zone. */
  Clock clock();

  /** The forum the user works in now. */
  ObservableValue<Forum> forum();

  /** All forums, in order. */
  ObservableValue<List<Forum>> forums();

  /** Built-in templates, decks and topics. */
  ContentLibrary content();

  /** Closes this screen and opens another. */
  void go(Place place);

  /**
   * Leaves the manual or the search for the place the user came to it from, and the focus there.
   */
  void back();

  /** Switches to a forum, if it is another, and goes to a place in it. */
  void goIn(UUID forum, Place place);

  /** Says what was done, with Fortryd. */
  void done(String text);

  /** Says something that cannot be undone, such as where a file was saved. */
  void say(String text);

  /** Says that something did not work, what is safe and what to do. */
  void failed(Throwable failure);

  /** Opens a meeting to practise with, in a window of its own; empty where this window is one. */
  Optional<Command> practice();

  /** Questions and forms. */
  Dialogs dialogs();

  /** The look, for pop-ups that have a scene of their own. */
  Theme theme();

  /** What the room sees. */
  Hall hall();

  /** Lets the user choose where to save a file; nothing happens when the user gives up. */
  void saveAs(String suggestedName, Consumer<Path> onChosen);

  /** Lets the user choose a folder; nothing happens when the user gives up. */
  void chooseFolder(Consumer<Path> onChosen);

  /** Lets the user choose files of any kind; nothing happens when the user gives up. */
  void openFiles(Consumer<List<Path>> onChosen);

  /** Shows a file in the program the system has for it; says so when there is none. */
  void showOutside(Path file);

  /** Lets the user choose a file to read; nothing happens when the user gives up. */
  void openFile(String description, List<String> extensions, Consumer<Path> onChosen);
}
