package dk.medspil.desktop.projector;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** The screens of the machine; an interface, because a projector cannot be unplugged in a test. */
public interface Screens {

  /** The area of a screen other than the one the operator works on. */
  Optional<Rectangle2D> other(Stage operator);

  /** Calls back on the JavaFX thread when a screen has come, gone or changed. */
  void onChange(Runnable listener);
}
