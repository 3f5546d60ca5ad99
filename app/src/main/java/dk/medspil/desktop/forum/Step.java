package dk.medspil.desktop.forum;

import javafx.scene.Node;

/** One step of the set-up. */
interface Step {

  /** What it asks about. */
  String title();

  /** Why, in one sentence. */
  String explanation();

  /** Its fields. */
  Node view();

  /** Whether the set-up can go on from here. */
  boolean isComplete();

  /** Puts the focus at the first field, or at the first that is wrong. */
  void focus();
}
