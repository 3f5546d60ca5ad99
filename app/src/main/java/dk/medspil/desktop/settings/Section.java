package dk.medspil.desktop.settings;

import javafx.scene.Node;

/** One page of the settings. */
interface Section {

  /** Its fields. */
  Node view();

  /** Shows what the store holds. */
  void show(SettingsPicture picture);

  /** Writes what is not written yet. */
  default void flush() {}

  /** Writes what is not written yet and stops listening. */
  default void close() {}
}
