package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Chip;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.domain.apv.PlanLine;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the plan in the list; its columns are as wide as those of {@link #header}. */
final class PlanRow extends HBox {

  /**
   * A row for a list that is {@code narrow} or not.
   *
   * @param narrow whether there is room only for problem and risk beside each other
   */
  PlanRow(PlanLine line, PlanPicture picture, boolean narrow) {
    var problem = new Label(line.problem());
    problem.setWrapText(true);
    problem.getStyleClass().add("semibold");
    var topic = new Label(picture.topicName(line));
    topic.setWrapText(true);
    topic.getStyleClass().addAll("muted", "small");
    boolean named = !topic.getText().isEmpty();
    topic.setVisible(named);
    topic.setManaged(named);
    boolean late = line.isOverdue(picture.today());
    var day =
        new Label(LineWords.day(line).map(date -> LineWords.day(date, picture.today())).orElse(""));
    day.getStyleClass().addAll(late ? "danger-text" : "muted", late ? "semibold" : "plain");
    getStyleClass().add("plan-row");
    var status = new StatusPill(LineWords.status(line, picture.today()));
    if (narrow) {
      var facts = new FlowPane(responsible(line), day, status);
      facts.getStyleClass().add("plan-facts");
      var words = new VBox(problem, topic, facts);
      getChildren()
          .setAll(column("plan-risk", LineWords.badge(line.risk(), picture.scale())), words);
      HBox.setHgrow(words, Priority.ALWAYS);
      return;
    }
    getChildren()
        .setAll(
            column("plan-problem", new VBox(problem, topic)),
            column("plan-risk", LineWords.badge(line.risk(), picture.scale())),
            column("plan-responsible", responsible(line)),
            column("plan-day", day),
            column("plan-status", status));
    HBox.setHgrow(getChildren().getFirst(), Priority.ALWAYS);
  }

  /** The words over the columns. */
  static HBox header() {
    var header =
        new HBox(
            column("plan-problem", new Label(Texts.get("apv.column.problem"))),
            column("plan-risk", new Label(Texts.get("apv.column.risk"))),
            column("plan-responsible", new Label(Texts.get("apv.column.responsible"))),
            column("plan-day", new Label(Texts.get("apv.column.deadline"))),
            column("plan-status", new Label(Texts.get("apv.column.status"))));
    HBox.setHgrow(header.getChildren().getFirst(), Priority.ALWAYS);
    header.getStyleClass().addAll("plan-row", "plan-header");
    return header;
  }

  /** The whole line in words, as a screen reader says it. */
  static String accessible(PlanLine line, PlanPicture picture) {
    return Texts.get(
        "apv.row.accessible",
        line.problem(),
        line.risk().number(),
        line.responsible(),
        LineWords.day(line)
            .map(day -> LineWords.day(day, picture.today()))
            .orElseGet(() -> Texts.get("apv.row.noDeadline")),
        LineWords.status(line, picture.today()).text());
  }

  private static Node responsible(PlanLine line) {
    return line.responsible().isBlank() ? new Label() : new Chip(line.responsible());
  }

  private static HBox column(String styleClass, Node content) {
    var column = new HBox(content);
    column.setAlignment(Pos.CENTER_LEFT);
    column.getStyleClass().add(styleClass);
    return column;
  }
}
