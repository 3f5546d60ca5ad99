package dk.medspil.desktop.hall;

import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.dialogue.Step;
import javafx.scene.paint.Color;

/** The colours of the hall, whatever theme the operator has; every text is at least 7:1. */
final class HallPalette {
  static final Color GROUND = Color.web("#FBF9F5");
  static final Color CARD = Color.WHITE;
  static final Color CARD_EDGE = Color.web("#DED7CB");
  static final Color INK = Color.web("#1D2125");
  static final Color SECONDARY = Color.web("#3F464C");
  static final Color RING = Color.web("#857E72");
  static final Color NOW = Color.web("#E3EFF2");
  static final Color BLACK = Color.BLACK;
  static final Color NONE = Color.TRANSPARENT;

  private HallPalette() {}

  /** The colours and the picture of a step. */
  record StepLook(Color solid, Color onSolid, Color tint, Color label, Icons icon) {}

  static StepLook step(Step step) {
    return switch (step) {
      case BACKGROUND -> look("#15295E", Color.WHITE, "#E8ECF7", "#15295E", Icons.SEARCH);
      case RELATIONS -> look("#8B3A6A", Color.WHITE, "#F7E8F0", "#74305A", Icons.PEOPLE);
      case POSSIBILITIES -> look("#E0A22C", INK, "#FCF0D6", "#6B4500", Icons.IDEA);
      case SOLUTIONS -> look("#1A6146", Color.WHITE, "#E2F0E8", "#14523A", Icons.DONE);
    };
  }

  private static StepLook look(String solid, Color on, String tint, String label, Icons icon) {
    return new StepLook(Color.web(solid), on, Color.web(tint), Color.web(label), icon);
  }
}
