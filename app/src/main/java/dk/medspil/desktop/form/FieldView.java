package dk.medspil.desktop.form;

import dk.medspil.domain.form.Answers;
import javafx.scene.Node;

/** The part of a field where the answer is given. */
interface FieldView {

  /** The nodes; the same every time it is asked. */
  Node node();

  /** Shows what is written, but never an older text than what was typed since. */
  void show(FormPicture now);

  /** Puts the focus where the answer begins. */
  void focus();

  /** Shows the answers of a picture. */
  static Answers answers(FormPicture now) {
    return now.form().answers();
  }
}
