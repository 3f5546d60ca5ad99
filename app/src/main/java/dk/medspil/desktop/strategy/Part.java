package dk.medspil.desktop.strategy;

import javafx.scene.layout.Region;

/** What stands beside the list: the fields of the row that is chosen in it. */
interface Part {
  Region view();

  /** Shows what the store holds; what is being typed stays. */
  void show(StrategyPicture picture);

  void focus();

  void flush();

  void close();
}
