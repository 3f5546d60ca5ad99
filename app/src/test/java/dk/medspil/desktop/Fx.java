package dk.medspil.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Runs test code on the JavaFX thread, started once for all tests, and takes pictures. */
public final class Fx {
  /** Whether the pictures that are only for looking at are made; they take a tenth of the time. */
  public static final boolean PICTURES = Boolean.getBoolean("medspil.pictures");

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private Fx() {}

  /** The result of {@code work} on the JavaFX thread; its failure fails the test. */
  public static <T> T call(Callable<T> work) {
    start();
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get(60, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new AssertionError("Failed on the JavaFX thread", e.getCause());
    } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs {@code work} on the JavaFX thread; its failure fails the test. */
  public static void run(Runnable work) {
    call(() -> {
      work.run();
      return null;
    });
  }

  /** Writes {@code target/screenshots/NAME.png} with the scene as it looks at its own size. */
  public static Path picture(Scene scene, String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Path file = SCREENSHOTS.resolve(name + ".png");
      var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException alreadyRunning) {
      // Another test class started it; there is one toolkit per process.
    }
  }
}
