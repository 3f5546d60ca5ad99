package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Mark;
import dk.medspil.store.Rescue;
import dk.medspil.store.RescueSource;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * The one window that is shown when the store is damaged or gone: what happened, what is safe, and
 * what can take its place, with what each choice holds.
 */
final class RescueWindow {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 720;

  private final Stage stage;
  private final Theme theme;
  private final Clock clock;
  private final Rescue rescue;
  private final Reason reason;
  private final VBox choices = new VBox();
  private final Label trouble = new Label();
  private final RescueChoices chosen;
  private final Button go;

  /** The window for a store that was refused with a reason that {@link #helps}. */
  RescueWindow(Stage stage, Theme theme, Clock clock, Rescue rescue, StoreRefusedException why) {
    this.stage = stage;
    this.theme = theme;
    this.clock = clock;
    this.rescue = rescue;
    reason = why.reason();
    chosen = new RescueChoices(clock.getZone());
    go =
        Command.of(Texts.get("shell.rescue.go"), Texts.get("shell.rescue.goHelp"), () -> {})
            .primaryButton();
  }

  /** Whether something else than the file may be left to go on with. */
  static boolean helps(Throwable failure) {
    return failure instanceof StoreRefusedException refusal
        && switch (refusal.reason()) {
          case DAMAGED, LOST, FOREIGN -> true;
          default -> false;
        };
  }

  /**
   * Shows the window and looks for what can be saved.
   *
   * @param onRescued called with a sentence about where the old file is, once there is a sound
   *     store
   */
  void show(Consumer<String> onRescued, Runnable onOtherFolder, Runnable onClose) {
    go.setDisable(true);
    go.setOnAction(event -> use(onRescued));
    var other =
        Command.of(
                Texts.get("shell.refused.other"),
                Texts.get("shell.refused.otherHelp"),
                onOtherFolder)
            .button();
    var close =
        Command.of(Texts.get("shell.refused.close"), Texts.get("shell.refused.closeHelp"), onClose)
            .button();
    close.setCancelButton(true);
    var buttons = new HBox(go, other, close);
    buttons.getStyleClass().add("refused-buttons");
    choices.getStyleClass().add("rescue-choices");
    choices.getChildren().setAll(wrapped(Texts.get("shell.rescue.looking"), "muted"));
    var list = new ScrollPane(choices);
    list.getStyleClass().add("rescue-scroll");
    list.setFitToWidth(true);
    VBox.setVgrow(list, Priority.ALWAYS);
    trouble.setWrapText(true);
    trouble.getStyleClass().add("danger-text");
    RescueWords words = RescueWords.of(reason);
    var page =
        new VBox(
            new Mark(),
            wrapped(words.title(), "h1"),
            part(Texts.get("shell.rescue.happened"), words.happened()),
            part(Texts.get("shell.rescue.safe"), words.safe()),
            part(Texts.get("shell.rescue.do"), words.now()),
            list,
            chosen.passphraseField(),
            trouble,
            buttons);
    page.getStyleClass().addAll("page", "refused");
    var scene = new Scene(page, WIDTH, HEIGHT);
    theme.applyTo(scene);
    stage.setTitle(words.title());
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> onClose.run());
    stage.show();
    close.requestFocus();
    inBackground(rescue::sources, this::offer);
  }

  private void offer(List<RescueSource> sources) {
    List<Node> rows = chosen.rows(sources, reason == Reason.LOST);
    choices
        .getChildren()
        .setAll(rows.isEmpty() ? List.of(wrapped(Texts.get("shell.rescue.none"), "")) : rows);
    go.setDisable(rows.isEmpty());
    chosen.focusFirst();
  }

  private void use(Consumer<String> onRescued) {
    go.setDisable(true);
    Optional<RescueSource> source = chosen.source();
    Optional<char[]> passphrase = chosen.passphrase();
    inBackground(
        () -> {
          if (source.isEmpty()) {
            rescue.startOver();
            return Texts.get("shell.rescue.begun");
          }
          return rescue
              .use(source.get(), passphrase, clock.instant())
              .map(kept -> Texts.get("shell.rescue.kept", kept))
              .orElse(Texts.get("shell.rescue.restored"));
        },
        onRescued);
  }

  /** Copying takes its time; the window stays alive meanwhile. */
  private <T> void inBackground(Supplier<T> slow, Consumer<T> then) {
    Thread.ofPlatform()
        .name("medspil-rescue")
        .daemon(true)
        .start(() -> {
          try {
            T result = slow.get();
            Platform.runLater(() -> then.accept(result));
          } catch (RuntimeException failure) {
            Platform.runLater(() -> failed(failure));
          }
        });
  }

  private void failed(RuntimeException failure) {
    trouble.setText(Failures.told(Failures.known(failure)).advice());
    go.setDisable(chosen.isEmpty());
  }

  private static Node part(String name, String text) {
    var heading = new Label(name);
    heading.getStyleClass().add("semibold");
    var part = new VBox(heading, wrapped(text, ""));
    part.getStyleClass().add("rescue-part");
    return part;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
