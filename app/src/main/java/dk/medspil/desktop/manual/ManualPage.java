package dk.medspil.desktop.manual;

import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.manual.Manual;
import dk.medspil.document.manual.Page;
import dk.medspil.document.manual.PageText;
import dk.medspil.document.model.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;

/** The text of one page; arrows and page keys scroll it. */
final class ManualPage extends ScrollPane {
  private static final double BORDERS = 4;

  private final Frame frame;
  private final Manual manual;
  private final VBox text = new VBox();
  private final Map<String, Node> headings = new LinkedHashMap<>();
  private final ManualBlocks blocks;
  private Runnable onPage = () -> {};
  private Runnable onHeadings = () -> {};
  private Page shown = Page.FIRST_MINUTES;
  private Optional<Node> goal = Optional.empty();
  private boolean aimed;

  ManualPage(Frame frame, Manual manual) {
    this.frame = frame;
    this.manual = manual;
    text.getStyleClass().add("manual-page");
    // A picture is as wide as there is room for, not the other way round.
    text.setMinWidth(0);
    setContent(text);
    setFitToWidth(true);
    setFocusTraversable(true);
    getStyleClass().add("manual-scroll");
    setHbarPolicy(ScrollBarPolicy.NEVER);
    ObservableDoubleValue width =
        Bindings.createDoubleBinding(
            () ->
                Math.max(
                    0,
                    text.getWidth()
                        - text.getInsets().getLeft()
                        - text.getInsets().getRight()
                        - BORDERS),
            text.widthProperty(),
            text.insetsProperty());
    blocks = new ManualBlocks(this::follow, width);
    addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
    // Pictures and large text move the heading after it was aimed at, until the reader scrolls.
    text.heightProperty().subscribe(height -> Platform.runLater(this::aim));
    viewportBoundsProperty().subscribe(bounds -> Platform.runLater(this::aim));
    addEventFilter(ScrollEvent.SCROLL, event -> aimed = false);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> aimed = false);
  }

  /** What is told when a link opens another page. */
  void onPage(Runnable told) {
    onPage = told;
  }

  /** What is told when other headings are shown. */
  void onHeadings(Runnable told) {
    onHeadings = told;
  }

  /** The headings of the page, from its top. */
  List<String> headings() {
    return List.copyOf(headings.keySet());
  }

  /** The page that is shown. */
  Page shown() {
    return shown;
  }

  /** Shows a page from its top, or from a heading on it. */
  void show(Page page, String heading) {
    PageText now = manual.page(page);
    boolean other = shown != page || text.getChildren().isEmpty();
    shown = page;
    if (other) {
      headings.clear();
      var title = new Label(now.title());
      title.setWrapText(true);
      title.getStyleClass().add("h1");
      text.getChildren().setAll(title);
      now.body().forEach(this::add);
      setAccessibleText(now.title());
      onHeadings.run();
    }
    goal = Optional.ofNullable(headings.get(heading));
    aimed = true;
    applyCss();
    layout();
    aim();
  }

  private void add(Block block) {
    Node node = blocks.node(block);
    if (block instanceof Block.Heading(int _, String words)) {
      headings.put(words, node);
    }
    text.getChildren().add(node);
  }

  private void aim() {
    if (!aimed) {
      return;
    }
    double hidden = text.getHeight() - getViewportBounds().getHeight();
    double top = goal.map(node -> node.getBoundsInParent().getMinY()).orElse(0.0);
    setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
  }

  private void follow(String target) {
    ManualPlaces.of(target)
        .ifPresentOrElse(
            frame::go,
            () -> {
              Page page = manual.titled(target).or(() -> holding(target)).orElse(shown);
              show(page, target);
              onPage.run();
            });
  }

  private Optional<Page> holding(String heading) {
    return manual.pages().stream()
        .filter(page ->
            page.body().stream()
                .anyMatch(block ->
                    block instanceof Block.Heading(int _, String words) && words.equals(heading)))
        .map(PageText::page)
        .findFirst();
  }

  private void scroll(KeyEvent event) {
    double hidden = text.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    double screen = getViewportBounds().getHeight() * 0.9 / hidden;
    switch (event.getCode()) {
      case DOWN -> setVvalue(Math.min(1, getVvalue() + screen / 8));
      case UP -> setVvalue(Math.max(0, getVvalue() - screen / 8));
      case PAGE_DOWN, SPACE -> setVvalue(Math.min(1, getVvalue() + screen));
      case PAGE_UP -> setVvalue(Math.max(0, getVvalue() - screen));
      case HOME -> setVvalue(0);
      case END -> setVvalue(1);
      default -> {
        return;
      }
    }
    aimed = false;
    event.consume();
  }
}
