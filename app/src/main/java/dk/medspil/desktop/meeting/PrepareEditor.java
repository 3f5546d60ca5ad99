package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DurationField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.AttachmentBox;
import dk.medspil.desktop.frame.CardLink;
import dk.medspil.desktop.frame.LiftLink;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.WhyHere;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The open fields of the chosen item: title, form, minutes, why it is there, and the rest. */
final class PrepareEditor implements AutoCloseable {
  private final PrepareTyped typed;
  private final UUID id;
  private final TextField title = new TextField();
  private final ComboBox<ItemForm> form =
      new PrepareChoice<>(ItemForm::label, List.of(ItemForm.values()));
  private final DurationField minutes =
      new DurationField(Texts.get("meeting.prepare.field.minutes")).compact();
  private final Label why = new Label();
  private final HBox head = new HBox(title, form, minutes);
  private final VBox below = new VBox();
  private final Button board = new Button();
  private final Button attach = new Button();
  private final PrepareFields fields;
  private final AttachmentBox files;
  private final LiftLink lift;
  private final BooleanProperty wide;

  /**
   * The editor of one item.
   *
   * @param wide whether the fields below the first line are open; kept from item to item
   */
  PrepareEditor(PrepareModel model, PrepareBoards boards, AgendaItem item, BooleanProperty wide) {
    this.id = item.id();
    this.typed = new PrepareTyped(model.frame().work());
    typed.halfTyped("item/minutes/" + id, minutes.typing());
    this.wide = wide;
    this.fields = new PrepareFields(model, id, typed);
    this.files = new AttachmentBox(model.frame(), id, typed.autosave());
    this.lift = new LiftLink(model.frame(), new FormOrigin(FormOrigin.Kind.AGENDA_ITEM, id));
    head.getStyleClass().add("agenda-head");
    title.setAccessibleText(Texts.get("meeting.prepare.field.title"));
    form.setAccessibleText(Texts.get("meeting.prepare.field.form"));
    HBox.setHgrow(title, Priority.ALWAYS);
    form.getStyleClass().add("agenda-form");
    minutes.getStyleClass().add("agenda-minutes");
    typed.text(title, text -> model.edit(id, "title", edit -> edit.title(text.strip())));
    typed.value(form, form.valueProperty(), to -> model.edit(id, "form", edit -> edit.form(to)));
    typed.value(
        minutes.field(),
        minutes.valueProperty(),
        to -> model.edit(id, "minutes", edit -> edit.plannedMinutes(asMinutes(to))));
    why.setWrapText(true);
    why.setGraphic(Icons.EXPLANATION.node());
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().addAll("small", "agenda-why");
    below.getStyleClass().add("agenda-below");
    var reason = new HBox(why, Reason.ON_THE_AGENDA.link(model.frame()));
    reason.getStyleClass().add("with-why");
    below.getChildren().setAll(reason, actions(model, boards, item), files, lift, fields);
    // One line less while nobody asks for it: it stands with the seldom fields until it is used.
    lift.visibleProperty().bind(wide.or(lift.liftedProperty()));
    lift.managedProperty().bind(lift.visibleProperty());
    fields.visibleProperty().bind(wide);
    fields.managedProperty().bind(wide);
  }

  private static int asMinutes(Optional<Duration> length) {
    return (int) length.orElse(Duration.ZERO).toMinutes();
  }

  private HBox actions(PrepareModel model, PrepareBoards boards, AgendaItem item) {
    Command.of(
            Texts.get("meeting.prepare.board"),
            Texts.get("meeting.prepare.boardHelp"),
            () -> boards.open(id, board))
        .withIcon(Icons.DIALOGUE)
        .applyTo(board);
    Button more =
        Command.of(
                Texts.get("meeting.prepare.more"),
                Texts.get("meeting.prepare.moreHelp"),
                () -> wide.set(!wide.get()))
            .withIcon(Icons.EDIT)
            .linkButton();
    more.textProperty()
        .bind(wide.map(open -> Texts.get(open ? "meeting.prepare.less" : "meeting.prepare.more")));
    board.getStyleClass().add("link");
    files.command().applyTo(attach);
    attach.getStyleClass().add("link");
    Button delete =
        Command.of(
                Texts.get("meeting.prepare.remove"),
                Texts.get("meeting.prepare.removeHelp"),
                () -> model.remove(id))
            .withIcon(Icons.DELETE)
            .linkButton();
    var line = new HBox(more, board, attach, delete);
    if (item.origin().kind() == Origin.Kind.BOARD) {
      item.origin()
          .source()
          .ifPresent(note -> line.getChildren().add(CardLink.of(model.frame(), note)));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("agenda-actions");
    return line;
  }

  UUID item() {
    return id;
  }

  Region head() {
    return head;
  }

  Region below() {
    return below;
  }

  /** Puts the caret in the title. */
  void focusTitle() {
    title.requestFocus();
    title.end();
  }

  void show(AgendaItem item, PreparePicture picture) {
    boolean hasBoard = picture.itemsWithBoard().contains(id);
    boolean locked = picture.isLocked();
    typed.show(title, item.title());
    typed.show(form, form.valueProperty(), item.form());
    typed.show(
        minutes.field(),
        minutes.valueProperty(),
        item.plannedMinutes() == 0
            ? Optional.empty()
            : Optional.of(Duration.ofMinutes(item.plannedMinutes())));
    typed.resume();
    why.setText(Texts.get("meeting.prepare.why", WhyHere.sentence(item)));
    board.setText(Texts.get(hasBoard ? "meeting.prepare.board.go" : "meeting.prepare.board"));
    board.setAccessibleText(board.getText());
    List.of(title, minutes.field()).forEach(field -> field.setEditable(!locked));
    form.setDisable(locked);
    attach.setDisable(locked);
    files.show(picture.attachments(id), picture.isConfidential(id), !locked);
    fields.show(item, locked);
  }

  /** Asks for files to attach to the item. */
  void attach() {
    files.choose();
  }

  /** Writes what is not written yet. */
  void flush() {
    typed.flush();
  }

  @Override
  public void close() {
    fields.visibleProperty().unbind();
    fields.managedProperty().unbind();
    lift.visibleProperty().unbind();
    lift.close();
    typed.close();
  }
}
