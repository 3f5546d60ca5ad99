package dk.medspil.desktop.search;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.control.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lines of the palette under their headings; one is chosen, the focus stays in the field. */
final class PaletteRows extends ScrollPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Consumer<PaletteEntry> run;
  private final VBox list = new VBox();
  private final List<PaletteEntry> entries = new ArrayList<>();
  private final List<HBox> lines = new ArrayList<>();
  private String text = "";
  private int chosen;

  PaletteRows(Consumer<PaletteEntry> run) {
    this.run = run;
    list.getStyleClass().add("palette-list");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setAccessibleText(Texts.get("search.palette.list"));
    getStyleClass().add("palette-scroll");
    setContent(list);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /** Shows lines; the choice stays where it is while more is found for the same letters. */
  void show(List<PaletteEntry> atOnce, List<PaletteEntry> found, String typed) {
    if (!typed.equals(text)) {
      chosen = 0;
      setVvalue(0);
    }
    text = typed;
    entries.clear();
    entries.addAll(atOnce);
    entries.addAll(found);
    lines.clear();
    List<Node> nodes = new ArrayList<>();
    String group = "";
    for (PaletteEntry entry : entries) {
      if (!entry.group().equals(group)) {
        group = entry.group();
        nodes.add(heading(group));
      }
      HBox line = line(entry);
      lines.add(line);
      nodes.add(line);
    }
    if (entries.isEmpty()) {
      nodes.add(heading(Texts.get("search.none", typed)));
    }
    list.getChildren().setAll(nodes);
    mark();
  }

  /** Chooses another line, so many further down; stops at the ends. */
  void step(int by) {
    chosen = Math.clamp(chosen + by, 0, Math.max(0, entries.size() - 1));
    mark();
    reveal();
  }

  Optional<PaletteEntry> chosen() {
    return chosen < entries.size() ? Optional.of(entries.get(chosen)) : Optional.empty();
  }

  private void mark() {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
  }

  private void reveal() {
    double hidden = list.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0 || chosen >= lines.size()) {
      return;
    }
    double top = getVvalue() * hidden;
    double height = getViewportBounds().getHeight();
    var line = lines.get(chosen).getBoundsInParent();
    double from = chosen == 0 ? 0 : line.getMinY();
    if (from < top) {
      setVvalue(from / hidden);
    } else if (line.getMaxY() > top + height) {
      setVvalue((line.getMaxY() - height) / hidden);
    }
  }

  private static Label heading(String words) {
    var heading = new Label(words);
    heading.getStyleClass().add("palette-group");
    return heading;
  }

  private HBox line(PaletteEntry entry) {
    MarkedText name = MarkedText.underlined(entry.name());
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(entry.icon().node(), name);
    entry.keys().ifPresent(keys -> line.getChildren().add(new KeyCap(keys)));
    if (!entry.aside().isEmpty()) {
      var aside = new Label(entry.aside());
      aside.getStyleClass().addAll("small", "muted");
      aside.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(aside);
    }
    line.getStyleClass().add("palette-line");
    line.setFillHeight(false);
    line.setAccessibleRole(AccessibleRole.LIST_ITEM);
    line.setAccessibleText(entry.name().text());
    line.setOnMouseClicked(event -> {
      event.consume();
      run.accept(entry);
    });
    return line;
  }
}
