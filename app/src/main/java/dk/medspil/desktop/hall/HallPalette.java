package dk.medspil.desktop.hall;

import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.apv.RiskColor;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.Step;
import javafx.scene.paint.Color;

/**
 * The colours of the hall in a lit and in a dark room, whatever theme the operator has; every text
 * is at least 7:1. The discs of a dark room are lighter than in the operator's dark theme, because
 * their numbers and labels must be read from the back row too.
 */
final class HallPalette {
  static final HallColor GROUND = HallColor.of("#FBF9F5", "#15181A");
  static final HallColor CARD = HallColor.of("#FFFFFF", "#272C2F");
  static final HallColor CARD_EDGE = HallColor.of("#DED7CB", "#363C40");
  static final HallColor INK = HallColor.of("#1D2125", "#F2EFE9");
  static final HallColor SECONDARY = HallColor.of("#3F464C", "#C6C1B8");
  static final HallColor RING = HallColor.of("#857E72", "#7F868B");
  static final HallColor NOW = HallColor.of("#E3EFF2", "#1B3239");
  static final HallColor BLACK = HallColor.always(Color.BLACK);
  static final HallColor NONE = HallColor.always(Color.TRANSPARENT);

  /** What stands on a disc of a dark room is dark. */
  private static final String ON_DARK = "#15181A";

  /** Tints of a dark room are a surface; only disc and label carry colour. */
  private static final String TINT_DARK = "#1E2225";

  /** What is drawn thin, such as the shape of a radar. */
  static final HallColor ACCENT = HallColor.of("#0F5468", "#8CCBDD");

  /** What misses; a word stands beside it. */
  static final HallColor MISSING = HallColor.of("#734B00", "#F0C36B");

  private HallPalette() {}

  /** The ground of a strength and the ink of its word, which always stands there too. */
  record StrengthLook(HallColor fill, HallColor ink) {}

  static StrengthLook strength(BoardRating.Strength strength) {
    return switch (strength) {
      case UNRATED -> new StrengthLook(CARD, SECONDARY);
      case WEAK ->
          new StrengthLook(HallColor.of("#FBE6E2", "#3A211E"), HallColor.of("#7E1D15", "#FFC2B9"));
      case MEDIUM -> new StrengthLook(HallColor.of("#F0ECE4", "#292E31"), INK);
      case STRONG ->
          new StrengthLook(HallColor.of("#E4F0E6", "#1B3024"), HallColor.of("#14523A", "#A9E2BB"));
    };
  }

  /**
   * The ground a band of risk stands on and the ink of its word, which always stands there too;
   * deep enough to be told apart where a projector washes out pale colours.
   */
  static StrengthLook risk(RiskColor color) {
    return switch (color) {
      case RED -> look("#F3C6BE", "#5A2A24", "#5C110B", "#FFE1DB");
      case YELLOW -> look("#F8E3B0", "#54431A", "#573800", "#FBEBC6");
      case GREEN -> look("#CFE6D4", "#24493A", "#0E3F2C", "#D3F2DF");
      case BLUE -> look("#C9DCF4", "#23406B", "#0F2F5E", "#DCEBFF");
      case PURPLE -> look("#E2D0EE", "#4A2F5E", "#3D1E58", "#F3E4FC");
      case GREY -> look("#DDD9D1", "#40474C", "#2A2F33", "#F2EFE9");
    };
  }

  private static StrengthLook look(String fill, String darkFill, String ink, String darkInk) {
    return new StrengthLook(HallColor.of(fill, darkFill), HallColor.of(ink, darkInk));
  }

  /** The colours and the picture of a step. */
  record StepLook(
      HallColor solid, HallColor onSolid, HallColor tint, HallColor label, Icons icon) {}

  static StepLook step(Step step) {
    return switch (step) {
      case BACKGROUND -> look("#15295E", "#FFFFFF", "#E8ECF7", "#15295E", "#A7CDF9", Icons.SEARCH);
      case RELATIONS -> look("#8B3A6A", "#FFFFFF", "#F7E8F0", "#74305A", "#EBB3D3", Icons.PEOPLE);
      case POSSIBILITIES -> look("#E0A22C", "#1D2125", "#FCF0D6", "#6B4500", "#F8D680", Icons.IDEA);
      case SOLUTIONS -> look("#1A6146", "#FFFFFF", "#E2F0E8", "#14523A", "#68D3A9", Icons.DONE);
    };
  }

  private static StepLook look(
      String solid, String on, String tint, String label, String dark, Icons icon) {
    return new StepLook(
        HallColor.of(solid, dark),
        HallColor.of(on, ON_DARK),
        HallColor.of(tint, TINT_DARK),
        HallColor.of(label, dark),
        icon);
  }
}
