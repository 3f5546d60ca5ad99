package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.FilesFromOutside;
import dk.medspil.document.read.AgendaDraft;
import dk.medspil.document.read.AgendaLine;
import dk.medspil.document.read.AgendaText;
import dk.medspil.document.read.WordAgenda;
import dk.medspil.document.read.WordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/**
 * Items from a Word agenda, old minutes or pasted text: a draft that the user confirms item by item
 * before anything comes onto the agenda.
 */
final class PrepareFetch {
  private final PrepareModel model;
  private final TextArea pasted = new TextArea();
  private final Label said = new Label();
  private final VBox found = new VBox();
  private List<AgendaDraft.Item> items = List.of();
  private List<CheckBox> chosen = List.of();

  PrepareFetch(PrepareModel model) {
    this.model = model;
    pasted.setId("fetch-text");
    pasted.setPrefRowCount(4);
    pasted.setWrapText(true);
    pasted.setPromptText(Texts.get("meeting.fetch.prompt"));
    pasted
        .textProperty()
        .addListener((observed, before, now) -> show(AgendaText.lines(now == null ? "" : now)));
    said.setId("fetch-said");
    said.setWrapText(true);
    said.getStyleClass().add("muted");
    found.getStyleClass().add("fetch-items");
  }

  /** The command that opens the form. */
  static Command command(PrepareModel model) {
    return Command.of(
        Texts.get("meeting.fetch.open"),
        Texts.get("meeting.fetch.openHelp"),
        () -> model.unlocked(now -> new PrepareFetch(model).open()));
  }

  private void open() {
    show(List.of());
    model
        .frame()
        .dialogs()
        .form(
            Texts.get("meeting.fetch.title"),
            form(),
            Texts.get("meeting.fetch.add"),
            Texts.get("meeting.fetch.leave"),
            this::add);
  }

  private Node form() {
    var list = new ScrollPane(found);
    list.setFitToWidth(true);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    list.getStyleClass().add("fetch-list");
    list.setFocusTraversable(false);
    var file =
        Command.of(
                Texts.get("meeting.fetch.file"), Texts.get("meeting.fetch.fileHelp"), this::choose)
            .button();
    var form = new VBox(new Labelled(Texts.get("meeting.fetch.text"), pasted), file, said, list);
    form.setAlignment(Pos.TOP_LEFT);
    form.getStyleClass().add("fetch-form");
    FilesFromOutside.receive(form, () -> true, this::dropped);
    return form;
  }

  private void dropped(List<Path> files) {
    if (files.size() == 1) {
      fetch(files.getFirst());
    } else {
      said.setText(Texts.get("meeting.fetch.oneAtATime"));
    }
  }

  private void fetch(Path file) {
    model.frame().work().inBackground(() -> read(file), this::arrived);
  }

  private void choose() {
    model.frame().openFile(Texts.get("meeting.fetch.kind"), List.of("docx"), this::fetch);
  }

  /** What stands in a file, or the sentence why it could not be read. */
  private record Read(List<AgendaLine> lines, Optional<String> refusal) {}

  private static Read read(Path path) {
    String name = String.valueOf(path.getFileName());
    if (Files.isDirectory(path)) {
      return new Read(List.of(), Optional.of(Texts.get("meeting.fetch.folder", name)));
    }
    try {
      if (Files.size(path) > WordAgenda.LARGEST_FILE) {
        return new Read(List.of(), Optional.of(Texts.get("meeting.fetch.tooLarge", name)));
      }
      return new Read(WordAgenda.read(path), Optional.empty());
    } catch (WordText.NotWordException notWord) {
      return new Read(List.of(), Optional.of(Texts.get("meeting.fetch.notWord", name)));
    } catch (IOException failure) {
      return new Read(List.of(), Optional.of(Texts.get("meeting.fetch.unreadable", name)));
    }
  }

  private void arrived(Read read) {
    show(read.lines());
    read.refusal().ifPresent(said::setText);
  }

  private void show(List<AgendaLine> lines) {
    items = AgendaDraft.of(lines);
    List<CheckBox> boxes = new ArrayList<>();
    List<Node> rows = new ArrayList<>();
    for (AgendaDraft.Item item : items) {
      var box = new CheckBox(item.title());
      box.setSelected(true);
      box.setWrapText(true);
      boxes.add(box);
      var row = new VBox(box);
      row.getStyleClass().add(item.level() == 0 ? "fetch-item" : "fetch-sub-item");
      if (!item.background().isEmpty()) {
        var words = new Label(item.background().replace("\n", " "));
        words.getStyleClass().addAll("small", "muted");
        row.getChildren().add(words);
      }
      rows.add(row);
    }
    chosen = List.copyOf(boxes);
    found.getChildren().setAll(rows);
    said.setText(
        items.isEmpty()
            ? Texts.get("meeting.fetch.none")
            : Texts.get("meeting.fetch.found", items.size()));
  }

  private void add() {
    model.addFetched(
        IntStream.range(0, items.size())
            .filter(i -> chosen.get(i).isSelected())
            .mapToObj(items::get)
            .toList());
  }
}
