package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.CaptureLine;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.meeting.ItemShorthand;
import dk.medspil.domain.meeting.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One template: what it is for, its items, and their fields when it is the user's own. */
final class TemplatesPage implements AutoCloseable {
  private final TemplatesModel model;
  private final PrepareTyped typed;
  private final Drafts drafts;
  private final KeyedRows<Integer> rows = new KeyedRows<>(Texts.get("meeting.templates.items"));
  private final List<TemplatesRow> lines = new ArrayList<>();
  private final TemplatesHead head;
  private final CaptureLine<String, String> newItem;
  private final Card card;
  private Template template;
  private Optional<TemplatesItemEditor> editor = Optional.empty();

  TemplatesPage(TemplatesModel model, Template template, Consumer<Template> copy) {
    this.model = model;
    this.template = template;
    typed = new PrepareTyped(model.work());
    drafts = new Drafts(model.work());
    head = new TemplatesHead(model, template, typed);
    newItem =
        new CaptureLine<>(
            Texts.get("meeting.prepare.newItem"), entry -> add(ItemShorthand.read(entry.text())));
    newItem.getStyleClass().add("agenda-new");
    newItem.setVisible(!template.builtIn());
    newItem.setManaged(!template.builtIn());
    drafts.text("template/" + template.id() + "/item", newItem.field());
    drafts.restore();
    rows.chosenProperty().subscribe(this::open);
    rows.setOnOpen(at -> editor.ifPresent(TemplatesItemEditor::focusTitle));
    rows.setOnRemove(this::remove);
    var content = new VBox(head, rows);
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    card =
        Card.untitled(template.title(), new VBox(scroll, newItem)).flush().withFooter(footer(copy));
    show(template);
  }

  private HBox footer(Consumer<Template> copy) {
    var hint =
        new Label(
            Texts.get(
                template.builtIn()
                    ? "meeting.templates.builtInHint"
                    : "meeting.templates.ownHint"));
    hint.getStyleClass().addAll("small", "muted");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    var footer = new HBox(hint);
    if (!template.builtIn()) {
      footer
          .getChildren()
          .add(
              Command.of(
                      Texts.get("meeting.templates.remove"),
                      Texts.get("meeting.templates.removeHelp"),
                      () -> model.remove(template))
                  .withIcon(Icons.DELETE)
                  .button());
    }
    footer
        .getChildren()
        .addAll(
            Command.of(
                    Texts.get("meeting.templates.giveOut"),
                    Texts.get("meeting.templates.giveOutHelp"),
                    () -> model.giveOut(template))
                .withIcon(Icons.SAVE_FILE)
                .button(),
            Command.of(
                    Texts.get("meeting.templates.copy"),
                    Texts.get("meeting.templates.copyHelp"),
                    () -> copy.accept(template))
                .primaryButton());
    footer.getChildren().stream()
        .skip(1)
        .forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    return footer;
  }

  Region view() {
    return card;
  }

  boolean isFor(Template other) {
    return other.id().equals(template.id());
  }

  void show(Template now) {
    template = now;
    head.show(now);
    while (lines.size() < now.items().size()) {
      lines.add(new TemplatesRow());
    }
    while (lines.size() > now.items().size()) {
      lines.removeLast();
    }
    List<KeyedRows.Row<Integer>> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).show(i + 1, now.items().get(i));
      shown.add(new KeyedRows.Row<>(i, lines.get(i)));
    }
    rows.setRows(shown);
    editor
        .filter(open -> open.index() < now.items().size())
        .ifPresent(open -> open.show(now.items().get(open.index())));
  }

  /** Puts the caret where editing begins. */
  void focusFirst() {
    if (template.builtIn()) {
      rows.focusChosen();
    } else {
      head.focusTitle();
    }
  }

  void focusNewItem() {
    if (!template.builtIn()) {
      newItem.focusLine();
    }
  }

  /** Moves the chosen item. */
  void move(int by) {
    rows.chosenProperty()
        .get()
        .filter(at -> !template.builtIn() && at + by >= 0 && at + by < lines.size())
        .ifPresent(at -> {
          closeEditor();
          model.moveItem(template.id(), at, by);
          rows.choose(Optional.of(at + by));
          rows.focusChosen();
        });
  }

  private void add(ItemShorthand line) {
    model.addItem(template.id(), line.title(), line.minutes().orElse(10));
  }

  private void remove(int at) {
    if (!template.builtIn()) {
      closeEditor();
      model.removeItem(template.id(), at);
    }
  }

  private void open(Optional<Integer> at) {
    if (editor.map(TemplatesItemEditor::index).equals(at)) {
      return;
    }
    closeEditor();
    at.filter(index -> index < lines.size())
        .ifPresent(index -> {
          var open =
              new TemplatesItemEditor(
                  model, template.id(), index, template.builtIn(), () -> remove(index));
          open.show(template.items().get(index));
          lines.get(index).open(open);
          editor = Optional.of(open);
        });
  }

  private void closeEditor() {
    editor.ifPresent(open -> {
      open.close();
      if (open.index() < lines.size()) {
        lines.get(open.index()).closeFields();
      }
    });
    editor = Optional.empty();
  }

  /** Writes what is not written yet. */
  void flush() {
    editor.ifPresent(TemplatesItemEditor::flush);
    typed.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    closeEditor();
    typed.close();
    drafts.close();
  }
}
