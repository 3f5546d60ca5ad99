package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One row of the list, with its fields below it when it is open. */
final class WheelRow extends VBox {
  private final WheelModel model;
  private final Consumer<WheelRow> opened;
  private final Consumer<Node> reveal;
  private final HBox line = new HBox();
  private WheelItem item;
  private Optional<WheelEditor> editor = Optional.empty();

  WheelRow(WheelModel model, WheelItem item, Consumer<WheelRow> opened, Consumer<Node> reveal) {
    this.model = model;
    this.item = item;
    this.opened = opened;
    this.reveal = reveal;
    getStyleClass().addAll("row", "wheel-row");
    line.getStyleClass().add("wheel-row-line");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    getChildren().setAll(line);
    line.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (isOpen()) {
            shut();
          } else {
            open();
          }
          requestFocus();
        });
  }

  WheelItem item() {
    return item;
  }

  void show(WheelItem now) {
    boolean same = now.equals(item) && !line.getChildren().isEmpty();
    item = now;
    if (same) {
      return;
    }
    setAccessibleText(now.sentence(model.today()));
    var title = new Label(now.title());
    title.setWrapText(true);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Node facts =
        switch (now) {
          case WheelItem.Met met -> facts(met.meeting());
          case WheelItem.Task task -> facts(task);
        };
    var words = new VBox(title, facts);
    words.getStyleClass().add("wheel-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    line.getChildren().setAll(new WheelMark(now, model.today()), words);
    if (now instanceof WheelItem.Task task) {
      editor.ifPresent(fields -> fields.show(task));
    }
  }

  private static Node facts(Meeting meeting) {
    var when =
        new Label(
            Texts.get(
                "wheel.meeting.facts",
                DanishFormat.shortWeekdayDate(meeting.date()),
                DanishFormat.clock(meeting.start())));
    when.getStyleClass().addAll("muted", "small");
    return when;
  }

  private Node facts(WheelItem.Task task) {
    var status =
        new StatusPill(
                WheelWords.tone(task, model.today()),
                WheelWords.icon(task, model.today()),
                WheelWords.status(task, model.today()))
            .withoutGround();
    status.setWrapText(true);
    status.setMinWidth(0);
    var facts = new VBox(status);
    if (task.isOverLimit()) {
      var limit =
          new Label(Texts.get("wheel.limit", task.limit().map(DanishFormat::date).orElse("")));
      limit.setWrapText(true);
      limit.getStyleClass().addAll("small", "wheel-limit");
      facts.getChildren().add(limit);
    }
    if (task.isMissing(model.today())) {
      facts.getChildren().add(act(task).linkButton());
    }
    return facts;
  }

  private Command act(WheelItem.Task task) {
    return task.standing().meeting().isPresent()
        ? Command.of(
            Texts.get("wheel.put.name"), Texts.get("wheel.put.help"), () -> model.putOnAgenda(task))
        : Command.of(
            Texts.get("wheel.plan.name"),
            Texts.get("wheel.plan.help"),
            () -> model.go(new Place.NewMeeting()));
  }

  boolean isOpen() {
    return editor.isPresent();
  }

  /** Opens the fields; a meeting is gone to. */
  void open() {
    switch (item) {
      case WheelItem.Met met ->
          model.go(
              new Place.MeetingAt(
                  met.id(),
                  met.meeting().state() == MeetingState.HELD
                      ? Place.Stage.MINUTES
                      : Place.Stage.PREPARE));
      case WheelItem.Task task -> {
        if (editor.isEmpty()) {
          editor = Optional.of(new WheelEditor(model, task, reveal));
          getChildren().setAll(line, editor.get());
        }
        opened.accept(this);
        editor.get().focus();
      }
    }
  }

  void shut() {
    editor.ifPresent(WheelEditor::close);
    editor = Optional.empty();
    getChildren().setAll(line);
  }

  void flush() {
    editor.ifPresent(WheelEditor::flush);
  }
}
