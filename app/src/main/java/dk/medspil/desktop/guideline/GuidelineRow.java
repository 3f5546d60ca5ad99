package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.RegisteredGuideline;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One guideline in the list: what it is about, its kind and words, its state and next day. */
final class GuidelineRow extends HBox {
  private static final int MOST_CHARACTERS = 110;

  private final RegisteredGuideline one;

  GuidelineRow(RegisteredGuideline one, LocalDate today) {
    this.one = one;
    var title = new Label(title(one));
    title.setWrapText(true);
    title.getStyleClass().add("semibold");
    String first = beginning(one.guideline().content());
    var words =
        new Label(
            first.isEmpty()
                ? one.guideline().kind().label()
                : one.guideline().kind().label() + " · " + first);
    words.getStyleClass().addAll("muted", "small");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    var said = new VBox(title, words);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    var side = new VBox(GuidelineWords.state(one.guideline(), today));
    side.setAlignment(Pos.CENTER_RIGHT);
    side.setMinWidth(USE_PREF_SIZE);
    side.getStyleClass().add("guideline-facts");
    day(today).ifPresent(side.getChildren()::add);
    getStyleClass().add("guideline-row");
    getChildren().setAll(said, side);
    setAccessibleText(accessible(today));
    setAccessibleHelp(Texts.get("guideline.row.help"));
  }

  /** The first words, as many as fit on a line of a usual window; the rest stands on its page. */
  private static String beginning(String content) {
    String line = content.strip().replaceAll("\\s+", " ");
    if (line.length() <= MOST_CHARACTERS) {
      return line;
    }
    int end = line.lastIndexOf(' ', MOST_CHARACTERS);
    return line.substring(0, end > 0 ? end : MOST_CHARACTERS) + " …";
  }

  static String title(RegisteredGuideline one) {
    return one.title().isBlank() ? Texts.get("guideline.untitled") : one.title();
  }

  private Optional<Label> day(LocalDate today) {
    Optional<String> text = next(today);
    return text.map(words -> {
      if (GuidelineFilter.isReviewNear(one, today)) {
        return new StatusPill(Tone.WARNING, Icons.ACTION_NEEDED, words).withoutGround();
      }
      var label = new Label(words);
      label.getStyleClass().addAll("muted", "small");
      return label;
    });
  }

  /** The next day that counts: the last day it binds, or when it is to be looked at again. */
  private Optional<String> next(LocalDate today) {
    Guideline now = one.guideline();
    if (now.lastDay().isPresent()) {
      return Optional.of(
          Texts.get(
              now.bindsOn(today) ? "guideline.row.until" : "guideline.row.ended",
              GuidelineWords.day(now.lastDay())));
    }
    return one.reviewDue(today)
        .map(day ->
            Texts.get(
                day.isBefore(today) ? "guideline.row.reviewLate" : "guideline.row.review",
                GuidelineWords.day(Optional.of(day))));
  }

  private String accessible(LocalDate today) {
    String state = one.guideline().stateOn(today).label();
    return Texts.get(
        "guideline.row.accessible",
        title(one),
        one.guideline().kind().label(),
        next(today).map(day -> state + ", " + day).orElse(state));
  }
}
