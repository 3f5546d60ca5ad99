package dk.medspil.desktop.frame;

import dk.medspil.desktop.control.Command;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * What fills the window at a {@link Place}. Made when the user comes, closed when the user leaves.
 */
public interface Screen {

  /** The nodes; the same every time it is asked. */
  Region view();

  /** The page's name, also the window's title. */
  String title();

  /**
   * Whether the room comes first here: the navigation folds to pictures and the forum cannot be
   * switched.
   */
  default boolean isInMeeting() {
    return false;
  }

  /** What can be done here by shortcut; listed on F1 and in the command palette. */
  default List<Command> commands() {
    return List.of();
  }

  /** What stands beside the forum in the window's top line, as the clock does in a meeting. */
  default Optional<Region> topLine() {
    return Optional.empty();
  }

  /** Whether its top line holds a search field of its own. */
  default boolean hasSearchField() {
    return false;
  }

  /** Called once the view is in the window: put the focus where work begins. */
  default void shown() {}

  /** Writes what is typed and not written yet, as before an undo; the screen goes on. */
  void flush();

  /** Writes what is not written yet and stops listening. */
  void close();
}
