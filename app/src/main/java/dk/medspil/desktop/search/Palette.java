package dk.medspil.desktop.search;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The command palette over the window (Ctrl K): one field, and under it whatever fits what is
 * typed. Keys alone do; Esc puts the focus back where it was, and what was typed stays for a
 * minute.
 */
public final class Palette extends StackPane {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Frame frame;
  private final PaletteModel model;
  private final TextField field = new TextField();
  private final PaletteRows rows = new PaletteRows(this::run);
  private final ReturnFocus before = new ReturnFocus();
  private final Command open;
  private Instant closed = Instant.MIN;

  /**
   * The palette, not open yet.
   *
   * @param commands what can be done on this screen and everywhere
   * @param places where the navigation goes
   */
  public Palette(
      Frame frame,
      Recents recents,
      Supplier<List<Command>> commands,
      Supplier<List<Command>> places) {
    this.frame = frame;
    model = new PaletteModel(frame, recents, commands, places);
    open =
        Command.of(Texts.get("search.palette.name"), Texts.get("search.palette.help"), this::toggle)
            .withIcon(Icons.SEARCH)
            .withShortcut("Shortcut+K");
    getStyleClass().addAll("backdrop", "palette-layer");
    setAlignment(Pos.TOP_CENTER);
    getChildren().setAll(sheet());
    setOnMouseClicked(event -> hide());
    setVisible(false);
    field.textProperty().subscribe((was, now) -> typed(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
  }

  private Region sheet() {
    field.setPromptText(Texts.get("search.palette.prompt"));
    field.setAccessibleText(Texts.get("search.palette.name"));
    HBox.setHgrow(field, Priority.ALWAYS);
    var line = new HBox(Icons.SEARCH.node(), field);
    line.getStyleClass().add("palette-field");
    // The shadow lies on a region of its own: an effect on text makes it blurred and slow.
    var ground = new Region();
    ground.getStyleClass().add("overlay");
    var sheet = new StackPane(ground, new VBox(line, rows, footer()));
    sheet.getStyleClass().add("palette");
    sheet.setMaxHeight(USE_PREF_SIZE);
    sheet.setAccessibleRole(AccessibleRole.PARENT);
    sheet.setAccessibleText(Texts.get("search.palette.name"));
    sheet.setOnMouseClicked(javafx.event.Event::consume);
    return sheet;
  }

  private static HBox footer() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var footer =
        new HBox(
            new KeyCap("↑"),
            new KeyCap("↓"),
            new Label(Texts.get("search.palette.choose")),
            new KeyCap("Enter"),
            new Label(Texts.get("search.palette.run")),
            new KeyCap("Tab"),
            new Label(Texts.get("search.palette.all")),
            gap,
            new KeyCap("Esc"),
            new Label(Texts.get("search.palette.close")));
    footer.getStyleClass().add("palette-footer");
    return footer;
  }

  /** Opens the palette, or closes it when it is open. */
  public Command command() {
    return open;
  }

  private void toggle() {
    if (isVisible()) {
      hide();
    } else {
      show();
    }
  }

  private void show() {
    before.remember(getScene());
    model.prepare(() -> typed(field.getText()));
    setVisible(true);
    boolean fresh = closed.plus(KEPT).isAfter(frame.clock().instant());
    field.setText(fresh ? field.getText() : "");
    typed(field.getText());
    field.requestFocus();
    field.selectAll();
  }

  /** Closes the palette and puts the focus back. */
  private void hide() {
    setVisible(false);
    closed = frame.clock().instant();
    before.giveBack();
  }

  private void typed(String text) {
    if (!isVisible()) {
      return;
    }
    rows.show(model.atOnce(text), List.of(), text);
    if (!text.isBlank()) {
      model.find(
          text,
          found -> {
            if (isVisible() && field.getText().equals(text)) {
              rows.show(model.atOnce(text), found, text);
            }
          });
    }
  }

  private void keys(KeyEvent event) {
    boolean used = true;
    switch (event.getCode()) {
      case DOWN -> rows.step(1);
      case UP -> rows.step(-1);
      case PAGE_DOWN -> rows.step(5);
      case PAGE_UP -> rows.step(-5);
      case ENTER -> rows.chosen().ifPresent(this::run);
      case TAB -> searchAll();
      case ESCAPE -> hide();
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void run(PaletteEntry entry) {
    hide();
    entry.run().run();
  }

  private void searchAll() {
    if (!field.getText().isBlank()) {
      hide();
      frame.go(new Place.Search(field.getText().strip()));
    }
  }
}
