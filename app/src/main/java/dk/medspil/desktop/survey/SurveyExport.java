package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.document.build.SurveyDocument;
import dk.medspil.document.build.SurveySheet;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.survey.SurveyReport;
import java.util.Optional;

/** Saves what a counted survey came to as a document or a sheet. */
final class SurveyExport {
  private final SurveyModel model;

  SurveyExport(SurveyModel model) {
    this.model = model;
  }

  SaveMenu menu() {
    return new SaveMenu(
            model.frame(), Texts.get("survey.export.name"), Texts.get("survey.export.help"))
        .document(Texts.get("survey.export.pdf"), DocumentFormat.PDF, this::document)
        .document(Texts.get("survey.export.docx"), DocumentFormat.DOCX, this::document)
        .document(Texts.get("survey.export.html"), DocumentFormat.HTML, this::document)
        .sheet(Texts.get("survey.export.xlsx"), SheetFormat.XLSX, this::sheet)
        .sheet(Texts.get("survey.export.csv"), SheetFormat.CSV, this::sheet);
  }

  private Optional<FileExport.Saving<Document>> document() {
    return saving(SurveyDocument::of);
  }

  private Optional<FileExport.Saving<Sheet>> sheet() {
    return saving((workplace, forum, report) -> SurveySheet.of(report));
  }

  private interface Made<T> {
    T of(Workplace workplace, Forum forum, SurveyReport report);
  }

  private <T> Optional<FileExport.Saving<T>> saving(Made<T> made) {
    return model
        .survey()
        .map(survey ->
            new FileExport.Saving<>(
                survey.title() + " " + survey.heldOn(),
                FileExport.Entry.of(Activity.Subject.SURVEY, survey.id(), survey.forumId(), ""),
                survey.forumId(),
                (session, workplace, forum) ->
                    session
                        .surveys()
                        .report(survey.id())
                        .filter(report -> report.result().isPresent())
                        .map(report -> made.of(workplace, forum, report))));
  }
}
