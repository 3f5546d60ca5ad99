package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.document.build.AnnualDiscussionDocument;
import dk.medspil.document.build.YearReportDocument;
import dk.medspil.document.build.YearReportSheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Saves the year report, or the pack for the yearly discussion of the work environment. */
final class WheelExport {
  private final WheelModel model;
  private final Command command =
      Command.of(Texts.get("wheel.export.name"), Texts.get("wheel.export.help"), this::choose)
          .withIcon(Icons.SAVE_FILE)
          .withShortcut("Shortcut+P");
  private final Button button = command.button();
  private final ContextMenu formats = new ContextMenu();

  WheelExport(WheelModel model) {
    this.model = model;
    formats
        .getItems()
        .setAll(
            report(Texts.get("wheel.export.report.pdf"), DocumentFormat.PDF),
            report(Texts.get("wheel.export.report.docx"), DocumentFormat.DOCX),
            sheet(Texts.get("wheel.export.report.xlsx"), SheetFormat.XLSX),
            sheet(Texts.get("wheel.export.report.csv"), SheetFormat.CSV),
            new SeparatorMenuItem(),
            pack(Texts.get("wheel.export.pack.pdf"), DocumentFormat.PDF),
            pack(Texts.get("wheel.export.pack.docx"), DocumentFormat.DOCX));
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

  /** What is read of the store and written to the file. */
  private interface Made {
    CompleteFile.Content of(Session session, Workplace workplace, Forum forum);
  }

  private MenuItem report(String name, DocumentFormat format) {
    return item(
        name,
        Texts.get("wheel.export.report.file"),
        format.extension(),
        (session, workplace, forum) -> {
          var made =
              YearReportDocument.of(
                  workplace,
                  session.yearReports().year(forum, model.yearProperty().get(), model.today()));
          var dressed = made.dressed(session.looks().look(), forum.name());
          return out -> format.writer().write(dressed, out);
        });
  }

  private MenuItem sheet(String name, SheetFormat format) {
    return item(
        name,
        Texts.get("wheel.export.report.file"),
        format.extension(),
        (session, workplace, forum) -> {
          var made =
              YearReportSheet.of(
                  session.yearReports().year(forum, model.yearProperty().get(), model.today()));
          return out -> format.writer().write(made, out);
        });
  }

  private MenuItem pack(String name, DocumentFormat format) {
    return item(
        name,
        Texts.get("wheel.export.pack.file"),
        format.extension(),
        (session, workplace, forum) -> {
          var made =
              AnnualDiscussionDocument.of(
                  workplace, session.yearReports().discussion(forum, model.today()));
          var dressed = made.dressed(session.looks().look(), forum.name());
          return out -> format.writer().write(dressed, out);
        });
  }

  private MenuItem item(String name, String file, String extension, Made made) {
    return Command.of(name, Texts.get("wheel.export.help"), () -> save(file, extension, made))
        .menuItem();
  }

  private void save(String file, String extension, Made made) {
    model
        .pictureProperty()
        .get()
        .map(WheelPicture::forum)
        .ifPresent(forum ->
            new FileExport(model.frame())
                .save(
                    forum.name() + " " + file + " " + model.yearProperty().get(),
                    extension,
                    FileExport.Entry.ofForum(Activity.Subject.PLAN, forum.id(), "WHEEL"),
                    session ->
                        session
                            .workplaces()
                            .workplace()
                            .map(workplace -> made.of(session, workplace, forum))));
  }
}
