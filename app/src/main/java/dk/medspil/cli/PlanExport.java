package dk.medspil.cli;

import dk.medspil.content.ContentLibrary;
import dk.medspil.document.build.ApvPlan;
import dk.medspil.document.build.ApvPlanDocument;
import dk.medspil.document.build.ApvPlanSheet;
import dk.medspil.document.build.TaskList;
import dk.medspil.document.build.TaskListDocument;
import dk.medspil.document.build.TaskListSheet;
import dk.medspil.document.build.Wheel;
import dk.medspil.document.build.WheelDocument;
import dk.medspil.document.build.WheelSheet;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.exchange.PlanJson;
import dk.medspil.exchange.PlanRef;
import dk.medspil.store.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The plans of a forum and the yearly wheel of the workplace. */
final class PlanExport {
  private final Run run;
  private final Session session;

  PlanExport(Run run, Session session) {
    this.run = run;
    this.session = session;
  }

  /**
   * A plan by its id, or by its kind alone: then it is that of the first MED forum.
   *
   * @param plan "apv", "tasks", "wheel", "wheel-2026", "discussion" or an id
   */
  CompleteFile.Content of(String plan, ExportFormat format) {
    if (plan.equals("wheel")) {
      return wheel(format);
    }
    if (WheelExport.isFor(plan)) {
      return new WheelExport(run, session).of(plan, workplace(), format);
    }
    List<PlanRef> plans = PlanRef.of(session.workplaces().forums());
    PlanRef found =
        plans.stream()
            .filter(ref -> ref.id().toString().equals(plan))
            .findFirst()
            .or(() -> plans.stream().filter(ref -> isOfMed(ref, plan)).findFirst())
            .orElseThrow(() -> new Refused("Der er ingen plan, der hedder »" + plan + "«."));
    return switch (found.kind()) {
      case APV -> apv(found.forum(), format);
      case TASKS -> tasks(found.forum(), format);
    };
  }

  private static boolean isOfMed(PlanRef ref, String word) {
    return ref.kind().word().equals(word) && ref.forum().kind().isMed();
  }

  private CompleteFile.Content apv(Forum forum, ExportFormat format) {
    List<PlanLineRecord> lines = session.plans().records(forum.id());
    ApvPlan plan =
        new ApvPlan(
            workplace(),
            forum,
            session.plans().topics(),
            session.plans().scale(),
            lines,
            session.forms().ofLines(forum.id()),
            run.today());
    return content(
        format,
        () -> dressed(ApvPlanDocument.of(plan), forum.name()),
        () -> ApvPlanSheet.of(plan),
        () -> PlanJson.apv(plan.forum(), plan.today(), plan.topics(), plan.lines(), plan.lifts()));
  }

  private CompleteFile.Content tasks(Forum forum, ExportFormat format) {
    TaskList list =
        new TaskList(workplace(), forum, session.tasks().ofForum(forum.id()), run.today());
    return content(
        format,
        () -> dressed(TaskListDocument.of(list), forum.name()),
        () -> TaskListSheet.of(list),
        () -> PlanJson.tasks(list.forum(), list.today(), list.tasks()));
  }

  private CompleteFile.Content wheel(ExportFormat format) {
    Wheel wheel = Wheel.of(workplace(), new ContentLibrary().duties(), run.today());
    return content(
        format,
        () -> dressed(WheelDocument.of(wheel), ""),
        () -> WheelSheet.of(wheel),
        () -> PlanJson.wheel(wheel.workplace(), wheel.today(), wheel.duties()));
  }

  private Document dressed(Document made, String forum) {
    return made.dressed(session.looks().look(), forum);
  }

  private Workplace workplace() {
    return session
        .workplaces()
        .workplace()
        .orElseThrow(() -> new Refused("Arbejdspladsen er ikke sat op endnu."));
  }

  private static CompleteFile.Content content(
      ExportFormat format,
      Supplier<Document> document,
      Supplier<Sheet> sheet,
      Supplier<String> json) {
    if (format.sheet().isPresent()) {
      Sheet made = sheet.get();
      return out -> format.sheet().get().writer().write(made, out);
    }
    if (format.document().isPresent()) {
      Document made = document.get();
      return out -> format.document().get().writer().write(made, out);
    }
    byte[] text = json.get().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }
}
