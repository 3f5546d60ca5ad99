package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DropDown;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Reveal;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.build.AttachmentFolder;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.safety.Activity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Saving the minutes as a file: what of them, what to know first, which format. */
final class EditionCard extends StackPane {
  /** What each of the files can be saved as, the usual one first. */
  private static final List<DocumentFormat> FORMATS =
      List.of(
          DocumentFormat.DOCX,
          DocumentFormat.PDF,
          DocumentFormat.HTML,
          DocumentFormat.MARKDOWN,
          DocumentFormat.TEXT);

  private final Frame frame;
  private final MinutesModel model;
  private final EditionChecks toKnowFirst;
  private final ObjectProperty<MinutesFile> file = new SimpleObjectProperty<>(MinutesFile.FULL);
  private final List<EditionChoice> choices =
      Arrays.stream(MinutesFile.values()).map(EditionChoice::new).toList();
  private final CheckBox marked = new CheckBox(Texts.get("minutes.edition.marked"));
  private final CheckBox withFiles = new CheckBox();
  private final VBox checks = new VBox();
  private final ComboBox<DocumentFormat> format = new DropDown<>();
  private final ScrollPane scroll = new ScrollPane();
  private final Button look;
  private final Button save;
  private final Button copy;
  private MinutesModel.@Nullable Picture picture;

  EditionCard(Frame frame, MinutesModel model, Consumer<UUID> showLine) {
    this.frame = frame;
    this.model = model;
    this.toKnowFirst = new EditionChecks(frame, showLine);
    this.save =
        Command.of(MinutesFile.FULL.saving(), Texts.get("minutes.save.help"), this::save)
            .primaryButton();
    this.look =
        Command.of("", Texts.get("minutes.edition.lookHelp"), this::showWarnings).linkButton();
    this.copy =
        Command.of(
                Texts.get("minutes.edition.copy"),
                Texts.get("minutes.edition.copyHelp"),
                this::copy)
            .linkButton();
    getStyleClass().add("edition-card");
    getChildren().setAll(new Card(Texts.get("minutes.edition.title"), content()));
    file.subscribe(this::refresh);
  }

  private Node content() {
    ToggleGroup group = new ToggleGroup();
    for (EditionChoice choice : choices) {
      choice.setToggleGroup(group);
      choice.setSelected(choice.file() == file.get());
      choice
          .selectedProperty()
          .subscribe(selected -> {
            if (selected) {
              file.set(choice.file());
            }
          });
    }
    VBox all = new VBox();
    all.getChildren().setAll(choices);
    all.getStyleClass().add("edition-choices");
    all.setMinHeight(USE_PREF_SIZE);
    marked.setWrapText(true);
    marked.setMinHeight(USE_PREF_SIZE);
    marked.setAccessibleHelp(Texts.get("minutes.edition.markedHelp"));
    withFiles.setSelected(true);
    withFiles.setWrapText(true);
    withFiles.setMinHeight(USE_PREF_SIZE);
    withFiles.setAccessibleHelp(Texts.get("attachment.beside.help"));
    Label before = new Label(Texts.get("minutes.edition.before"));
    before.getStyleClass().add("semibold");
    checks.getStyleClass().add("edition-checks");
    format.setAccessibleText(Texts.get("minutes.edition.format"));
    format.setConverter(new FormatName());
    format.getItems().setAll(FORMATS);
    format.setValue(FORMATS.getFirst());
    format.getStyleClass().add("edition-format");
    save.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(save, Priority.ALWAYS);
    HBox saving = new HBox(format, save);
    saving.getStyleClass().add("edition-saving");
    VBox toKnow = new VBox(all, marked, withFiles, before, checks);
    toKnow.getStyleClass().add("edition-content");
    scroll.setContent(toKnow);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    look.setGraphic(Icons.ACTION_NEEDED.node());
    look.getStyleClass().addAll("flush-link", "edition-look");
    // The button stays in sight however much there is to know first.
    Button journal = new JournalForm(frame, model.meeting(), this::edition).command().linkButton();
    journal.getStyleClass().add("flush-link");
    copy.getStyleClass().add("flush-link");
    VBox content = new VBox(scroll, look, copy, saving, journal);
    content.getStyleClass().add("edition-content");
    return content;
  }

  void update(MinutesModel.Picture now) {
    picture = now;
    refresh();
  }

  private void refresh() {
    MinutesModel.Picture now = picture;
    if (now == null) {
      return;
    }
    boolean open = Edition.hasPublic(now.record());
    choices.stream()
        .filter(choice -> choice.file() != MinutesFile.FULL)
        .forEach(choice -> show(choice, open));
    MinutesFile chosen = file.get();
    show(marked, chosen == MinutesFile.PUBLIC);
    show(copy, chosen == MinutesFile.NEWS);
    boolean mayHaveFiles = chosen == MinutesFile.FULL || chosen == MinutesFile.PUBLIC && open;
    int files = mayHaveFiles ? AttachmentFolder.count(now.record(), edition()) : 0;
    show(withFiles, files > 0);
    withFiles.setText(Texts.get("attachment.beside", files));
    save.setText(chosen.saving());
    checks.getChildren().setAll(toKnowFirst.of(now.record(), chosen));
    long warnings = warnings().count();
    look.setText(Texts.get("minutes.edition.look", warnings));
    show(look, warnings > 0);
  }

  private Stream<Node> warnings() {
    return checks.getChildren().stream()
        .filter(line -> line.getStyleClass().contains(Tone.WARNING.styleClass()));
  }

  /** The card may be lower than what it says: what must be seen first is a key away. */
  private void showWarnings() {
    warnings().findFirst().ifPresent(Reveal::node);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Edition edition() {
    return file.get().edition(marked.isSelected());
  }

  /** Asks where, and saves the chosen file there in one piece. */
  void save() {
    MinutesModel.Picture now = picture;
    if (now == null) {
      return;
    }
    model.autosave().flush();
    MinutesFile chosen = file.get();
    Edition edition = edition();
    DocumentFormat as = format.getValue();
    frame.saveAs(
        chosen.fileName(now.record(), edition) + "." + as.extension(),
        path -> read(now, papers -> write(papers, chosen, edition, as, path)));
  }

  private void read(MinutesModel.Picture now, Consumer<MeetingPapers> then) {
    frame
        .work()
        .read(
            session ->
                session
                    .records()
                    .meeting(now.record().meeting().id())
                    .map(record -> new MeetingPapers(record, session.looks().look())),
            papers -> papers.ifPresent(then));
  }

  private void write(
      MeetingPapers papers, MinutesFile chosen, Edition edition, DocumentFormat as, Path path) {
    boolean wanted = withFiles.isVisible() && withFiles.isSelected();
    frame
        .work()
        .inBackground(
            () -> saved(papers, chosen, edition, as, path, wanted),
            folder -> {
              logged(papers.record(), chosen, edition, as);
              frame.say(
                  folder
                      .map(there ->
                          Texts.get("minutes.savedWithFiles", path.toString(), name(there)))
                      .orElseGet(() -> Texts.get("minutes.saved", path.toString())));
            });
  }

  /** Puts the news on the clipboard as plain text, to be pasted into a mail or the intranet. */
  private void copy() {
    model.autosave().flush();
    Optional.ofNullable(picture)
        .ifPresent(now ->
            read(
                now,
                papers ->
                    frame
                        .work()
                        .inBackground(
                            () -> text(papers),
                            text -> {
                              ClipboardContent content = new ClipboardContent();
                              content.putString(text);
                              Clipboard.getSystemClipboard().setContent(content);
                              logged(
                                  papers.record(),
                                  MinutesFile.NEWS,
                                  Edition.PUBLIC,
                                  DocumentFormat.TEXT);
                              frame.say(Texts.get("minutes.edition.copied"));
                            })));
  }

  private static String text(MeetingPapers papers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DocumentFormat.TEXT.writer().write(MinutesFile.NEWS.document(papers, Edition.PUBLIC), out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private void logged(
      MeetingRecord record, MinutesFile chosen, Edition edition, DocumentFormat as) {
    frame
        .work()
        .log(entries ->
            entries.add(
                entries.ofMeeting(
                    frame.clock().instant(),
                    Activity.Kind.EXPORTED,
                    Activity.Subject.MINUTES,
                    record.meeting().id(),
                    as.name() + " " + (chosen == MinutesFile.NEWS ? chosen : edition).name())));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  /** Saves the document, and its files beside it where they are wanted; gives where those lie. */
  private Optional<Path> saved(
      MeetingPapers papers,
      MinutesFile chosen,
      Edition edition,
      DocumentFormat as,
      Path path,
      boolean files) {
    try {
      CompleteFile.save(path, out -> as.writer().write(chosen.document(papers, edition), out));
      return files
          ? AttachmentFolder.saveBeside(
              path, papers.record(), edition, frame.work().attachedFiles()::content)
          : Optional.empty();
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
