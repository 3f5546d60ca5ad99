package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.look.Accent;
import dk.medspil.store.LookStore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The colour of rules and table heads, from a few or by its code. */
final class ColourPart extends VBox {
  private final LookModel model;
  private final Fields fields;
  private final TextField code = new TextField();
  private final Labelled coded = new Labelled(Texts.get("settings.documents.colour.code"), code);
  private final Region line = swatch();
  private final Region text = swatch();
  private final ChoiceRow<Accent> known =
      new ChoiceRow<>(
          Texts.get("settings.documents.colour"),
          List.of(
              choice(0x0F5468, "settings.documents.colour.petrol"),
              choice(0x1D4E89, "settings.documents.colour.blue"),
              choice(0x1F6B3A, "settings.documents.colour.green"),
              choice(0x9B1C31, "settings.documents.colour.red"),
              choice(0x5B3A82, "settings.documents.colour.violet"),
              choice(0x3A3F44, "settings.documents.colour.grey")));
  private final UntakenText untaken;
  private boolean showing;

  ColourPart(LookModel model, Fields fields, Drafts drafts) {
    this.model = model;
    this.fields = fields;
    untaken =
        new UntakenText(drafts, "settings/look/accent", code, hex -> Accent.of(hex).isPresent());
    known.getStyleClass().add("segment");
    known.setMaxWidth(USE_PREF_SIZE);
    code.getStyleClass().add("look-code");
    var codes = new HBox(coded, line, text);
    codes.getStyleClass().add("look-colours");
    getChildren()
        .setAll(
            new Part("settings.documents.colour", "settings.documents.colour.help", known, codes));
    known
        .valueProperty()
        .subscribe((before, now) -> {
          if (!showing && now != null) {
            fields.flush();
            untaken.drop("#" + now.hex());
            model.set(LookStore.ACCENT, now.hex());
          }
        });
    fields.text(code, this::typed);
  }

  private static Choice<Accent> choice(int rgb, String name) {
    return Choice.of(new Accent(rgb), Texts.get(name));
  }

  private static Region swatch() {
    var swatch = new Region();
    swatch.getStyleClass().add("look-swatch");
    return swatch;
  }

  private void typed(String hex) {
    Optional<Accent> read = Accent.of(hex);
    read.ifPresentOrElse(
        accent -> {
          draw(accent);
          model.set(LookStore.ACCENT, accent.hex());
        },
        () -> coded.showAdvice(Optional.of(Texts.get("settings.documents.colour.wrong"))));
  }

  void show(Accent accent) {
    showing = true;
    known.setValue(accent);
    showing = false;
    Optional<Accent> typed = Accent.of(code.getText());
    if (untaken.isThere()) {
      swatches(accent);
      return;
    }
    if (!code.isFocused() || !typed.equals(Optional.of(accent))) {
      fields.show(code, "#" + accent.hex());
    }
    draw(accent);
  }

  /** Gives up half a code for the colour that was there. */
  void drop() {
    untaken.drop("#" + known.getValue().hex());
  }

  /** The colour itself and, where they differ, the one that text takes. */
  private void draw(Accent accent) {
    swatches(accent);
    coded.showAdvice(
        accent.isWeak()
            ? Optional.of(
                Texts.get(
                    "settings.documents.colour.weak", DanishFormat.number(contrast(accent), 1)))
            : Optional.empty());
  }

  private void swatches(Accent accent) {
    line.setStyle("-fx-background-color: #" + accent.hex());
    text.setStyle("-fx-background-color: #" + accent.forText().hex());
    text.setVisible(!accent.forText().equals(accent));
  }

  /** Rounded down, so that what is too little never reads as enough. */
  private static BigDecimal contrast(Accent accent) {
    return BigDecimal.valueOf(accent.contrastOnWhite()).setScale(1, RoundingMode.FLOOR);
  }
}
