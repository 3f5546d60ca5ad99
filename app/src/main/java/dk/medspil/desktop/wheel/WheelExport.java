package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.document.build.AnnualDiscussionDocument;
import dk.medspil.document.build.YearReportDocument;
import dk.medspil.document.build.YearReportSheet;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.yearwheel.YearReport;
import dk.medspil.store.Session;
import java.util.Optional;

/** Saves the year report, or the pack for the yearly discussion of the work environment. */
final class WheelExport {
  private final WheelModel model;

  WheelExport(WheelModel model) {
    this.model = model;
  }

  SaveMenu menu() {
    return new SaveMenu(
            model.frame(), Texts.get("wheel.export.name"), Texts.get("wheel.export.help"))
        .document(Texts.get("wheel.export.report.pdf"), DocumentFormat.PDF, this::report)
        .document(Texts.get("wheel.export.report.docx"), DocumentFormat.DOCX, this::report)
        .sheet(Texts.get("wheel.export.report.xlsx"), SheetFormat.XLSX, this::sheet)
        .sheet(Texts.get("wheel.export.report.csv"), SheetFormat.CSV, this::sheet)
        .apart()
        .document(Texts.get("wheel.export.pack.pdf"), DocumentFormat.PDF, this::pack)
        .document(Texts.get("wheel.export.pack.docx"), DocumentFormat.DOCX, this::pack);
  }

  private Optional<FileExport.Saving<Document>> report() {
    return saving(
        Texts.get("wheel.export.report.file"),
        (session, workplace, forum) -> YearReportDocument.of(workplace, year(session, forum)));
  }

  private Optional<FileExport.Saving<Sheet>> sheet() {
    return saving(
        Texts.get("wheel.export.report.file"),
        (session, workplace, forum) -> YearReportSheet.of(year(session, forum)));
  }

  private Optional<FileExport.Saving<Document>> pack() {
    return saving(
        Texts.get("wheel.export.pack.file"),
        (session, workplace, forum) ->
            AnnualDiscussionDocument.of(
                workplace, session.yearReports().discussion(forum, model.today())));
  }

  private YearReport year(Session session, Forum forum) {
    return session.yearReports().year(forum, model.yearProperty().get(), model.today());
  }

  private interface Made<T> {
    T of(Session session, Workplace workplace, Forum forum);
  }

  private <T> Optional<FileExport.Saving<T>> saving(String file, Made<T> made) {
    return model
        .pictureProperty()
        .get()
        .map(WheelPicture::forum)
        .map(shown ->
            new FileExport.Saving<>(
                shown.name() + " " + file + " " + model.yearProperty().get(),
                FileExport.Entry.ofForum(Activity.Subject.PLAN, shown.id(), "WHEEL"),
                shown.id(),
                (session, workplace, forum) -> Optional.of(made.of(session, workplace, forum))));
  }
}
