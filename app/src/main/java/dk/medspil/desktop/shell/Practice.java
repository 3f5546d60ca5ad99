package dk.medspil.desktop.shell;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.guide.GuideStrip;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.PassingFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A first meeting to practise with: a window of its own on the fictitious workplace, in a store
 * that is deleted when it closes. What the user has in the first window is neither read nor
 * written.
 */
final class Practice {
  private static final Logger LOG = LoggerFactory.getLogger(Practice.class);

  private final Theme theme;
  private final Function<Stage, Surroundings> surroundings;
  private final Consumer<Throwable> onFailure;
  private @Nullable ShellWindow window;
  private @Nullable Stage stage;
  private boolean beginning;
  private Runnable onEnd = () -> {};

  /**
   * Nothing is opened yet.
   *
   * @param theme the look of the first window, which the practice begins with
   * @param surroundings what the second window is built from
   */
  Practice(Theme theme, Function<Stage, Surroundings> surroundings, Consumer<Throwable> onFailure) {
    this.theme = theme;
    this.surroundings = surroundings;
    this.onFailure = onFailure;
  }

  /** Opens the window, or brings it forward. */
  void begin() {
    if (stage != null) {
      stage.toFront();
      stage.requestFocus();
    } else if (!beginning) {
      beginning = true;
      var _ =
          CompletableFuture.supplyAsync(
                  Opened::make, run -> thread("medspil-practice", run).start())
              .whenComplete((opened, failure) -> Platform.runLater(() -> arrived(opened, failure)));
    }
  }

  /** Closes the window if it is open, and goes on when its store is gone. */
  void end(Runnable then) {
    if (window == null) {
      then.run();
    } else {
      onEnd = then;
      window.close();
    }
  }

  private void arrived(@Nullable Opened opened, @Nullable Throwable failure) {
    beginning = false;
    if (opened == null) {
      onFailure.accept(
          failure == null ? new IllegalStateException("no store to practise with") : failure);
      return;
    }
    var own = new Stage();
    Desktop.markWith(own);
    Surroundings around = surroundings.apply(own);
    around.theme().modeProperty().set(theme.modeProperty().get());
    around.theme().textSizeProperty().set(theme.textSizeProperty().get());
    var shell = new ShellWindow(own, opened.store(), around, () -> closed(opened));
    stage = own;
    window = shell;
    shell
        .work()
        .seal(
            Texts.get("shell.demo.make"),
            session -> write(session, around.clock(), around.content()),
            meeting ->
                meeting.ifPresent(
                    chosen -> shell.guide(new GuideStrip(shell, chosen, shell::close))));
    shell.work().whenIdle(shell::open);
  }

  /** The next meeting of the workplace it writes. */
  private static Optional<java.util.UUID> write(
      Session session, Clock clock, ContentLibrary content) {
    LocalDate today = LocalDate.now(clock);
    DemoWorkplace.write(session, today, content);
    return session.workplaces().forums().stream()
        .findFirst()
        .flatMap(forum -> session.meetings().next(forum.id(), today))
        .map(Meeting::id);
  }

  private void closed(Opened opened) {
    window = null;
    stage = null;
    Runnable then = onEnd;
    thread(
            "medspil-practice-close",
            () -> {
              opened.close();
              Platform.runLater(then);
            })
        .start();
  }

  private static Thread thread(String name, Runnable work) {
    return Thread.ofPlatform().name(name).daemon(true).unstarted(work);
  }

  /** A store that is tried out, and the folder that goes with it. */
  private record Opened(PassingFolder folder, Store store) {
    static Opened make() {
      try {
        PassingFolder folder = PassingFolder.make("practice");
        return new Opened(folder, Store.open(folder.data()));
      } catch (IOException noRoom) {
        throw new UncheckedIOException(noRoom);
      }
    }

    void close() {
      store.close();
      try {
        folder.close();
      } catch (IOException stillThere) {
        LOG.warn("The folder of the practice could not be deleted", stillThere);
      }
    }
  }
}
