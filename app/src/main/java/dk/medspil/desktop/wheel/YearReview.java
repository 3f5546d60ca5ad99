package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.yearwheel.NextYear;
import dk.medspil.domain.yearwheel.Occurrence;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the wheel of a year could hold, each with why; only what is ticked is written. */
final class YearReview {
  private final WheelModel model;

  YearReview(WheelModel model) {
    this.model = model;
  }

  void open(int year) {
    List<NextYear.Line> lines = model.review(year);
    if (lines.isEmpty()) {
      model.frame().say(Texts.get("wheel.review.nothing", year));
      return;
    }
    List<CheckBox> boxes = new ArrayList<>();
    var rows = new VBox();
    rows.getStyleClass().add("wheel-review");
    boolean occasion = false;
    for (NextYear.Line line : lines) {
      if (line.why() == NextYear.Why.ON_OCCASION && !occasion) {
        occasion = true;
        var heading = new Label(Texts.get("wheel.review.occasion"));
        heading.getStyleClass().add("wheel-heading");
        rows.getChildren().add(heading);
      }
      CheckBox box = box(line);
      boxes.add(box);
      rows.getChildren().add(box);
    }
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("wheel-review-scroll");
    var intro = new Label(Texts.get("wheel.review.intro"));
    intro.setWrapText(true);
    var content = new VBox(intro, scroll);
    content.getStyleClass().add("dialog-body");
    model
        .frame()
        .dialogs()
        .form(
            Texts.get("wheel.review.title", year),
            content,
            Texts.get("wheel.review.act"),
            Texts.get("wheel.review.leave"),
            () -> write(year, lines, boxes));
  }

  private static CheckBox box(NextYear.Line line) {
    Occurrence one = line.occurrence();
    var box =
        new CheckBox(
            Texts.get(
                "wheel.review.line",
                one.title(),
                DanishFormat.dayMonth(one.due()),
                why(line.why())));
    box.setSelected(line.proposed());
    box.setWrapText(true);
    return box;
  }

  private static String why(NextYear.Why why) {
    return switch (why) {
      case AGAIN -> Texts.get("wheel.why.again");
      case NOT_DONE -> Texts.get("wheel.why.notDone");
      case DEVIATED -> Texts.get("wheel.why.skipped");
      case CATALOGUE -> Texts.get("wheel.why.catalogue");
      case ON_OCCASION -> Texts.get("wheel.why.occasion");
    };
  }

  private void write(int year, List<NextYear.Line> lines, List<CheckBox> boxes) {
    List<Occurrence> wanted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (boxes.get(i).isSelected()) {
        wanted.add(lines.get(i).occurrence());
      }
    }
    if (!wanted.isEmpty()) {
      model.write(year, wanted);
    }
  }
}
