package dk.medspil.bench;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;

/** The floor of a room: two windows, one with 300 labels of which a key in the other shows one. */
final class BareRoom {
  private static final int LABELS = 300;
  private static final int KEYS = 60;
  private static final int WARM_UP = 20;

  private BareRoom() {}

  /** Presses the key again and again, prints how long it took, and ends. */
  public static void main(String[] arguments) throws Exception {
    var made = new CompletableFuture<TextField>();
    Platform.startup(() -> made.complete(show()));
    TextField field = made.get();
    List<Double> times = new ArrayList<>();
    var pulses = new CompletableFuture<Pulses>();
    for (int i = 0; i < WARM_UP + KEYS; i++) {
      if (i == WARM_UP) {
        Platform.runLater(() -> {
          var started = new Pulses();
          started.start();
          pulses.complete(started);
        });
      }
      var seen = new CompletableFuture<Double>();
      Platform.runLater(() -> {
        long begun = System.nanoTime();
        Event.fireEvent(
            field,
            new KeyEvent(KeyEvent.KEY_PRESSED, "s", "s", KeyCode.S, false, false, true, false));
        Probe.afterPulses(1, () -> seen.complete((System.nanoTime() - begun) / 1e6));
      });
      double took = seen.get();
      if (i >= WARM_UP) {
        times.add(took);
      }
    }
    var end = new CompletableFuture<Double>();
    Platform.runLater(() -> end.complete(pulses.join().end(0.95)));
    Probe.print("key", Medians.of(times));
    Probe.print("pulse.p95", end.get());
    Runtime.getRuntime().halt(0);
  }

  private static TextField show() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var labels = new FlowPane();
    for (int i = 0; i < LABELS; i++) {
      labels.getChildren().add(new Label("Vi leder efter beskeder om natten " + i));
    }
    var field = new TextField();
    Label last = (Label) labels.getChildren().getLast();
    field.setOnKeyPressed(event -> last.setVisible(!last.isVisible()));
    show(new Scene(field, 1366, 768));
    show(new Scene(labels, 960, 540));
    return field;
  }

  private static void show(Scene scene) {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }
}
