package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.document.build.GuidelineRegister;
import dk.medspil.document.build.GuidelineRegisterDocument;
import dk.medspil.document.build.GuidelineRegisterSheet;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.util.Optional;
import java.util.function.Function;

/** Saves what is in force, for those who are to follow it, or the whole register. */
final class GuidelinesExport {
  private final GuidelinesModel model;

  GuidelinesExport(GuidelinesModel model) {
    this.model = model;
  }

  SaveMenu menu() {
    return new SaveMenu(
            model.frame(), Texts.get("guideline.export"), Texts.get("guideline.export.help"))
        .document(Texts.get("guideline.export.inForce.pdf"), DocumentFormat.PDF, this::inForce)
        .document(Texts.get("guideline.export.inForce.docx"), DocumentFormat.DOCX, this::inForce)
        .document(Texts.get("guideline.export.inForce.html"), DocumentFormat.HTML, this::inForce)
        .apart()
        .document(Texts.get("guideline.export.all.pdf"), DocumentFormat.PDF, this::all)
        .document(Texts.get("guideline.export.all.docx"), DocumentFormat.DOCX, this::all)
        .sheet(Texts.get("guideline.export.all.xlsx"), SheetFormat.XLSX, this::sheet);
  }

  private Optional<FileExport.Saving<Document>> inForce() {
    return saving(register -> GuidelineRegisterDocument.of(register.inForce()));
  }

  private Optional<FileExport.Saving<Document>> all() {
    return saving(GuidelineRegisterDocument::of);
  }

  private Optional<FileExport.Saving<Sheet>> sheet() {
    return saving(GuidelineRegisterSheet::of);
  }

  private <T> Optional<FileExport.Saving<T>> saving(Function<GuidelineRegister, T> made) {
    Forum shown = model.forum();
    return Optional.of(
        new FileExport.Saving<>(
            Texts.get("guideline.export.name", shown.name(), model.today().toString()),
            FileExport.Entry.ofForum(Activity.Subject.GUIDELINE, shown.id(), "GUIDELINES"),
            shown.id(),
            (session, workplace, forum) ->
                Optional.of(made.apply(register(session, workplace, forum)))));
  }

  private GuidelineRegister register(Session session, Workplace workplace, Forum forum) {
    return new GuidelineRegister(
        workplace,
        forum,
        session.guidelines().ofForum(forum.id()).stream()
            .flatMap(one -> session.guidelines().record(one.id()).stream())
            .toList(),
        model.today());
  }
}
