package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.RecordList;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.form.FormsPicture.Row;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.FormState;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The forms of the forum, newest first. */
final class FormList extends VBox {
  private final RecordList<Row> list;

  FormList(FormsModel model, Command back, Command newForm) {
    getStyleClass().add("dialogue-part");
    var heading = new Label(Texts.get("form.title"));
    heading.getStyleClass().add("h1");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var start = newForm.buttonWithKey();
    start.getStyleClass().add("accent");
    var head = new HBox(back.iconButton(), heading, gap, start);
    head.getStyleClass().add("page-head");
    var why = new Label(Texts.get("form.why"));
    why.setWrapText(true);
    why.getStyleClass().add("muted");
    list =
        new RecordList<>(
            new RecordList.Words(
                Texts.get("form.list.name"),
                Texts.get("form.list.help"),
                Texts.get("form.list.delete"),
                Texts.get("form.list.deleteHelp")),
            new Forms(model),
            new EmptyState(Texts.get("form.list.empty"), newForm));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(new VBox(head, why), list);
    model.pictureProperty().subscribe(now -> now.ifPresent(read -> list.show(read.rows())));
  }

  /** Puts the focus where work begins: on the newest form, as soon as it is there. */
  void focus() {
    list.focus();
  }

  private record Forms(FormsModel model) implements RecordList.Kind<Row> {
    @Override
    public Object id(Row row) {
      return row.form().id();
    }

    @Override
    public String title(Row row) {
      return row.title();
    }

    @Override
    public String fact(Row row) {
      String day = DanishFormat.date(row.form().finishedOn().orElse(row.form().createdOn()));
      return isFinished(row)
          ? Texts.get("form.list.finished", row.template().title(), day)
          : Texts.get(
              "form.list.draft",
              row.template().title(),
              day,
              row.progress().answered(),
              row.progress().all());
    }

    @Override
    public List<Node> marks(Row row) {
      return List.of(
          isFinished(row)
              ? new StatusPill(Tone.SUCCESS, Icons.DONE, FormState.FINISHED.label())
              : new StatusPill(Tone.NEUTRAL, Icons.TIME, FormState.DRAFT.label()));
    }

    private static boolean isFinished(Row row) {
      return row.form().state() == FormState.FINISHED;
    }

    @Override
    public String accessible(Row row) {
      return title(row) + ", " + row.form().state().label() + ", " + fact(row);
    }

    @Override
    public String count(int rows) {
      return Texts.get("form.list.count", rows);
    }

    @Override
    public void open(Row row) {
      model.open(row.form());
    }

    @Override
    public void discard(Row row) {
      model.discard(row);
    }
  }
}
