package dk.medspil.desktop.hall;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** The room's screen as the operator steers it. All methods are called on the JavaFX thread. */
public interface Hall {

  /** What the room sees, or would see if the hall window were open. */
  ReadOnlyObjectProperty<HallPicture> pictureProperty();

  /** Whether there is a hall window, and on what. */
  ReadOnlyObjectProperty<State> stateProperty();

  /** Shows a picture; while the screen is black it waits behind. */
  void show(HallPicture picture);

  /**
   * How many pages the operator has turned on from the one the picture opens at; set it to turn. A
   * picture that fits on one page has none to turn.
   */
  IntegerProperty turnedProperty();

  /** Whether the room is dark, so that the hall has light words on dark. */
  BooleanProperty darkProperty();

  /** The names of the screens it can open on; none while there is only the operator's own. */
  ObservableList<String> screens();

  /**
   * The name of the screen it should open on; empty, or of a screen that is not there, for the
   * first of the others. Setting it moves an open hall.
   */
  StringProperty screenProperty();

  /**
   * Where the user put the rehearsal window, as {@link dk.medspil.desktop.frame.WindowBounds}
   * writes it; empty until it was moved. Otherwise it opens where it covers least.
   */
  StringProperty rehearsalProperty();

  /** Opens the hall window on the other screen, or as a rehearsal window when there is only one. */
  void start();

  /** Closes the hall window. */
  void stop();

  /** Opens the hall window, or closes it when it is open or waits for its screen. */
  default void startOrStop() {
    if (stateProperty().get() == State.CLOSED) {
      start();
    } else {
      stop();
    }
  }

  /** Makes the screen black, or shows the picture again. */
  void toggleBlank();

  /**
   * Lets the picture in the hall stand still while the operator prepares the next, or shows what
   * has been prepared.
   */
  void toggleFrozen();

  /** Whether a hall window is open and where. */
  enum State {
    CLOSED,
    ON_SECOND_SCREEN,
    REHEARSAL,
    BLANK,
    FROZEN,
    WAITING_FOR_SCREEN
  }
}
