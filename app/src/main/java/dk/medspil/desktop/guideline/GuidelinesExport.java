package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.document.build.GuidelineRegister;
import dk.medspil.document.build.GuidelineRegisterDocument;
import dk.medspil.document.build.GuidelineRegisterSheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Saves what is in force, for those who are to follow it, or the whole register. */
final class GuidelinesExport {
  private final GuidelinesModel model;
  private final Command command =
      Command.of(Texts.get("guideline.export"), Texts.get("guideline.export.help"), this::choose)
          .withIcon(Icons.SAVE_FILE)
          .withShortcut("Shortcut+P");
  private final Button button = command.button();
  private final ContextMenu formats = new ContextMenu();

  GuidelinesExport(GuidelinesModel model) {
    this.model = model;
    formats
        .getItems()
        .setAll(
            inForce(Texts.get("guideline.export.inForce.pdf"), DocumentFormat.PDF),
            inForce(Texts.get("guideline.export.inForce.docx"), DocumentFormat.DOCX),
            inForce(Texts.get("guideline.export.inForce.html"), DocumentFormat.HTML),
            new SeparatorMenuItem(),
            all(Texts.get("guideline.export.all.pdf"), DocumentFormat.PDF),
            all(Texts.get("guideline.export.all.docx"), DocumentFormat.DOCX),
            sheet(Texts.get("guideline.export.all.xlsx")));
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

  /** How the register becomes a file. */
  private interface Writing {
    CompleteFile.Content of(GuidelineRegister register, DocumentLook look);
  }

  private MenuItem inForce(String name, DocumentFormat format) {
    return item(
        name, format.extension(), (register, look) -> document(register.inForce(), look, format));
  }

  private MenuItem all(String name, DocumentFormat format) {
    return item(name, format.extension(), (register, look) -> document(register, look, format));
  }

  private MenuItem sheet(String name) {
    return item(
        name,
        SheetFormat.XLSX.extension(),
        (register, look) ->
            out -> SheetFormat.XLSX.writer().write(GuidelineRegisterSheet.of(register), out));
  }

  private static CompleteFile.Content document(
      GuidelineRegister register, DocumentLook look, DocumentFormat format) {
    Document made = GuidelineRegisterDocument.of(register).dressed(look, register.forum().name());
    return out -> format.writer().write(made, out);
  }

  private MenuItem item(String name, String extension, Writing writing) {
    return Command.of(name, Texts.get("guideline.export.help"), () -> save(extension, writing))
        .menuItem();
  }

  private void save(String extension, Writing writing) {
    new FileExport(model.frame())
        .save(
            Texts.get("guideline.export.name", model.forum().name(), model.today().toString()),
            extension,
            FileExport.Entry.ofForum(Activity.Subject.GUIDELINE, model.forum().id(), "GUIDELINES"),
            session -> register(session).map(all -> writing.of(all, session.looks().look())));
  }

  private Optional<GuidelineRegister> register(Session session) {
    return session
        .workplaces()
        .workplace()
        .map(workplace ->
            new GuidelineRegister(
                workplace,
                model.forum(),
                session.guidelines().ofForum(model.forum().id()).stream()
                    .flatMap(one -> session.guidelines().record(one.id()).stream())
                    .toList(),
                model.today()));
  }
}
