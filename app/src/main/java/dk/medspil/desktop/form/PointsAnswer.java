package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.FormField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Points to tick, each with a line for a remark below it. */
final class PointsAnswer implements FieldView {
  private final FieldKit kit;
  private final FormField field;
  private final List<Point> points = new ArrayList<>();
  private final VBox view = new VBox();

  /** A point with its two answers. */
  private record Point(CheckBox tick, GrowingText remark) {}

  PointsAnswer(FieldKit kit, FormField field) {
    this.kit = kit;
    this.field = field;
    view.getStyleClass().add("form-points");
    for (int number = 1; number <= field.options().size(); number++) {
      view.getChildren().add(point(number));
    }
  }

  private Node point(int number) {
    String words = field.options().get(number - 1);
    String at = Integer.toString(number);
    var tick = new CheckBox(words);
    tick.setWrapText(true);
    tick.setMinHeight(Region.USE_PREF_SIZE);
    var remark = new GrowingText(Texts.get("form.point.remark", words));
    remark.setPromptText(Texts.get("form.point.prompt"));
    remark.getStyleClass().add("form-remark");
    kit.value(
        tick,
        tick.selectedProperty(),
        now -> kit.model().set(field.id(), at, "", now ? Answer.YES : ""));
    kit.text(remark, field.id(), at, Answer.REMARK);
    points.add(new Point(tick, remark));
    var point = new VBox(tick, remark);
    point.getStyleClass().add("form-point");
    return point;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void show(FormPicture now) {
    for (int number = 1; number <= points.size(); number++) {
      Point point = points.get(number - 1);
      kit.autosave()
          .show(
              point.tick(),
              point.tick().selectedProperty(),
              FieldView.answers(now).isTicked(field.id(), number));
      kit.autosave()
          .show(
              point.remark(),
              point.remark().textProperty(),
              FieldView.answers(now).remark(field.id(), number));
    }
  }

  @Override
  public void focus() {
    points.getFirst().tick().requestFocus();
  }
}
