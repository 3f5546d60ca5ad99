package dk.medspil.desktop.forum;

import dk.medspil.desktop.frame.Drafts;
import javafx.scene.Node;

/** One step of the set-up. */
interface Step {

  /** What it asks about. */
  String title();

  /** Why, in one sentence. */
  String explanation();

  /** Its fields. */
  Node view();

  /** Keeps what is typed and chosen in it until the set-up is done. */
  void keep(Drafts drafts);

  /** Whether the set-up can go on from here. */
  boolean isComplete();

  /** Puts the focus at the first field, or at the first that is wrong. */
  void focus();
}
