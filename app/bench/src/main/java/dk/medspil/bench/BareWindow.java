package dk.medspil.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The floor: a window of JavaFX and AtlantaFX with a field and a button, and nothing else. */
final class BareWindow {
  private BareWindow() {}

  /** Shows it, prints when it was usable and what it took, and ends. */
  public static void main(String[] arguments) {
    Platform.startup(() -> {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
      Stage stage = new Stage();
      stage.setScene(new Scene(new VBox(new TextField("Medspil"), new Button("Luk")), 1366, 768));
      stage.show();
      Probe.afterPulses(
          2,
          () -> {
            Probe.print("start", Probe.sinceStart());
            Probe.print("rss", Probe.residentMegabytes());
            Runtime.getRuntime().halt(0);
          });
    });
  }
}
