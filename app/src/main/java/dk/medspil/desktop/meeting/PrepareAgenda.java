package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.CaptureLine;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.ColumnHeads;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.AttachmentBox;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemShorthand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The agenda as a table: a row opens its fields when chosen, a new item is typed under the last.
 */
final class PrepareAgenda implements AutoCloseable {
  private final PrepareModel model;
  private final PrepareBoards boards;
  private final Drafts drafts;
  private final Map<UUID, PrepareRow> rows = new HashMap<>();
  private final KeyedRows<UUID> list = new KeyedRows<>(Texts.get("meeting.prepare.agenda"));
  private final ScrollPane scroll = new ScrollPane(list);
  private final CaptureLine<String, String> newItem;
  private final BooleanProperty wide = new SimpleBooleanProperty(this, "wide");
  private final Card card;
  private Optional<PrepareEditor> editor = Optional.empty();

  PrepareAgenda(PrepareModel model, PrepareBoards boards, Node footer) {
    this.model = model;
    this.boards = boards;
    newItem =
        new CaptureLine<String, String>(
                Texts.get("meeting.prepare.newItem"), entry -> model.add(entry.text()))
            .showing(PrepareAgenda::understood);
    newItem.getStyleClass().add("agenda-new");
    drafts = new Drafts(model.frame().work());
    drafts.text(PreparePicture.draftPlace(model.meeting()), newItem.field());
    drafts.restore();
    newItem.field().addEventFilter(KeyEvent.KEY_PRESSED, this::upToRows);
    list.setOnOpen(id -> editor.ifPresent(PrepareEditor::focusTitle));
    list.setOnRemove(model::remove);
    list.chosenProperty().subscribe(now -> model.chosenProperty().set(now));
    model.chosenProperty().subscribe(id -> openEditor(id));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(Region.USE_PREF_SIZE);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    HBox header = header();
    ColumnHeads.keepOver(header, scroll);
    card =
        Card.untitled(Texts.get("meeting.prepare.agenda"), new VBox(header, scroll, newLine(), gap))
            .flush()
            .withFooter(footer);
  }

  Card view() {
    return card;
  }

  private HBox newLine() {
    HBox.setHgrow(newItem, Priority.ALWAYS);
    var fetch = PrepareFetch.command(model).linkButton();
    var line = new HBox(Icons.NEW.node(), newItem, fetch);
    line.getStyleClass().addAll("agenda-new-line", "tone-accent");
    line.disableProperty().bind(newItem.disableProperty());
    return line;
  }

  /** Opens the board of the chosen item, or the decks to make it from, beside its row. */
  void openBoard() {
    editor
        .map(PrepareEditor::item)
        .ifPresent(id -> Optional.ofNullable(rows.get(id)).ifPresent(row -> boards.open(id, row)));
  }

  /** Puts the caret in the line for a new item. */
  void focusNewItem() {
    newItem.focusLine();
  }

  void show(PreparePicture picture) {
    List<String> numbers = picture.numbers();
    List<KeyedRows.Row<UUID>> shown = new ArrayList<>();
    for (int i = 0; i < picture.items().size(); i++) {
      AgendaItem item = picture.items().get(i);
      PrepareRow row = rows.computeIfAbsent(item.id(), this::newRow);
      row.show(item, numbers.get(i), picture.starts().get(i), i == picture.items().size() - 1);
      shown.add(new KeyedRows.Row<>(item.id(), row));
    }
    Set<Node> before = Set.copyOf(list.getChildren());
    list.setRows(shown);
    rows.keySet().retainAll(picture.items().stream().map(AgendaItem::id).toList());
    editor.ifPresent(open -> refresh(open, picture));
    newItem.setDisable(picture.isLocked());
    // The first time the agenda is read from its top; later what was typed must be seen.
    if (!before.isEmpty() && newItem.field().isFocused()) {
      shown.stream()
          .map(KeyedRows.Row::node)
          .filter(row -> !before.contains(row))
          .reduce((earlier, later) -> later)
          .ifPresent(this::reveal);
    }
  }

  private PrepareRow newRow(UUID id) {
    var row = new PrepareRow();
    PrepareDrag.install(row, id, model::drop);
    AttachmentBox.receiveOn(
        row,
        model.frame(),
        id,
        () -> model.pictureProperty().get().filter(now -> !now.isLocked()).isPresent());
    return row;
  }

  private void openEditor(Optional<UUID> wanted) {
    if (editor.map(PrepareEditor::item).equals(wanted)) {
      return;
    }
    editor.ifPresent(open -> {
      open.close();
      Optional.ofNullable(rows.get(open.item())).ifPresent(PrepareRow::closeFields);
    });
    editor = Optional.empty();
    list.choose(wanted);
    model
        .pictureProperty()
        .get()
        .ifPresent(
            picture -> wanted.flatMap(picture::item).ifPresent(item -> openEditor(picture, item)));
  }

  private void openEditor(PreparePicture picture, AgendaItem item) {
    var open = new PrepareEditor(model, boards, item, wide);
    editor = Optional.of(open);
    refresh(open, picture);
    Optional.ofNullable(rows.get(item.id()))
        .ifPresent(row -> {
          row.open(open.head(), open.below());
          reveal(row);
        });
  }

  private static void refresh(PrepareEditor open, PreparePicture picture) {
    picture.item(open.item()).ifPresent(item -> open.show(item, picture));
  }

  /** Opens or closes the fields that not every item needs. */
  void toggleFields() {
    wide.set(!wide.get());
    editor.map(PrepareEditor::item).map(rows::get).ifPresent(this::reveal);
  }

  /** Asks for files to attach to the chosen item. */
  void attach() {
    editor.ifPresent(PrepareEditor::attach);
  }

  private void reveal(Node row) {
    scroll.applyCss();
    scroll.layout();
    Bounds place = row.getBoundsInParent();
    double seen = scroll.getViewportBounds().getHeight();
    double room = list.getHeight() - seen;
    if (room <= 0 || seen <= 0) {
      return;
    }
    double top = scroll.getVvalue() * room;
    double wanted = Math.min(place.getMinY(), Math.max(top, place.getMaxY() - seen));
    scroll.setVvalue(Math.clamp(wanted / room, 0, 1));
  }

  private void upToRows(KeyEvent event) {
    if (event.getCode() == KeyCode.UP && !event.isAltDown() && !event.isShortcutDown()) {
      list.focusLast();
      event.consume();
    }
  }

  private static List<String> understood(String line) {
    ItemShorthand typed = ItemShorthand.read(line);
    return typed.minutes().isPresent()
        ? List.of(Texts.get("meeting.prepare.minutes", typed.minutes().getAsInt()))
        : List.of();
  }

  private static HBox header() {
    var title = column(Texts.get("meeting.prepare.column.item"), "agenda-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var grip = new Region();
    grip.getStyleClass().add("agenda-grip");
    var number = column("", "agenda-number");
    var line =
        new HBox(
            grip,
            column(Texts.get("meeting.prepare.column.start"), "agenda-start"),
            number,
            title,
            column(Texts.get("meeting.prepare.column.form"), "agenda-form"),
            column(Texts.get("meeting.prepare.column.time"), "agenda-minutes"));
    line.getStyleClass().add("agenda-header");
    return line;
  }

  private static Label column(String name, String styleClass) {
    var label = new Label(name);
    label.getStyleClass().addAll("small", "muted", styleClass);
    return label;
  }

  /** Writes what is not written yet. */
  void flush() {
    editor.ifPresent(PrepareEditor::flush);
    drafts.flush();
  }

  @Override
  public void close() {
    editor.ifPresent(PrepareEditor::close);
    drafts.close();
  }
}
