package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.document.build.FormDocument;
import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A finished form, to be read: the same words as in its document, and nothing that is not there.
 */
final class FormReading extends VBox {
  FormReading() {
    getStyleClass().add("form-body");
  }

  void show(FormPicture now) {
    List<Block> blocks = FormDocument.body(now.form(), now.template());
    List<Node> cards = new ArrayList<>();
    VBox open = new VBox();
    VBox answer = new VBox();
    for (Block block : blocks) {
      if (block instanceof Block.Heading(int level, String title) && level == 1) {
        open = new VBox();
        open.getStyleClass().add("form-section");
        cards.add(new Card(title, open));
      } else if (block instanceof Block.Heading) {
        answer = new VBox(node(block));
        open.getChildren().add(answer);
      } else if (block instanceof Block.Paragraph || block instanceof Block.BulletList) {
        answer.getChildren().add(node(block));
      } else {
        open.getChildren().add(node(block));
      }
    }
    if (cards.isEmpty()) {
      cards.add(words(Texts.get("form.reading.nothing"), "muted"));
    }
    getChildren().setAll(cards);
  }

  private static Node node(Block block) {
    return switch (block) {
      case Block.Heading(int level, String title) -> words(title, "field-label");
      case Block.Paragraph(Text text) -> words(text.plain(), "running");
      case Block.BulletList(List<Text> items) -> list(items);
      case Block.NumberedList(List<Text> items) -> list(items);
      case Block.KeyValues(List<Block.KeyValue> entries) -> facts(entries);
      case Block.Table table -> table(table);
      case Block.Notice _, Block.Picture _, Block.WritingSpace _, Block.PageBreak _ -> new Region();
    };
  }

  private static Node facts(List<Block.KeyValue> entries) {
    var box = new VBox();
    box.getStyleClass().add("form-section");
    for (Block.KeyValue entry : entries) {
      var pair =
          new VBox(words(entry.key(), "field-label"), words(entry.value().plain(), "running"));
      box.getChildren().add(pair);
    }
    return box;
  }

  private static Node list(List<Text> items) {
    return words(
        items.stream().map(item -> "• " + item.plain()).collect(Collectors.joining("\n")),
        "running");
  }

  /** A row is a line: what names it, then each column with a word in it. */
  private static Node table(Block.Table table) {
    var box = new VBox(words(table.caption(), "field-label"));
    box.getStyleClass().add("form-points");
    for (List<Text> row : table.rows()) {
      List<String> more = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isBlank()) {
          more.add(table.columns().get(i).header() + ": " + row.get(i).plain());
        }
      }
      var line = new VBox(words(row.getFirst().plain(), "running"));
      if (!more.isEmpty()) {
        line.getChildren().add(words(String.join(" · ", more), "form-hint"));
      }
      box.getChildren().add(line);
    }
    return box;
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
