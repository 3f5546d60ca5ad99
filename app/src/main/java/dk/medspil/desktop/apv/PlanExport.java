package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.PngFile;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.desktop.hall.HallImage;
import dk.medspil.desktop.hall.HallPlan;
import dk.medspil.document.build.ApvNotice;
import dk.medspil.document.build.ApvPlan;
import dk.medspil.document.build.ApvPlanDocument;
import dk.medspil.document.build.ApvPlanSheet;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanOrder;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.image.Image;

/** Saves the whole plan as a file to print, or as a list to sort and count. */
final class PlanExport {
  private final PlanModel model;

  PlanExport(PlanModel model) {
    this.model = model;
  }

  SaveMenu menu() {
    return new SaveMenu(model.frame(), Texts.get("apv.export"), Texts.get("apv.export.help"))
        .document(Texts.get("apv.export.pdf"), DocumentFormat.PDF, this::document)
        .document(Texts.get("apv.export.notice"), DocumentFormat.PDF, this::notice)
        .other(Texts.get("apv.export.risks"), this::readRisks)
        .sheet(Texts.get("apv.export.xlsx"), SheetFormat.XLSX, this::sheet)
        .sheet(Texts.get("apv.export.csv"), SheetFormat.CSV, this::sheet);
  }

  private Optional<FileExport.Saving<Document>> document() {
    return saving(ApvPlanDocument::of);
  }

  private Optional<FileExport.Saving<Document>> notice() {
    return saving(ApvNotice::of);
  }

  private Optional<FileExport.Saving<Sheet>> sheet() {
    return saving(ApvPlanSheet::of);
  }

  private <T> Optional<FileExport.Saving<T>> saving(Function<ApvPlan, T> made) {
    return Optional.of(
        new FileExport.Saving<>(
            Texts.get("apv.export.name", model.forum().name(), model.today().toString()),
            entry(),
            model.forum().id(),
            (session, workplace, forum) ->
                Optional.of(made.apply(plan(session, workplace, forum)))));
  }

  /** As the room would see it: such a picture ends in letters and on walls. */
  private void readRisks() {
    model
        .frame()
        .work()
        .read(
            session ->
                PlanHall.risks(
                    session,
                    PlanPicture.read(session, model.forum(), model.today(), Optional.empty())),
            this::saveRisks);
  }

  private void saveRisks(HallPlan.Risks risks) {
    Image image = HallImage.of(risks);
    String told = told(risks);
    new FileExport(model.frame())
        .save(
            Texts.get("apv.export.risksName", model.forum().name(), model.today().toString()),
            "png",
            entry(),
            session -> Optional.of(out -> PngFile.write(image, told, out)));
  }

  private static String told(HallPlan.Risks risks) {
    return risks.counts().entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Risk, Long> one) -> -one.getKey().number())
                .thenComparingInt(one -> -one.getKey().severity()))
        .map(one ->
            Texts.get(
                "apv.export.risksCell",
                one.getKey().severity(),
                one.getKey().likelihood(),
                risks.scale().word(one.getKey()),
                one.getValue(),
                risks.scale().severity(one.getKey().severity()),
                risks.scale().likelihood(one.getKey().likelihood())))
        .collect(Collectors.joining(" ", risks.title() + ". ", ""))
        .strip();
  }

  private FileExport.Entry entry() {
    return FileExport.Entry.ofForum(Activity.Subject.PLAN, model.forum().id(), "APV");
  }

  private ApvPlan plan(Session session, Workplace workplace, Forum forum) {
    return new ApvPlan(
        workplace,
        forum,
        session.plans().topics(),
        session.plans().scale(),
        session.plans().records(forum.id()).stream()
            .sorted(Comparator.comparing(PlanLineRecord::line, PlanOrder.byNeed(model.today())))
            .toList(),
        session.forms().ofLines(forum.id()),
        model.today());
  }
}
