package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.PdfPages;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.look.DocumentLook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The document as it would be saved now: the pages of the very PDF, drawn beside the window. While
 * one is drawn no other is begun, and what was changed meanwhile is drawn once after it.
 */
final class LookPreview extends StackPane implements AutoCloseable {
  private static final Duration PATIENCE = Duration.millis(350);
  private static final double PAPER_WIDTH_INCHES = 210 / 25.4;
  private static final int FEWEST_DPI = 40;
  private static final int MOST_DPI = 200;

  private final Frame frame;
  private final ObservableValue<PartsPart.Kind> kind;
  private final PageImage image = new PageImage();
  private final Label place = new Label();
  private final Label note = new Label();
  private final Command back;
  private final Command forward;
  private final Button backButton;
  private final Button forwardButton;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<DocumentLook> look = Optional.empty();
  private int page = 1;
  private int pages = 1;
  private boolean drawing;
  private boolean again;
  private boolean closed;

  LookPreview(Frame frame, ObservableValue<PartsPart.Kind> kind) {
    this.frame = frame;
    this.kind = kind;
    back = step("settings.documents.preview.back", Icons.BACK, -1);
    forward = step("settings.documents.preview.forward", Icons.FORWARD, 1);
    backButton = back.iconButton();
    forwardButton = forward.iconButton();
    place.getStyleClass().add("muted");
    place.setMinWidth(USE_PREF_SIZE);
    note.getStyleClass().addAll("muted", "small");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    var steps = new HBox(backButton, place, forwardButton);
    steps.getStyleClass().add("look-steps");
    VBox.setVgrow(image, Priority.ALWAYS);
    var content = new VBox(steps, image, note);
    content.getStyleClass().add("look-preview-content");
    getStyleClass().add("look-preview");
    HBox.setHgrow(this, Priority.ALWAYS);
    image.widthProperty().subscribe(width -> later());
    image.heightProperty().subscribe(height -> later());
    getChildren().setAll(new Card(Texts.get("settings.documents.preview"), content));
    patience.setOnFinished(event -> draw());
    kind.subscribe(now -> {
      page = 1;
      later();
    });
    // A section is read before anybody opens it, and a document is drawn for those who see it.
    sceneProperty().subscribe(scene -> later());
    tell(Texts.get("settings.documents.preview.drawing"));
  }

  private Command step(String name, Icons icon, int by) {
    return Command.of(
            Texts.get(name),
            Texts.get(name),
            () -> {
              page = Math.clamp(page + by, 1, pages);
              draw();
            })
        .withIcon(icon);
  }

  /** Draws the document anew if it looks another way now. */
  void show(DocumentLook now) {
    if (!look.equals(Optional.of(now))) {
      look = Optional.of(now);
      later();
    }
  }

  private void later() {
    if (look.isPresent() && !closed) {
      patience.playFromStart();
    }
  }

  /** What is drawn of: read of the store, made up where nothing is there. */
  private record Source(Optional<PreviewMeeting> meeting, Optional<Workplace> workplace) {}

  private void draw() {
    if (closed || look.isEmpty() || getScene() == null) {
      return;
    }
    if (drawing) {
      again = true;
      return;
    }
    drawing = true;
    DocumentLook wanted = look.get();
    PartsPart.Kind of = kind.getValue();
    int number = page;
    int dpi = dpi();
    LocalDate today = LocalDate.now(frame.clock());
    frame
        .work()
        .read(
            session -> new Source(PreviewMeeting.read(session), session.workplaces().workplace()),
            source ->
                frame
                    .work()
                    .inBackground(
                        () ->
                            source
                                .meeting()
                                .or(() ->
                                    source
                                        .workplace()
                                        .map(place -> PreviewMeeting.madeUp(place, today)))
                                .map(meeting -> drawn(meeting, wanted, of, number, dpi)),
                        this::arrived));
  }

  /** Dots as fine as those of the screen: a page drawn larger would lose thin strokes again. */
  private int dpi() {
    double scale =
        Optional.ofNullable(getScene())
            .map(Scene::getWindow)
            .map(Window::getRenderScaleX)
            .orElse(1.0);
    double dots = image.paperWidth() * scale;
    return (int) Math.clamp(dots / PAPER_WIDTH_INCHES, FEWEST_DPI, MOST_DPI);
  }

  /** A page that was drawn. */
  private record Drawn(BufferedImage image, int page, int pages, boolean made) {}

  private static Drawn drawn(
      PreviewMeeting meeting, DocumentLook look, PartsPart.Kind kind, int number, int dpi) {
    MeetingPapers papers = new MeetingPapers(meeting.record(), look);
    Document document =
        switch (kind) {
          case MINUTES -> papers.minutes(Edition.FULL);
          case AGENDA -> papers.agenda(Edition.FULL);
        };
    try (PdfPages pages = PdfPages.of(document)) {
      int page = Math.min(number, pages.count());
      return new Drawn(pages.page(page, dpi), page, pages.count(), meeting.made());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void arrived(Optional<Drawn> drawn) {
    drawing = false;
    if (closed) {
      return;
    }
    drawn.ifPresent(this::show);
    if (again) {
      again = false;
      draw();
    }
  }

  private void show(Drawn drawn) {
    page = drawn.page();
    pages = drawn.pages();
    BufferedImage from = drawn.image();
    int width = from.getWidth();
    int height = from.getHeight();
    var picture = new WritableImage(width, height);
    picture
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            height,
            PixelFormat.getIntArgbInstance(),
            from.getRGB(0, 0, width, height, null, 0, width),
            0,
            width);
    image.show(picture);
    String at = Texts.get("settings.documents.preview.page", page, pages);
    tell(at);
    image.setAccessibleText(
        Texts.get(
            kind.getValue() == PartsPart.Kind.MINUTES
                ? "settings.documents.preview.minutes"
                : "settings.documents.preview.agenda",
            at));
    note.setText(
        Texts.get(
            drawn.made() ? "settings.documents.preview.made" : "settings.documents.preview.real"));
  }

  private void tell(String at) {
    place.setText(at);
    back.explain(
        backButton,
        page <= 1 ? Optional.of(Texts.get("settings.documents.preview.first")) : Optional.empty());
    forward.explain(
        forwardButton,
        page >= pages
            ? Optional.of(Texts.get("settings.documents.preview.last"))
            : Optional.empty());
  }

  @Override
  public void close() {
    closed = true;
    patience.stop();
  }
}
