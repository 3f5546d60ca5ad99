package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.document.build.StrategyDocument;
import dk.medspil.document.build.StrategySheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.store.Session;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Saves the status of the year as a document or a sheet. */
final class StrategyExport {
  private final StrategyModel model;
  private final Command command =
      Command.of(Texts.get("strategy.export.name"), Texts.get("strategy.export.help"), this::choose)
          .withIcon(Icons.SAVE_FILE)
          .withShortcut("Shortcut+P");
  private final Button button = command.button();
  private final ContextMenu formats = new ContextMenu();

  StrategyExport(StrategyModel model) {
    this.model = model;
    formats
        .getItems()
        .setAll(
            document(Texts.get("strategy.export.pdf"), DocumentFormat.PDF),
            document(Texts.get("strategy.export.docx"), DocumentFormat.DOCX),
            document(Texts.get("strategy.export.html"), DocumentFormat.HTML),
            sheet(Texts.get("strategy.export.xlsx"), SheetFormat.XLSX),
            sheet(Texts.get("strategy.export.csv"), SheetFormat.CSV));
  }

  Button button() {
    return button;
  }

  Command command() {
    return command;
  }

  private void choose() {
    formats.show(button, Side.BOTTOM, 0, 0);
  }

  /** What is written to the file. */
  private interface Made {
    CompleteFile.Content of(
        Session session, Workplace workplace, Forum forum, StrategyRecord record);
  }

  private MenuItem document(String name, DocumentFormat format) {
    return item(
        name,
        format.extension(),
        (session, workplace, forum, record) -> {
          var made =
              StrategyDocument.of(workplace, forum, record, model.today().getYear(), model.today())
                  .dressed(session.looks().look(), forum.name());
          return out -> format.writer().write(made, out);
        });
  }

  private MenuItem sheet(String name, SheetFormat format) {
    return item(
        name,
        format.extension(),
        (session, workplace, forum, record) -> {
          var made = StrategySheet.of(record);
          return out -> format.writer().write(made, out);
        });
  }

  private MenuItem item(String name, String extension, Made made) {
    return Command.of(name, Texts.get("strategy.export.help"), () -> save(extension, made))
        .menuItem();
  }

  private void save(String extension, Made made) {
    model
        .record()
        .map(StrategyRecord::strategy)
        .ifPresent(strategy ->
            new FileExport(model.frame())
                .save(
                    strategy.title() + " " + model.today().getYear(),
                    extension,
                    FileExport.Entry.of(
                        Activity.Subject.STRATEGY, strategy.id(), strategy.forumId(), ""),
                    session ->
                        session
                            .strategies()
                            .record(strategy.id())
                            .flatMap(record -> content(session, record, made))));
  }

  private static Optional<CompleteFile.Content> content(
      Session session, StrategyRecord record, Made made) {
    return session
        .workplaces()
        .workplace()
        .flatMap(workplace ->
            session
                .workplaces()
                .forum(record.strategy().forumId())
                .map(forum -> made.of(session, workplace, forum, record)));
  }
}
