package dk.medspil.store;

import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineReview;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.guideline.GuidelineSteps.Step;
import dk.medspil.domain.guideline.LiftCheck;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.guideline.Talks;
import dk.medspil.domain.yearwheel.Handled;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The register of guidelines. What happened with one is only added to, and comes before the state
 * it led to: the store refuses a state its trail does not tell of.
 */
public final class GuidelineStore {
  private static final String REVIEWED =
      """
      SELECT g.id, i.id FROM guideline g JOIN agenda_item i ON i.origin_source = g.id
      WHERE g.forum_id = :forum AND i.origin_kind = 'GUIDELINE_REVIEW' AND i.origin_day = g.review_on
      """;

  private static final String NOTICE = "guideline.notice";

  private final Handle handle;

  GuidelineStore(Handle handle) {
    this.handle = handle;
  }

  /** The guidelines of a forum that are not in the trash, by title. */
  public List<RegisteredGuideline> ofForum(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT * FROM guideline WHERE forum_id = :forum AND deleted_at IS NULL
            ORDER BY title COLLATE danish, id
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> guideline(row))
        .list();
  }

  /** All guidelines that are not in the trash with what belongs to them. */
  public List<GuidelineRecord> records() {
    return handle
        .createQuery("SELECT * FROM guideline WHERE deleted_at IS NULL ORDER BY created_on, id")
        .map((row, context) -> guideline(row))
        .list()
        .stream()
        .map(this::record)
        .toList();
  }

  /** A guideline that is not in the trash. */
  public Optional<RegisteredGuideline> guideline(UUID id) {
    return handle
        .createQuery("SELECT * FROM guideline WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> guideline(row))
        .findFirst();
  }

  /** A guideline with what was brought up and what happened. */
  public Optional<GuidelineRecord> record(UUID id) {
    return guideline(id).map(this::record);
  }

  private GuidelineRecord record(RegisteredGuideline one) {
    return new GuidelineRecord(one, escalations(one.id()), trail(one.id()));
  }

  /** The reviews of a forum's guidelines that are in force, with the items they came to. */
  public List<OccurrenceRecord> reviews(UUID forum, LocalDate today) {
    List<RegisteredGuideline> due =
        ofForum(forum).stream().filter(one -> one.reviewDue(today).isPresent()).toList();
    if (due.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Handled>> handled = WheelStore.handled(handle, REVIEWED, forum);
    return due.stream()
        .flatMap(one ->
            GuidelineReview.of(one, handled.getOrDefault(one.id(), List.of()), today).stream())
        .toList();
  }

  /** What happened with a guideline, oldest first. */
  public List<GuidelineEvent> trail(UUID guideline) {
    return handle
        .createQuery("SELECT * FROM guideline_event WHERE guideline_id = :id ORDER BY day, rowid")
        .bind("id", guideline.toString())
        .map((row, context) -> event(row))
        .list();
  }

  /** What was brought up, in the order it was begun. */
  public List<Escalation> escalations(UUID guideline) {
    return handle
        .createQuery("SELECT * FROM escalation WHERE guideline_id = :id ORDER BY rowid")
        .bind("id", guideline.toString())
        .map((row, context) -> escalation(row))
        .list();
  }

  /** What happened according to a line of minutes. */
  public List<GuidelineEvent> ofOutcome(UUID outcome) {
    return handle
        .createQuery("SELECT * FROM guideline_event WHERE outcome_id = :id ORDER BY rowid")
        .bind("id", outcome.toString())
        .map((row, context) -> event(row))
        .list();
  }

  /** Writes a guideline whose state its trail already tells of. */
  public void save(RegisteredGuideline one) {
    row(one).save(handle);
  }

  /** Writes what a move came to: the trail first. */
  public void save(Step step) {
    step.events().forEach(this::add);
    save(step.entry());
  }

  /** Adds to the trail; an entry that is already there stays as it is. */
  public void add(GuidelineEvent event) {
    row(event).saveNew(handle);
  }

  /** Writes a matter that is brought up. */
  public void save(Escalation escalation) {
    row(escalation).save(handle);
  }

  /** Removes a matter that was never sent. */
  public void remove(Escalation escalation) {
    handle.execute(
        "DELETE FROM escalation WHERE id = ? AND sent_on IS NULL", escalation.id().toString());
  }

  /** Puts a guideline in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute(
        "UPDATE guideline SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  /** How the local agreement counts the notice; to the day until somebody says otherwise (R04). */
  public static NoticeRule notice(SettingStore settings) {
    return settings
        .setting(NOTICE)
        .filter(NoticeRule.TO_THE_END_OF_THE_MONTH.name()::equals)
        .map(NoticeRule::valueOf)
        .orElse(NoticeRule.TO_THE_DAY);
  }

  /** Remembers how the notice is counted here. */
  public static void setNotice(SettingStore settings, NoticeRule rule) {
    settings.set(NOTICE, rule.name());
  }

  static Row row(RegisteredGuideline one) {
    Guideline now = one.guideline();
    return Row.of("guideline")
        .key("id", one.id())
        .set("forum_id", one.forumId())
        .set("title", one.title())
        .set("kind", now.kind())
        .set("content", now.content())
        .set("state", now.state())
        .set("agreed_on", now.agreedOn())
        .set("notice_on", now.noticeOn())
        .set("last_day", now.lastDay())
        .set("reason", now.reason())
        .set("wished_by", one.talks().wishedBy())
        .set("employees", one.talks().employees())
        .set("management", one.talks().management())
        .set("review_on", one.reviewOn())
        .set("created_on", one.createdOn());
  }

  static Row row(GuidelineEvent event) {
    return Row.of("guideline_event")
        .key("id", event.id())
        .set("guideline_id", event.guidelineId())
        .set("day", event.on())
        .set("kind", event.kind())
        .set("text", event.text())
        .set("outcome_id", event.outcomeId());
  }

  static Row row(Escalation one) {
    return Row.of("escalation")
        .key("id", one.id())
        .set("guideline_id", one.guidelineId())
        .set("level", one.to())
        .set("question", one.question())
        .set("view", one.view())
        .set("checks", words(one.checks()))
        .set("sent_on", one.sentOn())
        .set("answered_on", one.answeredOn())
        .set("reply", one.reply())
        .set("back_on", one.backOn());
  }

  private static RegisteredGuideline guideline(ResultSet row) throws SQLException {
    return new RegisteredGuideline(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        row.getString("title"),
        new Guideline(
            Columns.word(row, "kind", GuidelineKind.class),
            row.getString("content"),
            Columns.word(row, "state", GuidelineState.class),
            Columns.maybeDay(row, "agreed_on"),
            Columns.maybeDay(row, "notice_on"),
            Columns.maybeDay(row, "last_day"),
            row.getString("reason")),
        new Talks(
            row.getString("wished_by"), row.getString("employees"), row.getString("management")),
        Columns.maybeDay(row, "review_on"),
        Columns.day(row, "created_on"));
  }

  private static GuidelineEvent event(ResultSet row) throws SQLException {
    return new GuidelineEvent(
        Columns.id(row, "id"),
        Columns.id(row, "guideline_id"),
        Columns.day(row, "day"),
        Columns.word(row, "kind", GuidelineEvent.Kind.class),
        row.getString("text"),
        Columns.maybeId(row, "outcome_id"));
  }

  private static Escalation escalation(ResultSet row) throws SQLException {
    return new Escalation(
        Columns.id(row, "id"),
        Columns.id(row, "guideline_id"),
        row.getString("level"),
        row.getString("question"),
        row.getString("view"),
        checks(row.getString("checks")),
        Columns.maybeDay(row, "sent_on"),
        Columns.maybeDay(row, "answered_on"),
        row.getString("reply"),
        Columns.maybeDay(row, "back_on"));
  }

  private static String words(Set<LiftCheck> checks) {
    return checks.stream().sorted().map(LiftCheck::name).collect(Collectors.joining(" "));
  }

  private static Set<LiftCheck> checks(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(LiftCheck::valueOf)
        .collect(Collectors.toSet());
  }
}
