package dk.medspil.desktop.manual;

import dk.medspil.desktop.Texts;
import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Builds the nodes of a page. */
final class ManualBlocks {
  private final Consumer<String> follow;
  private final ObservableDoubleValue width;

  /**
   * @param follow called with the target of a link that was chosen
   * @param width how wide a picture may be
   */
  ManualBlocks(Consumer<String> follow, ObservableDoubleValue width) {
    this.follow = follow;
    this.width = width;
  }

  Node node(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> heading(text, level == 2 ? "h2" : "semibold");
      case Block.Paragraph(Text text) -> new ManualText(text, follow);
      case Block.BulletList(List<Text> items) ->
          list(items, items.stream().map(item -> "•").toList());
      case Block.NumberedList(List<Text> items) -> list(items, numbers(items.size()));
      case Block.Table table -> table(table);
      case Block.Notice notice -> remark(notice);
      case Block.Picture picture -> picture(picture);
      case Block.KeyValues _, Block.WritingSpace _, Block.PageBreak _ -> new VBox();
    };
  }

  private static Label heading(String text, String styleClass) {
    var heading = new Label(text);
    heading.setWrapText(true);
    heading.getStyleClass().addAll(styleClass, "manual-heading");
    return heading;
  }

  private static List<String> numbers(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(i + ".");
    }
    return numbers;
  }

  private Node list(List<Text> items, List<String> marks) {
    var list = new VBox();
    list.getStyleClass().add("manual-list");
    for (int i = 0; i < items.size(); i++) {
      var mark = new Label(marks.get(i));
      mark.getStyleClass().addAll("muted", "manual-mark");
      mark.setMinWidth(Label.USE_PREF_SIZE);
      var text = new ManualText(items.get(i), follow);
      HBox.setHgrow(text, Priority.ALWAYS);
      list.getChildren().add(new HBox(mark, text));
    }
    return list;
  }

  private Node table(Block.Table table) {
    var grid = new GridPane();
    grid.getStyleClass().add("manual-table");
    double shares = table.columns().stream().mapToInt(Block.Column::share).sum();
    for (int column = 0; column < table.columns().size(); column++) {
      Block.Column head = table.columns().get(column);
      var constraints = new ColumnConstraints();
      constraints.setPercentWidth(100 * head.share() / shares);
      grid.getColumnConstraints().add(constraints);
      var label = new Label(head.header());
      label.getStyleClass().addAll("small", "muted");
      grid.add(cell(label), column, 0);
      for (int row = 0; row < table.rows().size(); row++) {
        grid.add(cell(new ManualText(table.rows().get(row).get(column), follow)), column, row + 1);
      }
    }
    var caption = new Label(table.caption());
    caption.setWrapText(true);
    caption.getStyleClass().add("semibold");
    grid.setAccessibleRole(AccessibleRole.PARENT);
    grid.setAccessibleText(table.caption());
    return new VBox(caption, grid);
  }

  private static StackPane cell(Node content) {
    var cell = new StackPane(content);
    cell.getStyleClass().add("manual-cell");
    return cell;
  }

  private Node remark(Block.Notice notice) {
    var title = new Label(notice.title());
    title.setWrapText(true);
    title.getStyleClass().add("semibold");
    var remark = new VBox(title);
    notice.body().forEach(block -> remark.getChildren().add(node(block)));
    remark.getStyleClass().add("manual-remark");
    return remark;
  }

  private Node picture(Block.Picture picture) {
    var image = new Image(String.valueOf(Block.class.getResource(picture.resource())));
    var view = new ImageView(image);
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(Bindings.min(width, image.getWidth()));
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(Texts.get("manual.picture", picture.description()));
    var frame = new StackPane(view);
    frame.getStyleClass().add("manual-picture");
    frame.setMaxWidth(StackPane.USE_PREF_SIZE);
    return frame;
  }
}
