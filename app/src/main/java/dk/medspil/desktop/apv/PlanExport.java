package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.document.build.ApvPlan;
import dk.medspil.document.build.ApvPlanDocument;
import dk.medspil.document.build.ApvPlanSheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.apv.PlanOrder;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;

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
            format("apv.export.xlsx", "xlsx", plan -> sheet(plan, SheetFormat.XLSX)).menuItem(),
            format("apv.export.csv", "csv", plan -> sheet(plan, SheetFormat.CSV)).menuItem());
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
    CompleteFile.Content of(ApvPlan plan);
  }

  private void save(String extension, Writing writing) {
    String name =
        Texts.get("apv.export.name", model.forum().name(), model.today().toString())
            .replaceAll("[\\\\/:*?\"<>|]", "-");
    model
        .frame()
        .saveAs(
            name + "." + extension,
            path ->
                model
                    .frame()
                    .work()
                    .read(this::plan, plan -> plan.ifPresent(now -> write(now, writing, path))));
  }

  private Optional<ApvPlan> plan(Session session) {
    Optional<Workplace> workplace = session.workplaces().workplace();
    return workplace.map(place ->
        new ApvPlan(
            place,
            model.forum(),
            session.plans().topics(),
            session.plans().ofForum(model.forum().id()).stream()
                .sorted(PlanOrder.byNeed(model.today()))
                .flatMap(line -> session.plans().record(line.id()).stream())
                .toList(),
            model.today()));
  }

  private void write(ApvPlan plan, Writing writing, Path path) {
    model
        .frame()
        .work()
        .inBackground(
            () -> {
              try {
                CompleteFile.save(path, writing.of(plan));
                return path;
              } catch (SaveFailedException failure) {
                throw new UncheckedIOException(failure);
              }
            },
            saved -> {
              logged(plan);
              model.frame().say(Texts.get("apv.export.saved", saved.toString()));
            });
  }

  private void logged(ApvPlan plan) {
    var entry =
        new Activity(
            model.frame().clock().instant(),
            Activity.Kind.EXPORTED,
            Activity.Subject.PLAN,
            Optional.empty(),
            Optional.of(plan.forum().id()),
            Optional.empty(),
            "APV");
    model.frame().work().log(entries -> entries.add(entry));
  }

  private static CompleteFile.Content pdf(ApvPlan plan) {
    return out -> DocumentFormat.PDF.writer().write(ApvPlanDocument.of(plan), out);
  }

  private static CompleteFile.Content sheet(ApvPlan plan, SheetFormat format) {
    return out -> format.writer().write(ApvPlanSheet.of(plan), out);
  }
}
