package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.RecordList;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.desktop.dialogue.DialoguesPicture.Row;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The boards of the forum, newest first. */
final class BoardList extends VBox {
  private final RecordList<Row> list;

  BoardList(DialoguesModel model, Command newDialogue) {
    getStyleClass().add("dialogue-part");
    var heading = new Label(Texts.get("dialogue.list.title"));
    heading.getStyleClass().add("h1");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var start = newDialogue.buttonWithKey();
    start.getStyleClass().add("accent");
    var head = new HBox(heading, gap, start);
    head.getStyleClass().add("page-head");
    list =
        new RecordList<>(
            new RecordList.Words(
                Texts.get("dialogue.list.boards"),
                Texts.get("dialogue.list.help"),
                Texts.get("dialogue.list.delete"),
                Texts.get("dialogue.list.deleteHelp")),
            new Boards(model),
            new EmptyState(Texts.get("dialogue.list.empty"), newDialogue));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(head, list);
    model.pictureProperty().subscribe(now -> now.ifPresent(read -> list.show(read.rows())));
  }

  /** Puts the focus where work begins: on the newest board, as soon as it is there. */
  void focus() {
    list.focus();
  }

  private record Boards(DialoguesModel model) implements RecordList.Kind<Row> {
    @Override
    public Object id(Row row) {
      return row.board().id();
    }

    @Override
    public String title(Row row) {
      return row.board().title();
    }

    @Override
    public String fact(Row row) {
      String day = DanishFormat.date(row.board().startedOn());
      return row.meeting()
          .map(Meeting::title)
          .map(meeting -> Texts.get("dialogue.list.when", day, meeting))
          .orElseGet(() -> Texts.get("dialogue.list.whenAlone", day));
    }

    @Override
    public List<Node> marks(Row row) {
      List<Node> marks = new ArrayList<>();
      for (int step = 1; step <= row.cards().size(); step++) {
        var cards = new Label(Integer.toString(row.cards().get(step - 1)));
        cards.setGraphic(new StepDisc(step));
        cards.setMinWidth(USE_PREF_SIZE);
        cards.getStyleClass().add("step-count");
        marks.add(cards);
      }
      return marks;
    }

    @Override
    public String accessible(Row row) {
      return Texts.get(
          "dialogue.list.accessible",
          title(row),
          fact(row),
          row.cards().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    @Override
    public String count(int rows) {
      return Texts.get("dialogue.list.count", rows);
    }

    @Override
    public void open(Row row) {
      model.open(row.board());
    }

    @Override
    public void discard(Row row) {
      model.discard(row.board());
    }
  }
}
