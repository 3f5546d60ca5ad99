package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.PngFile;
import dk.medspil.desktop.hall.HallImage;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.document.build.ApvNotice;
import dk.medspil.document.build.ApvPlan;
import dk.medspil.document.build.ApvPlanDocument;
import dk.medspil.document.build.ApvPlanSheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanOrder;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.Image;

/** Saves the whole plan as a file to print, or as a list to sort and count. */
final class PlanExport {
  private final PlanModel model;
  private final Command command =
      Command.of(Texts.get("apv.export"), Texts.get("apv.export.help"), this::choose)
          .withIcon(Icons.SAVE_FILE)
          .withShortcut("Shortcut+P");
  private final Button button = command.button();
  private final ContextMenu formats = new ContextMenu();

  PlanExport(PlanModel model) {
    this.model = model;
    formats
        .getItems()
        .setAll(
            format("apv.export.pdf", "pdf", PlanExport::pdf).menuItem(),
            format("apv.export.notice", "pdf", PlanExport::notice).menuItem(),
            Command.of(Texts.get("apv.export.risks"), Texts.get("apv.export.help"), this::readRisks)
                .menuItem(),
            format("apv.export.xlsx", "xlsx", (plan, look) -> sheet(plan, SheetFormat.XLSX))
                .menuItem(),
            format("apv.export.csv", "csv", (plan, look) -> sheet(plan, SheetFormat.CSV))
                .menuItem());
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

  private Command format(String key, String extension, Writing writing) {
    return Command.of(Texts.get(key), Texts.get("apv.export.help"), () -> save(extension, writing));
  }

  /** How a plan becomes a file. */
  private interface Writing {
    CompleteFile.Content of(ApvPlan plan, DocumentLook look);
  }

  private void save(String extension, Writing writing) {
    new FileExport(model.frame())
        .save(
            Texts.get("apv.export.name", model.forum().name(), model.today().toString()),
            extension,
            entry(),
            session -> plan(session).map(plan -> writing.of(plan, session.looks().look())));
  }

  /** As the room would see it: such a picture ends in letters and on walls. */
  private void readRisks() {
    model
        .frame()
        .work()
        .read(
            session ->
                PlanHall.risks(session, PlanPicture.read(session, model.forum(), model.today())),
            this::saveRisks);
  }

  private void saveRisks(HallPicture.Risks risks) {
    Image image = HallImage.of(risks);
    String told = told(risks);
    new FileExport(model.frame())
        .save(
            Texts.get("apv.export.risksName", model.forum().name(), model.today().toString()),
            "png",
            entry(),
            session -> Optional.of(out -> PngFile.write(image, told, out)));
  }

  private static String told(HallPicture.Risks risks) {
    return risks.counts().entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Risk, Long> one) -> -one.getKey().number())
                .thenComparingInt(one -> -one.getKey().severity()))
        .map(one ->
            Texts.get(
                "apv.export.risksCell",
                one.getKey().severity(),
                one.getKey().likelihood(),
                one.getKey().band().label(),
                one.getValue()))
        .collect(Collectors.joining(" ", risks.title() + ". ", ""))
        .strip();
  }

  private FileExport.Entry entry() {
    return FileExport.Entry.ofForum(Activity.Subject.PLAN, model.forum().id(), "APV");
  }

  private Optional<ApvPlan> plan(Session session) {
    Optional<Workplace> workplace = session.workplaces().workplace();
    return workplace.map(place ->
        new ApvPlan(
            place,
            model.forum(),
            session.plans().topics(),
            session.plans().records(model.forum().id()).stream()
                .sorted(Comparator.comparing(PlanLineRecord::line, PlanOrder.byNeed(model.today())))
                .toList(),
            model.today()));
  }

  private static CompleteFile.Content pdf(ApvPlan plan, DocumentLook look) {
    Document made = ApvPlanDocument.of(plan).dressed(look, plan.forum().name());
    return out -> DocumentFormat.PDF.writer().write(made, out);
  }

  private static CompleteFile.Content notice(ApvPlan plan, DocumentLook look) {
    Document made = ApvNotice.of(plan).dressed(look, plan.forum().name());
    return out -> DocumentFormat.PDF.writer().write(made, out);
  }

  private static CompleteFile.Content sheet(ApvPlan plan, SheetFormat format) {
    return out -> format.writer().write(ApvPlanSheet.of(plan), out);
  }
}
