package dk.medspil.exchange;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.store.PlanStore;
import java.util.Optional;

/**
 * What must be true of the tasks of a package, its plan with what it came from, and the wheel:
 * closed lines were judged (R10), and only what may be skipped is skipped (R18).
 */
final class PlanCoherence {
  private final PackageContent content;
  private final PackageIds ids;

  private PlanCoherence(PackageContent content, PackageIds ids) {
    this.content = content;
    this.ids = ids;
  }

  static void require(PackageContent content, PackageIds ids) {
    var work = new PlanCoherence(content, ids);
    work.tasks();
    work.lines();
    work.wheels();
  }

  private void tasks() {
    for (int i = 0; i < content.tasks().size(); i++) {
      String at = "/tasks/" + i;
      Task task = content.tasks().get(i);
      ids.unique(at, task.id());
      ids.known(at + "/forum", Optional.of(task.forumId()), ids.forums());
      ids.known(at + "/meeting", task.origin().meetingId(), ids.meetings());
      ids.known(at + "/form", task.origin().form().map(row -> row.formId()), ids.forms());
    }
  }

  private void lines() {
    content.topics().forEach(topic -> ids.unique("/topics", topic.id()));
    RiskScale scale = scale();
    for (int i = 0; i < content.lines().size(); i++) {
      String at = "/lines/" + i;
      PlanLineRecord record = content.lines().get(i);
      ids.unique(at, record.line().id());
      ids.known(at + "/forum", Optional.of(record.line().forumId()), ids.forums());
      ids.known(at + "/topic", record.line().topicId(), ids.topics());
      record.evaluations().forEach(one -> ids.unique(at + "/evaluations", one.id()));
      record.trail().forEach(entry -> ids.unique(at + "/trail", entry.id()));
      if (!scale.holds(record.line().risk())) {
        throw new Fields.Wrong(
            at + "/severity",
            "er alvor eller sandsynlighed højere end arbejdspladsens risikoskala");
      }
      if (record.line().status() == LineStatus.SOLVED
          && record.evaluations().stream().noneMatch(one -> one.verdict() == Verdict.YES)) {
        throw new Fields.Wrong(
            at + "/status", "er linjen afsluttet, uden at nogen har vurderet effekten");
      }
    }
  }

  private RiskScale scale() {
    String written = content.settings().get(PlanStore.SCALE);
    return written == null
        ? RiskScale.USUAL
        : RiskScale.read(written)
            .orElseThrow(() ->
                new Fields.Wrong("/settings/" + PlanStore.SCALE, "står der ikke en risikoskala"));
  }

  /** Evidence leads to an item of the package, and only what may be skipped is skipped (R18). */
  private void wheels() {
    for (int i = 0; i < content.occurrences().size(); i++) {
      String at = "/occurrences/" + i;
      Occurrence one = content.occurrences().get(i);
      ids.unique(at, one.id());
      ids.known(at + "/forum", Optional.of(one.forumId()), ids.forums());
      ids.known(at + "/item", one.itemId(), ids.items());
      if (one.deviation().isPresent() && !maySkip(one)) {
        throw new Fields.Wrong(at + "/deviation", "er en opgave fraveget, som ikke kan fraviges");
      }
    }
  }

  private boolean maySkip(Occurrence one) {
    return content.workplace().isPresent()
        && new ContentLibrary()
            .duties().stream()
                .filter(duty -> one.task().equals(Optional.of(duty.id())))
                .anyMatch(duty -> duty.maySkip(content.workplace().get().sector()));
  }
}
