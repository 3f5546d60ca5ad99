package dk.medspil.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.bootstrapicons.BootstrapIconsIkonHandler;

/** What a picture means, and the one glyph of Bootstrap Icons that says it everywhere. */
public enum Icons {
  OVERVIEW("bi-house"),
  MEETING("bi-calendar-event"),
  DIALOGUE("bi-columns-gap"),
  TASK("bi-check2-square"),
  APV("bi-shield-check"),
  YEAR_WHEEL("bi-arrow-repeat"),
  TOOLS("bi-tools"),
  FORM("bi-ui-checks"),
  CALCULATOR("bi-calculator"),
  SURVEY("bi-bar-chart"),
  STRATEGY("bi-bullseye"),
  GUIDELINE("bi-journal-text"),
  ARCHIVE("bi-archive"),
  SETTINGS("bi-gear"),
  MANUAL("bi-book"),
  SEARCH("bi-search"),
  LOCAL_MED("bi-diagram-3"),
  TRIO("bi-triangle"),
  STAFF_MEETING("bi-chat-square-text"),
  ROLE("bi-person"),
  PEOPLE("bi-people"),
  DECISION("bi-check2-square"),
  MEETING_TASK("bi-list-check"),
  STANDPOINT("bi-chat-quote"),
  MINUTES("bi-card-text"),
  PRIVATE("bi-lock"),
  HIDDEN("bi-eye-slash"),
  SHOWN("bi-eye"),
  HALL("bi-display"),
  FULL_SCREEN("bi-arrows-fullscreen"),
  TIME("bi-clock"),
  ACTION_NEEDED("bi-exclamation-circle"),
  IN_ORDER("bi-check2"),
  DONE("bi-check2-circle"),
  UNDER_WAY("bi-arrow-right-circle"),
  OPEN("bi-circle"),
  WAITING("bi-hourglass-split"),
  EFFECT_PENDING("bi-question-circle"),
  PARTLY("bi-circle-half"),
  NO("bi-x-circle"),
  DOT("bi-record-circle-fill"),
  SET_DOTS("bi-record-circle"),
  MAKE_APV_LINE("bi-shield-plus"),
  GROUP("bi-folder-plus"),
  CARRIED("bi-arrow-return-right"),
  UNDO("bi-arrow-counterclockwise"),
  HISTORY("bi-clock-history"),
  EXPLANATION("bi-info-circle"),
  NEW("bi-plus"),
  MOVE("bi-grip-vertical"),
  MORE("bi-three-dots"),
  DATE("bi-calendar3"),
  EDIT("bi-pencil"),
  DELETE("bi-trash"),
  ATTACHMENT("bi-paperclip"),
  PRINT("bi-printer"),
  SAVE_FILE("bi-download"),
  FETCH("bi-upload"),
  BACKUP("bi-hdd"),
  FINALLY_APPROVED("bi-patch-check"),
  OFFLINE("bi-cloud-slash"),
  IDEA("bi-lightbulb"),
  BACK("bi-arrow-left"),
  FORWARD("bi-arrow-right"),
  DOWN("bi-chevron-down"),
  UP("bi-chevron-up"),
  NEXT("bi-chevron-right"),
  RATING("bi-sliders"),
  CLOSE("bi-x");

  private static final BootstrapIconsIkonHandler PACK = loadPack();

  private final String literal;

  Icons(String literal) {
    this.literal = literal;
  }

  /** The name of the glyph in the icon pack. */
  public String literal() {
    return literal;
  }

  /**
   * A new node with the picture; {@code .icon} in the style sheet sets its size in em.
   *
   * <p>Not Ikonli's own node: that one writes its size in pixels into its own style, so it could
   * not follow the text size. It is decoration to a screen reader: the word beside it is read.
   */
  public Text node() {
    var glyph = new Text(Character.toString(PACK.resolve(literal).getCode()));
    glyph.getStyleClass().setAll("icon");
    glyph.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    glyph.setAccessibleText("");
    return glyph;
  }

  private static BootstrapIconsIkonHandler loadPack() {
    var pack = new BootstrapIconsIkonHandler();
    if (Font.loadFont(pack.getFontResource().toExternalForm(), 16) == null) {
      throw new IllegalStateException("Icon font could not be read: " + pack.getFontResource());
    }
    return pack;
  }
}
