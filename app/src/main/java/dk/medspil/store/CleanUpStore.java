package dk.medspil.store;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.safety.Retention;
import dk.medspil.domain.safety.Retention.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What the yearly clean-up proposes (R27); nothing is ever removed but what the user confirms. */
public final class CleanUpStore {
  /** The setting that holds the day of the last clean-up. */
  public static final String LAST = "retention.last";

  /**
   * Each query gives id, title and the day the years are counted from. A task that stands in
   * minutes goes when they are gone.
   */
  private static final Map<Paper, String> OLD =
      Map.of(
          Paper.DRAFT,
          """
          SELECT id, title, day FROM meeting WHERE forum_id = :forum AND deleted_at IS NULL
            AND state <> 'HELD' AND state <> 'RUNNING'
          """,
          Paper.MEETING,
          """
          SELECT id, title, day FROM meeting WHERE forum_id = :forum AND deleted_at IS NULL
            AND state = 'HELD'
          """,
          Paper.BOARD,
          """
          SELECT id, title, started_on AS day FROM board
          WHERE forum_id = :forum AND deleted_at IS NULL
          """,
          Paper.TASK,
          """
          SELECT id, title, closed_on AS day FROM task
          WHERE forum_id = :forum AND deleted_at IS NULL
            AND state <> 'OPEN' AND closed_on IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.task_id = task.id)
          """,
          Paper.PLAN_LINE,
          """
          SELECT id, problem AS title, coalesce(done_on, created_on) AS day FROM plan_line
          WHERE forum_id = :forum AND deleted_at IS NULL AND status = 'SOLVED'
          """,
          Paper.FILLED_FORM,
          """
          SELECT id, title, coalesce(finished_on, created_on) AS day FROM filled_form
          WHERE forum_id = :forum AND deleted_at IS NULL
          """,
          Paper.SURVEY,
          """
          SELECT id, title, coalesce(counted_on, held_on) AS day FROM survey
          WHERE forum_id = :forum AND deleted_at IS NULL
          """,
          Paper.STRATEGY,
          """
          SELECT id, title, printf('%04d-12-31', to_year) AS day FROM strategy
          WHERE forum_id = :forum AND deleted_at IS NULL
          """);

  private final Handle handle;

  CleanUpStore(Handle handle) {
    this.handle = handle;
  }

  /**
   * Something whose time is over.
   *
   * @param day the day its years were counted from
   * @param years how many years it is kept here
   */
  public record Old(Paper paper, UUID id, Forum forum, String title, LocalDate day, int years) {}

  /** All whose time is over, by forum, kind and day. */
  public List<Old> due(LocalDate today) {
    List<Old> due = new ArrayList<>();
    SettingStore settings = new SettingStore(handle);
    for (Forum forum : new WorkplaceStore(handle).forums()) {
      for (Paper paper : Paper.values()) {
        Retention.years(
                forum.kind(), paper, settings.setting(Retention.setting(forum.kind(), paper)))
            .ifPresent(years -> due.addAll(due(forum, paper, years, today)));
      }
    }
    return due;
  }

  private List<Old> due(Forum forum, Paper paper, int years, LocalDate today) {
    String latest = today.minusYears(years).toString();
    return handle
        .createQuery(
            "SELECT * FROM (" + OLD.get(paper) + ") WHERE day <= :latest ORDER BY day, title, id")
        .bind("forum", forum.id().toString())
        .bind("latest", latest)
        .map((row, context) ->
            new Old(
                paper,
                Columns.id(row, "id"),
                forum,
                row.getString("title"),
                Columns.day(row, "day"),
                years))
        .list();
  }

  /** The day of the last clean-up. */
  public Optional<LocalDate> last() {
    return new SettingStore(handle).setting(LAST).map(LocalDate::parse);
  }

  /** Puts what was confirmed in the trash. */
  public void discard(List<Old> confirmed, Instant now) {
    for (Old one : confirmed) {
      switch (one.paper()) {
        case DRAFT, MEETING -> new MeetingStore(handle).discard(one.id(), now);
        case BOARD -> new BoardStore(handle).discard(one.id(), now);
        case PLAN_LINE -> new PlanStore(handle).discard(one.id(), now);
        case FILLED_FORM -> new FormStore(handle).discard(one.id(), now);
        case SURVEY -> new SurveyStore(handle).discard(one.id(), now);
        case STRATEGY -> new StrategyStore(handle).discard(one.id(), now);
        case TASK -> new TaskStore(handle).discard(one.id(), now);
      }
    }
  }
}
