package dk.medspil.store;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanFigures.Life;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.SolutionLevel;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.apv.TrailEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * APV topics and plan lines with their judgements and history. Judgements and history are only
 * added to.
 */
public final class PlanStore {
  /** The setting that holds the scale of risks, as {@link RiskScale} writes it. */
  public static final String SCALE = "apv.riskScale";

  private final Handle handle;

  PlanStore(Handle handle) {
    this.handle = handle;
  }

  /** The workplace's scale of risks; the usual one until it says otherwise. */
  public RiskScale scale() {
    return new SettingStore(handle).setting(SCALE).flatMap(RiskScale::read).orElse(RiskScale.USUAL);
  }

  /** Writes the workplace's scale of risks; it must hold the risk of every line. */
  public void save(RiskScale scale) {
    new SettingStore(handle).set(SCALE, scale.written());
  }

  /** The topics, in order. */
  public List<Topic> topics() {
    return handle
        .createQuery("SELECT * FROM topic ORDER BY position, name, id")
        .map((row, context) ->
            new Topic(
                Columns.id(row, "id"),
                row.getString("name"),
                Columns.maybeDay(row, "last_mapped"),
                row.getInt("position")))
        .list();
  }

  /** Writes a topic. */
  public void save(Topic topic) {
    Row.of("topic")
        .key("id", topic.id())
        .set("name", topic.name())
        .set("last_mapped", topic.lastMapped())
        .set("position", topic.position())
        .save(handle);
  }

  /** Removes a topic; lines under it lose it. */
  public void removeTopic(UUID id) {
    handle.execute("DELETE FROM topic WHERE id = ?", id.toString());
  }

  /** The lines of all forums, highest risk first. */
  public List<PlanLine> lines() {
    return lines("", Map.of());
  }

  /** The lines a forum follows, highest risk first. */
  public List<PlanLine> ofForum(UUID forum) {
    return lines("AND forum_id = :forum", Map.of("forum", forum.toString()));
  }

  /**
   * Those of them that are not solved, permanent risks too. A plan that is followed for years
   * consists mostly of solved lines, which nobody asks for from day to day.
   */
  public List<PlanLine> unsolved(UUID forum) {
    return lines("AND forum_id = :forum AND status <> 'SOLVED'", Map.of("forum", forum.toString()));
  }

  /** How many lines of a forum are solved. */
  public long solved(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT count(*) FROM plan_line
            WHERE deleted_at IS NULL AND forum_id = :forum AND status = 'SOLVED'
            """)
        .bind("forum", forum.toString())
        .mapTo(Long.class)
        .one();
  }

  /** The first solved lines of a forum, those that needed it most first. */
  public SolvedPage solved(SolvedQuery asked) {
    return SolvedPage.read(handle, asked);
  }

  /** What the figures ask of the lines of a forum, without reading their words and history. */
  public List<Life> lives(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT created_on, status, topic_id,
              CASE WHEN status = 'SOLVED' THEN (
                SELECT day FROM evaluation WHERE line_id = plan_line.id AND verdict = 'YES'
                ORDER BY day DESC LIMIT 1) END AS closed_on
            FROM plan_line WHERE deleted_at IS NULL AND forum_id = :forum
            """)
        .bind("forum", forum.toString())
        .map((row, context) ->
            new Life(
                Columns.day(row, "created_on"),
                Columns.word(row, "status", LineStatus.class),
                Columns.maybeId(row, "topic_id"),
                Columns.maybeDay(row, "closed_on")))
        .list();
  }

  /** The lines of all forums with their judgements and history, highest risk first. */
  public List<PlanLineRecord> records() {
    return records(lines());
  }

  /** The lines of a forum with their judgements and history, highest risk first. */
  public List<PlanLineRecord> records(UUID forum) {
    return records(ofForum(forum));
  }

  private List<PlanLine> lines(String which, Map<String, String> bound) {
    return handle
        .createQuery(
            """
            SELECT * FROM plan_line WHERE deleted_at IS NULL %s
            ORDER BY severity * likelihood DESC, deadline IS NULL, deadline, problem, id
            """
                .formatted(which))
        .bindMap(bound)
        .map((row, context) -> line(row))
        .list();
  }

  /** Three queries, however many lines. */
  private List<PlanLineRecord> records(List<PlanLine> lines) {
    Map<UUID, List<Evaluation>> evaluations =
        handle
            .createQuery("SELECT * FROM evaluation ORDER BY day, rowid")
            .map((row, context) -> evaluation(row))
            .collect(Collectors.groupingBy(Evaluation::lineId));
    Map<UUID, List<TrailEntry>> trails =
        handle
            .createQuery("SELECT * FROM trail ORDER BY day, rowid")
            .map((row, context) -> trailEntry(row))
            .collect(Collectors.groupingBy(TrailEntry::lineId));
    return lines.stream()
        .map(line ->
            new PlanLineRecord(
                line,
                evaluations.getOrDefault(line.id(), List.of()),
                trails.getOrDefault(line.id(), List.of())))
        .toList();
  }

  /** A line that is not in the trash. */
  public Optional<PlanLine> line(UUID id) {
    return handle
        .createQuery("SELECT * FROM plan_line WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> line(row))
        .findFirst();
  }

  /** A line with its judgements and history. */
  public Optional<PlanLineRecord> record(UUID id) {
    return line(id).map(line -> new PlanLineRecord(line, evaluations(id), trail(id)));
  }

  /** The lines that came from a board note. */
  public List<PlanLine> ofNote(UUID note) {
    return handle
        .createQuery(
            "SELECT * FROM plan_line WHERE note_id = :note AND deleted_at IS NULL ORDER BY id")
        .bind("note", note.toString())
        .map((row, context) -> line(row))
        .list();
  }

  /** Writes a line. A line that is closed must already have its judgement in the store (R10). */
  public void save(PlanLine line) {
    row(line, line.status()).save(handle);
  }

  /** Writes a whole line with judgements and history, in an order that R10's guard accepts. */
  public void save(PlanLineRecord record) {
    PlanLine line = record.line();
    boolean exists = line(line.id()).isPresent();
    if (!exists) {
      row(line, line.status() == LineStatus.SOLVED ? LineStatus.DONE : line.status()).save(handle);
    }
    record.evaluations().forEach(this::add);
    record.trail().forEach(this::add);
    save(line);
  }

  static Row row(PlanLine line, LineStatus status) {
    return Row.of("plan_line")
        .key("id", line.id())
        .set("forum_id", line.forumId())
        .set("topic_id", line.topicId())
        .set("location", line.location())
        .set("problem", line.problem())
        .set("cause", line.cause())
        .set("severity", line.risk().severity())
        .set("likelihood", line.risk().likelihood())
        .set("affected", line.affected())
        .set("solution", line.solution())
        .set("measure", line.measure())
        .set("responsible", line.responsible())
        .set("deadline", line.deadline())
        .set("follow_up", line.followUp())
        .set("status", status)
        .set("source", line.source())
        .set("sickness_related", line.sicknessRelated())
        .set("note_id", line.noteId())
        .set("item_id", line.itemId())
        .set("created_on", line.createdOn())
        .set("done_on", line.doneOn());
  }

  /** Puts a line in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute(
        "UPDATE plan_line SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  /** The judgements of a line, oldest first. */
  public List<Evaluation> evaluations(UUID line) {
    return handle
        .createQuery("SELECT * FROM evaluation WHERE line_id = :line ORDER BY day, rowid")
        .bind("line", line.toString())
        .map((row, context) -> evaluation(row))
        .list();
  }

  /** Adds a judgement; one that is already there stays as it is. */
  public void add(Evaluation evaluation) {
    row(evaluation).saveNew(handle);
  }

  static Row row(Evaluation evaluation) {
    return Row.of("evaluation")
        .key("id", evaluation.id())
        .set("line_id", evaluation.lineId())
        .set("day", evaluation.on())
        .set("verdict", evaluation.verdict())
        .set("evidence", evaluation.evidence())
        .set("by_whom", evaluation.by())
        .set("next_step", evaluation.nextStep())
        .set("next_follow_up", evaluation.nextFollowUp());
  }

  /** The history of a line, oldest first. */
  public List<TrailEntry> trail(UUID line) {
    return handle
        .createQuery("SELECT * FROM trail WHERE line_id = :line ORDER BY day, rowid")
        .bind("line", line.toString())
        .map((row, context) -> trailEntry(row))
        .list();
  }

  /** Adds to the history; an entry that is already there stays as it is. */
  public void add(TrailEntry entry) {
    row(entry).saveNew(handle);
  }

  static Row row(TrailEntry entry) {
    return Row.of("trail")
        .key("id", entry.id())
        .set("line_id", entry.lineId())
        .set("day", entry.on())
        .set("kind", entry.kind())
        .set("text", entry.text());
  }

  private static Evaluation evaluation(ResultSet row) throws SQLException {
    return new Evaluation(
        Columns.id(row, "id"),
        Columns.id(row, "line_id"),
        Columns.day(row, "day"),
        Columns.word(row, "verdict", Verdict.class),
        row.getString("evidence"),
        row.getString("by_whom"),
        row.getString("next_step"),
        Columns.maybeDay(row, "next_follow_up"));
  }

  private static TrailEntry trailEntry(ResultSet row) throws SQLException {
    return new TrailEntry(
        Columns.id(row, "id"),
        Columns.id(row, "line_id"),
        Columns.day(row, "day"),
        Columns.word(row, "kind", TrailEntry.Kind.class),
        row.getString("text"));
  }

  static PlanLine line(ResultSet row) throws SQLException {
    return new PlanLine(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        Columns.maybeId(row, "topic_id"),
        row.getString("location"),
        row.getString("problem"),
        row.getString("cause"),
        new Risk(row.getInt("severity"), row.getInt("likelihood")),
        Columns.maybeInt(row, "affected"),
        Columns.maybeWord(row, "solution", SolutionLevel.class),
        row.getString("measure"),
        row.getString("responsible"),
        Columns.maybeDay(row, "deadline"),
        Columns.maybeDay(row, "follow_up"),
        Columns.word(row, "status", LineStatus.class),
        Columns.word(row, "source", LineSource.class),
        row.getBoolean("sickness_related"),
        Columns.maybeId(row, "note_id"),
        Columns.maybeId(row, "item_id"),
        Columns.day(row, "created_on"),
        Columns.maybeDay(row, "done_on"));
  }
}
