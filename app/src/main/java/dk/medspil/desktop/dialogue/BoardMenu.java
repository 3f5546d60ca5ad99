package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.PngFile;
import dk.medspil.document.build.BoardDocument;
import dk.medspil.document.build.BoardSheet;
import dk.medspil.document.build.ComparisonDocument;
import dk.medspil.document.build.SheetDocument;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardComparison;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.safety.Activity;
import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.MedspilPackage;
import dk.medspil.exchange.PackageKind;
import dk.medspil.exchange.PackageWriter;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the whole board: print it, save it as a file, or hold it once more. */
final class BoardMenu {
  /** How a board becomes a file. */
  private interface Writing {
    CompleteFile.Content of(BoardPicture shown, Sender from);
  }

  /** Whose file it is, and how such files look. */
  private record Sender(Workplace workplace, DocumentLook look) {}

  /** How a board becomes a new one. */
  private interface Copying {
    Board of(Session session, BoardRecord from, LocalDate today);
  }

  private final Frame frame;
  private final BoardModel model;
  private final Command command =
      Command.of(Texts.get("dialogue.board.name"), Texts.get("dialogue.board.help"), this::choose)
          .withIcon(Icons.MORE)
          .withShortcut("Shortcut+P");
  private final Button button = command.iconButton();
  private final ContextMenu menu = new ContextMenu();

  BoardMenu(Frame frame, BoardModel model) {
    this.frame = frame;
    this.model = model;
    Stream.of(
            file("dialogue.board.pdf", "pdf", filled(DocumentFormat.PDF, PageFormat.A4_PORTRAIT)),
            file("dialogue.board.a3", "pdf", filled(DocumentFormat.PDF, PageFormat.A3_LANDSCAPE)),
            file(
                "dialogue.board.docx", "docx", filled(DocumentFormat.DOCX, PageFormat.A4_PORTRAIT)),
            file(
                "dialogue.board.markdown",
                "md",
                filled(DocumentFormat.MARKDOWN, PageFormat.A4_PORTRAIT)),
            Command.of(
                Texts.get("dialogue.board.png"), Texts.get("dialogue.board.help"), this::saveImage),
            Command.of(
                Texts.get("dialogue.board.medspil"),
                Texts.get("dialogue.board.help"),
                this::savePackage),
            file("dialogue.board.csv", "csv", list(SheetFormat.CSV)),
            file("dialogue.board.xlsx", "xlsx", list(SheetFormat.XLSX)))
        .map(Command::menuItem)
        .forEach(menu.getItems()::add);
    menu.getItems().add(new SeparatorMenuItem());
    Stream.of(
            file("dialogue.board.blank", "pdf", blank(DocumentFormat.PDF, PageFormat.A4_PORTRAIT)),
            file(
                "dialogue.board.blankA3",
                "pdf",
                blank(DocumentFormat.PDF, PageFormat.A3_LANDSCAPE)),
            file(
                "dialogue.board.blankDocx",
                "docx",
                blank(DocumentFormat.DOCX, PageFormat.A4_PORTRAIT)))
        .map(Command::menuItem)
        .forEach(menu.getItems()::add);
    menu.getItems().add(new SeparatorMenuItem());
    Stream.of(
            copy("dialogue.board.resume", "dialogue.board.resumeHelp", BoardCopy::resumed),
            copy("dialogue.board.again", "dialogue.board.againHelp", BoardCopy::empty),
            Command.of(
                Texts.get("dialogue.compare.name"),
                Texts.get("dialogue.compare.help"),
                this::compare))
        .map(Command::menuItem)
        .forEach(menu.getItems()::add);
  }

  Button button() {
    return button;
  }

  Command command() {
    return command;
  }

  private void choose() {
    menu.show(button, Side.BOTTOM, 0, 0);
  }

  private Command file(String key, String extension, Writing writing) {
    return Command.of(
        Texts.get(key), Texts.get("dialogue.board.help"), () -> save(extension, writing));
  }

  private Command copy(String key, String help, Copying copying) {
    return Command.of(Texts.get(key), Texts.get(help), () -> copy(copying));
  }

  /** Last time's board and what came of it, beside this one. */
  private record Compared(BoardComparison boards, Map<UUID, List<String>> became) {}

  private void compare() {
    frame
        .work()
        .read(
            session ->
                session
                    .boards()
                    .record(model.id())
                    .flatMap(now ->
                        BoardComparison.previous(
                                now.board(), session.boards().ofForum(now.board().forumId()))
                            .flatMap(old -> BoardPicture.read(session, old.id(), model.today()))
                            .map(old ->
                                new Compared(BoardComparison.of(old.record(), now), became(old)))),
            (Optional<Compared> found) ->
                found.ifPresentOrElse(
                    this::show, () -> frame.say(Texts.get("dialogue.compare.noEarlier"))));
  }

  private void show(Compared compared) {
    frame
        .dialogs()
        .form(
            Texts.get("dialogue.compare.title"),
            new CompareView(compared.boards(), compared.became()),
            Texts.get("dialogue.compare.save"),
            Texts.get("dialogue.compare.close"),
            () ->
                save(
                    "pdf",
                    (shown, from) ->
                        written(
                            DocumentFormat.PDF,
                            ComparisonDocument.of(
                                compared.boards(), from.workplace(), shown.forum()),
                            shown,
                            from)));
  }

  private void savePackage() {
    LocalDate today = model.today();
    frame
        .work()
        .read(
            session -> Gathering.board(session, model.id()),
            found ->
                found.ifPresent(content -> {
                  var made = MedspilPackage.of(PackageKind.BOARD, today, content);
                  save("medspil", (shown, place) -> out -> PackageWriter.write(made, out));
                }));
  }

  /** The picture is drawn at once, on the JavaFX thread; only the writing is slow. */
  private void saveImage() {
    model
        .pictureProperty()
        .get()
        .ifPresent(shown -> {
          String told =
              Texts.get(
                  "dialogue.board.told", shown.record().board().title(), shown.forum().name());
          BoardImage.of(shown.record(), shown.cleared(), shown.forum().name(), shown.last())
              .ifPresentOrElse(
                  image -> save("png", (board, place) -> out -> PngFile.write(image, told, out)),
                  () -> frame.say(Texts.get("dialogue.board.tooHigh")));
        });
  }

  private void copy(Copying copying) {
    LocalDate today = model.today();
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.copyBoard"),
            session ->
                session.boards().record(model.id()).map(from -> copying.of(session, from, today)),
            made ->
                made.ifPresent(board -> {
                  frame.go(new Place.BoardAt(board.id()));
                  frame.done(Texts.get("dialogue.done.copyBoard"));
                }));
  }

  private void save(String extension, Writing writing) {
    model
        .pictureProperty()
        .get()
        .ifPresent(shown -> {
          Board board = shown.record().board();
          new FileExport(frame)
              .save(
                  board.startedOn() + " " + board.title(),
                  extension,
                  FileExport.Entry.of(
                      Activity.Subject.BOARD,
                      board.id(),
                      board.forumId(),
                      extension.toUpperCase(Locale.ROOT)),
                  session ->
                      session
                          .workplaces()
                          .workplace()
                          .map(place ->
                              writing.of(shown, new Sender(place, session.looks().look()))));
        });
  }

  private static Writing filled(DocumentFormat format, PageFormat page) {
    return (shown, from) ->
        written(
            format,
            BoardDocument.of(shown.record(), from.workplace(), shown.forum(), became(shown), page),
            shown,
            from);
  }

  private static Writing blank(DocumentFormat format, PageFormat page) {
    return (shown, from) ->
        written(format, SheetDocument.of(shown.record(), from.workplace(), page), shown, from);
  }

  private static CompleteFile.Content written(
      DocumentFormat format, Document document, BoardPicture shown, Sender from) {
    Document dressed = document.dressed(from.look(), shown.forum().name());
    return out -> format.writer().write(dressed, out);
  }

  private static Writing list(SheetFormat format) {
    return (shown, from) ->
        out -> format.writer().write(BoardSheet.of(shown.record(), became(shown)), out);
  }

  /** What came of each card, as it is said on paper. */
  private static Map<UUID, List<String>> became(BoardPicture shown) {
    Map<UUID, List<String>> became = new HashMap<>();
    shown
        .traces()
        .forEach((note, traces) ->
            became.put(note, traces.stream().map(BoardMenu::words).distinct().toList()));
    return became;
  }

  private static String words(Trace trace) {
    return switch (trace.kind()) {
      case MINUTES -> Texts.get("dialogue.board.minutes", trace.number());
      case TASK -> Texts.get("dialogue.board.task");
      case PLAN_LINE -> Texts.get("dialogue.board.plan");
      case RAISED -> Texts.get("dialogue.board.raised", trace.forum());
    };
  }
}
