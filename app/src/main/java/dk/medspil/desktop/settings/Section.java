package dk.medspil.desktop.settings;

import javafx.scene.Node;

/** One page of the settings. */
interface Section {

  /** Its fields. */
  Node view();

  /** Shows what the store holds. */
  void show(SettingsPicture picture);

  /** Whether it has the height of the window and scrolls by itself. */
  default boolean fills() {
    return false;
  }

  /** Writes what is not written yet. */
  default void flush() {}

  /** Writes what is not written yet and stops listening. */
  default void close() {}
}
