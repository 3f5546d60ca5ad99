package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.LateTooltip;
import dk.medspil.desktop.control.RiskBadge;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/**
 * How many open lines have each risk, severity across and likelihood up. One stop for Tab: arrows
 * move a cursor, Enter or Space shows the cell's lines only, Esc shows all again.
 */
final class RiskMatrix extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private final PlanModel model;
  private final boolean large;
  private final Runnable chosen;
  private final Map<Risk, Label> cells = new HashMap<>();
  private RiskScale scale = RiskScale.USUAL;
  private Risk cursor = new Risk(1, scale.size());

  private RiskMatrix(PlanModel model, boolean large, Runnable chosen) {
    this.model = model;
    this.large = large;
    this.chosen = chosen;
    setId(large ? "risk-view" : "risk-matrix");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    getStyleClass().addAll("risk-matrix", "focus-ring");
    build();
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    focusedProperty().subscribe(this::mark);
    model.riskProperty().subscribe(this::mark);
  }

  /** The one beside the lines. */
  static RiskMatrix small(PlanModel model) {
    return new RiskMatrix(model, false, () -> {});
  }

  /**
   * One that fills the page, with the band in words under each count.
   *
   * @param chosen what happens when a cell was picked out
   */
  static RiskMatrix large(PlanModel model, Runnable chosen) {
    var matrix = new RiskMatrix(model, true, chosen);
    matrix.getStyleClass().add("large");
    return matrix;
  }

  void show(PlanPicture picture) {
    if (!scale.equals(picture.scale())) {
      scale = picture.scale();
      cursor = scale.holds(cursor) ? cursor : new Risk(1, scale.size());
      build();
    }
    cells.forEach((risk, cell) -> cell.setText(text(risk, picture.count(risk))));
    mark();
  }

  private void build() {
    cells.clear();
    var grid = grid();
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().setAll(grid, axes());
  }

  private String text(Risk risk, long count) {
    if (count == 0) {
      return "";
    }
    return large ? Texts.get("apv.matrix.inCell", count, scale.word(risk)) : Long.toString(count);
  }

  private GridPane grid() {
    int size = scale.size();
    var grid = new GridPane();
    grid.getStyleClass().add("risk-grid");
    var names = new ColumnConstraints();
    names.setHgrow(Priority.NEVER);
    grid.getColumnConstraints().add(names);
    for (int i = 1; i <= size; i++) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setPrefWidth(1);
      column.setHalignment(HPos.CENTER);
      grid.getColumnConstraints().add(column);
      var row = new RowConstraints();
      row.setVgrow(Priority.ALWAYS);
      grid.getRowConstraints().add(row);
      grid.add(axis(size + 1 - i, scale.likelihood(size + 1 - i), "risk-likelihood"), 0, i - 1);
      grid.add(axis(i, scale.severity(i), "risk-severity"), i, size);
      for (int likelihood = 1; likelihood <= size; likelihood++) {
        grid.add(newCell(new Risk(i, likelihood)), i, size - likelihood);
      }
    }
    return grid;
  }

  private Label newCell(Risk risk) {
    var cell = new Label();
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cell.getStyleClass().addAll("risk-cell", RiskBadge.ground(scale.color(scale.band(risk))));
    LateTooltip.on(cell, words(risk));
    cell.setOnMouseClicked(event -> {
      cursor = risk;
      requestFocus();
      choose();
    });
    cells.put(risk, cell);
    return cell;
  }

  /** A level in number and word, or in its number where a word has no room. */
  private Label axis(int number, String word, String style) {
    var label =
        new Label(large ? Texts.get("apv.risk.level", number, word) : Integer.toString(number));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll("muted", "risk-axis", style);
    return label;
  }

  /** Which axis is which; the small picture says here what its numbers go from and to. */
  private Node axes() {
    Label up = said("apv.matrix.up", scale.likelihoods());
    Label across = said("apv.matrix.across", scale.severities());
    if (!large) {
      var both = new VBox(up, across);
      both.getStyleClass().add("risk-axes");
      return both;
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var axes = new HBox(up, gap, across);
    axes.getStyleClass().add("risk-axes");
    return axes;
  }

  private Label said(String key, List<String> words) {
    String axis = Texts.get(key);
    var label =
        new Label(
            large ? axis : Texts.get("apv.matrix.axis", axis, words.getFirst(), words.getLast()));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("muted");
    return label;
  }

  private void keys(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> move(-1, 0);
      case RIGHT -> move(1, 0);
      case UP -> move(0, 1);
      case DOWN -> move(0, -1);
      case ENTER, SPACE -> choose();
      default -> {
        if (event.getCode() != KeyCode.ESCAPE || model.riskProperty().get().isEmpty()) {
          return;
        }
        model.riskProperty().set(Optional.empty());
      }
    }
    event.consume();
  }

  private void move(int across, int up) {
    cursor =
        new Risk(
            Math.clamp(cursor.severity() + across, 1, scale.size()),
            Math.clamp(cursor.likelihood() + up, 1, scale.size()));
    mark();
  }

  /** Picks the cell out, or lets it go when it is the one picked out. */
  private void choose() {
    Optional<Risk> wanted = Optional.of(cursor);
    boolean again = model.riskProperty().get().equals(wanted);
    model.riskProperty().set(again ? Optional.empty() : wanted);
    if (!again) {
      chosen.run();
    }
  }

  private void mark() {
    Optional<Risk> wanted = model.riskProperty().get();
    cells.forEach((risk, cell) -> {
      cell.pseudoClassStateChanged(CURSOR, isFocused() && risk.equals(cursor));
      cell.pseudoClassStateChanged(CHOSEN, wanted.equals(Optional.of(risk)));
    });
    setAccessibleText(model.pictureProperty().get().map(this::summary).orElse(""));
  }

  private String summary(PlanPicture picture) {
    return Texts.get(
        "apv.matrix.summary",
        picture.count(PlanFilter.OPEN),
        picture.count(Risk.Band.HIGH),
        words(cursor),
        picture.count(cursor),
        scale.word(Risk.Band.HIGH).toLowerCase(Locale.ROOT),
        scale.word(cursor));
  }

  private String words(Risk risk) {
    return Texts.get(
        "apv.matrix.cell",
        risk.severity(),
        risk.likelihood(),
        scale.severity(risk.severity()),
        scale.likelihood(risk.likelihood()));
  }
}
