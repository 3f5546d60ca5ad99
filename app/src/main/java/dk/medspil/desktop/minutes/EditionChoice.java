package dk.medspil.desktop.minutes;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A large radio button with a name, and a sentence under it while it is chosen. */
final class EditionChoice extends RadioButton {
  private final MinutesFile file;

  EditionChoice(MinutesFile file) {
    this.file = file;
    Label title = new Label(file.title());
    title.getStyleClass().add("semibold");
    Label words = new Label(file.help());
    words.getStyleClass().addAll("small", "muted");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    // One sentence at a time leaves room for what there is to know first.
    words.visibleProperty().bind(selectedProperty());
    words.managedProperty().bind(selectedProperty());
    VBox both = new Words(title, words, this);
    both.getStyleClass().add("edition-words");
    setGraphic(both);
    setAccessibleText(title.getText() + ". " + words.getText());
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("edition-choice");
  }

  MinutesFile file() {
    return file;
  }

  /**
   * The words of a choice. A button asks its graphic for a height without giving a width, and words
   * that wrap would answer for their narrowest; so these look at the button.
   */
  private static final class Words extends VBox {
    /** What the dot and the edges take of a choice that is not laid out yet, in pixels. */
    private static final double DOT = 56;

    private final Region button;

    Words(Label title, Label words, Region button) {
      super(title, words);
      this.button = button;
      button.widthProperty().subscribe(this::requestLayout);
      // How much dot and edges really take, which grows with the text, is known once laid out.
      widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefHeight(double width) {
      double left = button.getWidth() - DOT;
      double given = getWidth() > 0 ? Math.min(left, getWidth()) : left;
      double seen = Math.max(prefWidth(-1) / 2, given);
      return super.computePrefHeight(width < 0 ? seen : width);
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }
  }
}
