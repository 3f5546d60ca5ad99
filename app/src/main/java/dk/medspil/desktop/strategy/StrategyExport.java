package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.document.build.StrategyDocument;
import dk.medspil.document.build.StrategySheet;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.strategy.StrategyRecord;
import java.util.Optional;

/** Saves the status of the year as a document or a sheet. */
final class StrategyExport {
  private final StrategyModel model;

  StrategyExport(StrategyModel model) {
    this.model = model;
  }

  SaveMenu menu() {
    return new SaveMenu(
            model.frame(), Texts.get("strategy.export.name"), Texts.get("strategy.export.help"))
        .document(Texts.get("strategy.export.pdf"), DocumentFormat.PDF, this::document)
        .document(Texts.get("strategy.export.docx"), DocumentFormat.DOCX, this::document)
        .document(Texts.get("strategy.export.html"), DocumentFormat.HTML, this::document)
        .sheet(Texts.get("strategy.export.xlsx"), SheetFormat.XLSX, this::sheet)
        .sheet(Texts.get("strategy.export.csv"), SheetFormat.CSV, this::sheet);
  }

  private Optional<FileExport.Saving<Document>> document() {
    return saving((workplace, forum, record) ->
        StrategyDocument.of(workplace, forum, record, model.today().getYear(), model.today()));
  }

  private Optional<FileExport.Saving<Sheet>> sheet() {
    return saving((workplace, forum, record) -> StrategySheet.of(record));
  }

  private interface Made<T> {
    T of(Workplace workplace, Forum forum, StrategyRecord record);
  }

  private <T> Optional<FileExport.Saving<T>> saving(Made<T> made) {
    return model
        .record()
        .map(StrategyRecord::strategy)
        .map(strategy ->
            new FileExport.Saving<>(
                strategy.title() + " " + model.today().getYear(),
                FileExport.Entry.of(
                    Activity.Subject.STRATEGY, strategy.id(), strategy.forumId(), ""),
                strategy.forumId(),
                (session, workplace, forum) ->
                    session
                        .strategies()
                        .record(strategy.id())
                        .map(record -> made.of(workplace, forum, record))));
  }
}
