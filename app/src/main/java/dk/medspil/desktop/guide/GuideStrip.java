package dk.medspil.desktop.guide;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import java.util.List;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The strip under the screen while a first meeting is practised. It asks for one thing at a time
 * and goes on by itself when the store shows that it was done, however the user did it.
 */
public final class GuideStrip extends StackPane {
  private static final double LEAST_EM = 36;

  private final Frame frame;
  private final UUID meeting;
  private final Label count = new Label();
  private final Label title = new Label();
  private final Label how = new Label();
  private final Button show;
  private final Button skip;
  private @Nullable GuidePicture start;
  private int reached;
  private int skipped;

  /**
   * The strip at its first step.
   *
   * @param meeting a planned meeting of the store, practised with
   * @param onEnd ends the practice; the user may do so at any step
   */
  public GuideStrip(Frame frame, UUID meeting, Runnable onEnd) {
    this.frame = frame;
    this.meeting = meeting;
    show = Command.of(Texts.get("guide.show"), Texts.get("guide.showHelp"), this::goThere).button();
    skip =
        Command.of(Texts.get("guide.skip"), Texts.get("guide.skipHelp"), this::skip).linkButton();
    Button end =
        Command.of(Texts.get("guide.end"), Texts.get("guide.endHelp"), onEnd)
            .withIcon(Icons.CLOSE)
            .linkButton();
    count.getStyleClass().addAll("small", "muted");
    title.getStyleClass().add("semibold");
    for (Label words : List.of(title, how)) {
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
    }
    var acts = new HBox(skip, show, end);
    acts.getStyleClass().add("guide-acts");
    getChildren().setAll(new FoldingLine(new VBox(count, title, how), acts, LEAST_EM));
    getStyleClass().add("guide-strip");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Texts.get("guide.name"));
    show();
    Live.of(
        frame.work(),
        GuidePicture.TABLES,
        session -> GuidePicture.read(session, meeting),
        this::follow);
  }

  private void follow(GuidePicture now) {
    if (start == null) {
      start = now;
    }
    int before = step();
    reached = GuideStep.reached(start, now);
    if (step() > before) {
      frame.say(
          step() < GuideStep.values().length
              ? Texts.get("guide.done", GuideStep.values()[step()].title())
              : Texts.get("guide.allDone"));
    }
    show();
  }

  private int step() {
    return Math.max(reached, skipped);
  }

  private void show() {
    boolean more = step() < GuideStep.values().length;
    if (more) {
      GuideStep step = GuideStep.values()[step()];
      count.setText(Texts.get("guide.count", step() + 1, GuideStep.values().length));
      title.setText(step.title());
      how.setText(step.how());
    } else {
      count.setText(Texts.get("guide.name"));
      title.setText(Texts.get("guide.allDone"));
      how.setText(Texts.get("guide.whatNow"));
    }
    for (Button button : List.of(show, skip)) {
      button.setVisible(more);
      button.setManaged(more);
    }
  }

  private void goThere() {
    frame.go(GuideStep.values()[step()].place(meeting));
  }

  private void skip() {
    skipped = step() + 1;
    show();
  }
}
