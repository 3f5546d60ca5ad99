package dk.medspil.store;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.minutes.ReviewComment;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.ThemeRecord;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Adds many new things at once, as when a whole workplace comes in. Nothing given here may be in
 * the store already; then the whole transaction fails.
 */
public final class BulkStore {
  private final Handle handle;

  BulkStore(Handle handle) {
    this.handle = handle;
  }

  /** Adds meetings; their forums are there. */
  public void meetings(List<Meeting> meetings) {
    Row.insertAll(handle, meetings.stream().map(MeetingStore::row));
  }

  /** Adds agenda items at their positions. */
  public void items(List<AgendaItem> items) {
    Row.insertAll(handle, items.stream().map(AgendaStore::row));
  }

  /** Adds outcomes. */
  public void outcomes(List<Outcome> outcomes) {
    Row.insertAll(handle, outcomes.stream().map(AgendaStore::row));
  }

  /** Adds what files are called; their content is kept apart. */
  public void attachments(List<Attachment> attachments) {
    Row.insertAll(handle, attachments.stream().map(AttachmentStore::row));
  }

  /** Adds who takes part in meetings. */
  public void attendance(List<Attendance> attendance) {
    Row.insertAll(handle, attendance.stream().map(MeetingStore::row));
  }

  /** Adds comments on drafts. */
  public void comments(List<ReviewComment> comments) {
    Row.insertAll(handle, comments.stream().map(MinutesStore::row));
  }

  /** Adds tasks. */
  public void tasks(List<Task> tasks) {
    Row.insertAll(handle, tasks.stream().map(TaskStore::row));
  }

  /** Adds what stands in wheels of the year; the items pointed out may come later. */
  public void wheels(List<Occurrence> occurrences) {
    Row.insertAll(handle, occurrences.stream().map(WheelStore::row));
  }

  /** Adds surveys; the counters come before the run they belong to, which locks them (R19). */
  public void surveys(List<SurveyRecord> surveys) {
    Row.insertAll(handle, surveys.stream().flatMap(SurveyStore::counters));
    Row.insertAll(handle, surveys.stream().map(SurveyRecord::survey).map(SurveyStore::row));
    Row.insertAll(
        handle, surveys.stream().map(SurveyRecord::survey).flatMap(SurveyStore::questionRows));
    Row.insertAll(
        handle,
        surveys.stream().flatMap(record -> record.improvements().stream()).map(SurveyStore::row));
  }

  /** Adds guidelines; each state comes after the trail that tells of it. */
  public void guidelines(List<GuidelineRecord> guidelines) {
    Row.insertAll(
        handle, guidelines.stream().flatMap(one -> one.trail().stream()).map(GuidelineStore::row));
    Row.insertAll(handle, guidelines.stream().map(GuidelineRecord::entry).map(GuidelineStore::row));
    Row.insertAll(
        handle,
        guidelines.stream().flatMap(one -> one.escalations().stream()).map(GuidelineStore::row));
  }

  /** Adds strategies with all that is in them. */
  public void strategies(List<StrategyRecord> strategies) {
    Row.insertAll(
        handle, strategies.stream().map(StrategyRecord::strategy).map(StrategyStore::row));
    Row.insertAll(
        handle,
        strategies.stream()
            .flatMap(record -> record.themes().stream())
            .map(ThemeRecord::theme)
            .map(StrategyStore::row));
    List<GoalRecord> goals =
        strategies.stream().flatMap(record -> record.goals().stream()).toList();
    Row.insertAll(handle, goals.stream().map(GoalRecord::goal).map(StrategyStore::row));
    Row.insertAll(
        handle, goals.stream().flatMap(record -> record.links().stream()).map(StrategyStore::row));
    Row.insertAll(
        handle,
        goals.stream().flatMap(record -> record.statuses().stream()).map(StrategyStore::row));
  }

  /** Adds forms with what is written in them. */
  public void forms(List<FilledForm> forms) {
    Row.insertAll(handle, forms.stream().map(FormStore::row));
    Row.insertAll(handle, forms.stream().flatMap(FormStore::answerRows));
  }

  /** Adds boards with their questions, groups, notes and ratings. */
  public void boards(List<BoardRecord> boards) {
    Row.insertAll(handle, boards.stream().map(BoardRecord::board).map(BoardStore::row));
    Row.insertAll(
        handle, boards.stream().flatMap(record -> record.prompts().stream()).map(BoardStore::row));
    Row.insertAll(
        handle, boards.stream().flatMap(record -> record.groups().stream()).map(BoardStore::row));
    Row.insertAll(
        handle, boards.stream().flatMap(record -> record.notes().stream()).map(BoardStore::row));
    Row.insertAll(
        handle,
        boards.stream().flatMap(record -> record.rating().parts().stream()).map(RatingStore::row));
    Row.insertAll(
        handle,
        boards.stream().flatMap(record -> record.rating().scores().stream()).map(RatingStore::row));
  }

  /** Adds plan lines with judgements and history; the closing comes after its judgement (R10). */
  public void lines(List<PlanLineRecord> lines) {
    Row.insertAll(
        handle,
        lines.stream()
            .map(PlanLineRecord::line)
            .map(line -> PlanStore.row(line, beforeClosing(line.status()))));
    Row.insertAll(
        handle,
        lines.stream().flatMap(record -> record.evaluations().stream()).map(PlanStore::row));
    Row.insertAll(
        handle, lines.stream().flatMap(record -> record.trail().stream()).map(PlanStore::row));
    var closing = handle.prepareBatch("UPDATE plan_line SET status = 'SOLVED' WHERE id = :id");
    lines.stream()
        .filter(record -> record.line().status() == LineStatus.SOLVED)
        .forEach(record -> closing.bind("id", record.line().id().toString()).add());
    if (closing.size() > 0) {
      closing.execute();
    }
  }

  private static LineStatus beforeClosing(LineStatus status) {
    return status == LineStatus.SOLVED ? LineStatus.DONE : status;
  }

  /** Adds where minutes stand, their frozen versions and corrections; come last, for they lock. */
  public void minutes(
      List<Minutes> minutes, List<MinutesVersion> versions, List<Addendum> addenda) {
    Row.insertAll(handle, versions.stream().map(MinutesStore::row));
    Row.insertAll(handle, minutes.stream().map(MinutesStore::row));
    Row.insertAll(handle, addenda.stream().map(MinutesStore::row));
  }
}
