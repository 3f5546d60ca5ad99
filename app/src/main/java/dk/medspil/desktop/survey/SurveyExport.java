package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.document.build.SurveyDocument;
import dk.medspil.document.build.SurveySheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.store.Session;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Saves what a counted survey came to as a document or a sheet. */
final class SurveyExport {
  private final SurveyModel model;
  private final Command command =
      Command.of(Texts.get("survey.export.name"), Texts.get("survey.export.help"), this::choose)
          .withIcon(Icons.SAVE_FILE)
          .withShortcut("Shortcut+P");
  private final Button button = command.button();
  private final ContextMenu formats = new ContextMenu();

  SurveyExport(SurveyModel model) {
    this.model = model;
    formats
        .getItems()
        .setAll(
            document(Texts.get("survey.export.pdf"), DocumentFormat.PDF),
            document(Texts.get("survey.export.docx"), DocumentFormat.DOCX),
            document(Texts.get("survey.export.html"), DocumentFormat.HTML),
            sheet(Texts.get("survey.export.xlsx"), SheetFormat.XLSX),
            sheet(Texts.get("survey.export.csv"), SheetFormat.CSV));
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
    CompleteFile.Content of(Session session, Workplace workplace, Forum forum, SurveyReport report);
  }

  private MenuItem document(String name, DocumentFormat format) {
    return item(
        name,
        format.extension(),
        (session, workplace, forum, report) -> {
          var made =
              SurveyDocument.of(workplace, forum, report)
                  .dressed(session.looks().look(), forum.name());
          return out -> format.writer().write(made, out);
        });
  }

  private MenuItem sheet(String name, SheetFormat format) {
    return item(
        name,
        format.extension(),
        (session, workplace, forum, report) -> {
          var made = SurveySheet.of(report);
          return out -> format.writer().write(made, out);
        });
  }

  private MenuItem item(String name, String extension, Made made) {
    return Command.of(name, Texts.get("survey.export.help"), () -> save(extension, made))
        .menuItem();
  }

  private void save(String extension, Made made) {
    model
        .survey()
        .ifPresent(survey ->
            new FileExport(model.frame())
                .save(
                    survey.title() + " " + survey.heldOn(),
                    extension,
                    FileExport.Entry.of(Activity.Subject.SURVEY, survey.id(), survey.forumId(), ""),
                    session ->
                        session
                            .surveys()
                            .report(survey.id())
                            .filter(report -> report.result().isPresent())
                            .flatMap(report -> content(session, report, made))));
  }

  private static Optional<CompleteFile.Content> content(
      Session session, SurveyReport report, Made made) {
    return session
        .workplaces()
        .workplace()
        .flatMap(workplace ->
            session
                .workplaces()
                .forum(report.survey().forumId())
                .map(forum -> made.of(session, workplace, forum, report)));
  }
}
