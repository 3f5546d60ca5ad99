package dk.medspil.desktop.projector;

import java.util.List;
import javafx.stage.Stage;

/** The screens of the machine; an interface, because a projector cannot be unplugged in a test. */
public interface Screens {

  /** The screens other than the one the operator works on, as the system orders them. */
  List<HallScreen> others(Stage operator);

  /** Calls back on the JavaFX thread when a screen has come, gone or changed. */
  void onChange(Runnable listener);
}
