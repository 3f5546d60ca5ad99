package dk.medspil.store;

import dk.medspil.domain.survey.AnswerCount;
import dk.medspil.domain.survey.Figure;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.QuestionResult;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.SinceLast;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyQuestion;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.SurveyResult;
import dk.medspil.domain.survey.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Surveys. Counters go in here and come out only once the counting has ended, and only of questions
 * that five or more have answered: nothing outside this class can read them before (R19).
 */
public final class SurveyStore {
  private static final String ALIVE = "SELECT * FROM survey WHERE deleted_at IS NULL AND ";

  private final Handle handle;

  SurveyStore(Handle handle) {
    this.handle = handle;
  }

  /** The surveys of all forums, oldest first, with what may be told of them. */
  public List<SurveyRecord> records() {
    return surveys(ALIVE + "1 = 1 ORDER BY held_on, id", Map.of()).stream()
        .map(survey ->
            new SurveyRecord(survey.withoutTally(), shown(survey), improvements(survey.id())))
        .toList();
  }

  /** The surveys of a forum, newest first. */
  public List<Survey> ofForum(UUID forum) {
    return surveys(
        ALIVE + "forum_id = :id ORDER BY held_on DESC, title, id", Map.of("id", forum.toString()));
  }

  /** A survey that is not in the trash. */
  public Optional<Survey> survey(UUID id) {
    return surveys(ALIVE + "id = :id", Map.of("id", id.toString())).stream().findFirst();
  }

  /** What a survey came to; empty while it is counted. */
  public Optional<SurveyResult> result(UUID id) {
    return survey(id).flatMap(survey -> SurveyResult.of(survey, shown(survey)));
  }

  /** A survey with its result beside the one before it. */
  public Optional<SurveyReport> report(UUID id) {
    return survey(id)
        .map(survey -> {
          Optional<Survey> before = SinceLast.before(survey, ofForum(survey.forumId()));
          return new SurveyReport(
              survey,
              SurveyResult.of(survey, shown(survey)),
              before,
              before.flatMap(last -> SurveyResult.of(last, shown(last))),
              improvements(id));
        });
  }

  /** Writes a new survey, with nothing counted. */
  public void begin(Survey survey) {
    row(survey).save(handle);
    Row.insertAll(handle, questionRows(survey));
    Row.insertAll(handle, emptyCounters(survey));
  }

  /** Writes title, day, participants and note; what is counted stays. */
  public void describe(Survey survey) {
    handle
        .createUpdate(
            """
            UPDATE survey SET title = :title, held_on = :day, participants = :people, note = :note
            WHERE id = :id
            """)
        .bind("title", survey.title())
        .bind("day", survey.heldOn().toString())
        .bind("people", survey.participants())
        .bind("note", survey.note())
        .bind("id", survey.id().toString())
        .execute();
  }

  /**
   * Counts one person's sheet in and forgets it: only counters grow. Seal it, for a step back would
   * be that sheet again.
   *
   * @param answers the number given to each question by its code; blank ones are left out
   */
  public void addSheet(UUID id, Map<String, Integer> answers) {
    answers.forEach((question, value) ->
        handle.execute(
            """
            UPDATE survey_count SET count = count + 1
            WHERE survey_id = ? AND question = ? AND value = ?
            """,
            id.toString(),
            question,
            value));
    handle.execute("UPDATE survey SET sheets = sheets + 1 WHERE id = ?", id.toString());
  }

  /** Writes how many hands went up for each number of one question, in place of what stood. */
  public void setCounts(UUID id, String question, Map<Integer, Integer> counts) {
    counts.forEach((value, count) ->
        handle.execute(
            "UPDATE survey_count SET count = ? WHERE survey_id = ? AND question = ? AND value = ?",
            count,
            id.toString(),
            question,
            value));
  }

  /** The questions with any answer counted; not how many. */
  public Set<String> begun(UUID id) {
    return Set.copyOf(
        handle
            .createQuery(
                "SELECT DISTINCT question FROM survey_count WHERE survey_id = :id AND count > 0")
            .bind("id", id.toString())
            .mapTo(String.class)
            .list());
  }

  /** Puts all counters back to nothing, unless the counting has ended. */
  public void restart(UUID id) {
    handle.execute("UPDATE survey_count SET count = 0 WHERE survey_id = ?", id.toString());
    handle.execute("UPDATE survey SET sheets = 0 WHERE id = ?", id.toString());
  }

  /**
   * Ends the counting. Counters of questions with fewer than five answers are wiped, so that nobody
   * can ever read them. Seal it: the counting must not be taken up again once a result was seen.
   *
   * @return whether five or more have answered anything; without, nothing is changed
   */
  public boolean end(UUID id, LocalDate on) {
    Optional<Survey> open = survey(id).filter(one -> !one.isCounted());
    if (open.isEmpty()) {
      return false;
    }
    Map<String, Integer> answers = answers(id);
    int most = answers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int sheets = open.get().way() == Way.ROOM ? most : open.get().sheets();
    if (most < QuestionResult.FEWEST || sheets < QuestionResult.FEWEST) {
      return false;
    }
    answers.forEach((question, number) -> {
      if (number < QuestionResult.FEWEST) {
        handle.execute(
            "DELETE FROM survey_count WHERE survey_id = ? AND question = ?",
            id.toString(),
            question);
      }
    });
    handle.execute(
        "UPDATE survey SET sheets = ?, counted_on = ? WHERE id = ?",
        sheets,
        on.toString(),
        id.toString());
    return true;
  }

  /** What a forum chose to do better, in the order it was chosen. */
  public List<Improvement> improvements(UUID survey) {
    return handle
        .createQuery("SELECT * FROM improvement WHERE survey_id = :id ORDER BY rowid")
        .bind("id", survey.toString())
        .map((row, context) -> improvement(row))
        .list();
  }

  /** Writes something to do better. */
  public void save(Improvement improvement) {
    row(improvement).save(handle);
  }

  /** Removes it from the survey; what it became stays. */
  public void removeImprovement(UUID id) {
    handle.execute("DELETE FROM improvement WHERE id = ?", id.toString());
  }

  /** Puts a survey in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute("UPDATE survey SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  private Map<String, Integer> answers(UUID id) {
    Map<String, Integer> answers = new HashMap<>();
    counts(id).forEach(one -> answers.merge(one.question(), one.count(), Integer::sum));
    return answers;
  }

  private List<AnswerCount> shown(Survey survey) {
    if (!survey.isCounted()) {
      return List.of();
    }
    Map<String, Integer> answers = answers(survey.id());
    return counts(survey.id()).stream()
        .filter(one -> answers.getOrDefault(one.question(), 0) >= QuestionResult.FEWEST)
        .toList();
  }

  private List<AnswerCount> counts(UUID id) {
    return handle
        .createQuery(
            """
            SELECT c.question, c.value, c.count FROM survey_count c
            JOIN survey_question q ON q.survey_id = c.survey_id AND q.code = c.question
            WHERE c.survey_id = :id ORDER BY q.position, c.value
            """)
        .bind("id", id.toString())
        .map((row, context) ->
            new AnswerCount(row.getString("question"), row.getInt("value"), row.getInt("count")))
        .list();
  }

  private List<Survey> surveys(String sql, Map<String, ?> values) {
    return handle
        .createQuery(sql)
        .bindMap(values)
        .map((row, context) -> survey(row, questions(row.getString("id"))))
        .list();
  }

  private List<SurveyQuestion> questions(String survey) {
    return handle
        .createQuery("SELECT * FROM survey_question WHERE survey_id = :id ORDER BY position")
        .bind("id", survey)
        .map((row, context) ->
            new SurveyQuestion(
                row.getString("code"), row.getString("theme"), row.getString("text")))
        .list();
  }

  static Row row(Survey survey) {
    return Row.of("survey")
        .key("id", survey.id())
        .set("forum_id", survey.forumId())
        .set("kind", survey.kind())
        .set("title", survey.title())
        .set("way", survey.way())
        .set("held_on", survey.heldOn())
        .set("participants", survey.participants())
        .set("sheets", survey.sheets())
        .set("counted_on", survey.countedOn())
        .set("note", survey.note())
        .set("figure", survey.figure())
        .set("lowest", survey.scale().lowest())
        .set("highest", survey.scale().highest())
        .set("low_word", survey.scale().lowWord())
        .set("high_word", survey.scale().highWord())
        .set("low_is_good", survey.scale().lowIsGood());
  }

  static Stream<Row> questionRows(Survey survey) {
    return Stream.iterate(0, position -> position < survey.questions().size(), next -> next + 1)
        .map(position -> {
          SurveyQuestion question = survey.questions().get(position);
          return Row.of("survey_question")
              .key("survey_id", survey.id())
              .key("position", position)
              .set("code", question.code())
              .set("theme", question.theme())
              .set("text", question.text());
        });
  }

  /** Of a run that is still counted, all its counters; of one that is not, those it has. */
  static Stream<Row> counters(SurveyRecord record) {
    return record.survey().isCounted()
        ? record.counts().stream().map(one -> counter(record.survey(), one))
        : emptyCounters(record.survey());
  }

  private static Stream<Row> emptyCounters(Survey survey) {
    return survey.questions().stream()
        .flatMap(question ->
            survey.scale().values().stream()
                .map(value -> counter(survey, new AnswerCount(question.code(), value, 0))));
  }

  private static Row counter(Survey survey, AnswerCount one) {
    return Row.of("survey_count")
        .key("survey_id", survey.id())
        .key("question", one.question())
        .key("value", one.value())
        .set("count", one.count());
  }

  static Row row(Improvement one) {
    return Row.of("improvement")
        .key("id", one.id())
        .set("survey_id", one.surveyId())
        .set("text", one.text())
        .set("kind", one.kind())
        .set("task_id", target(one, Improvement.Kind.TASK))
        .set("item_id", target(one, Improvement.Kind.AGENDA_ITEM))
        .set("plan_line_id", target(one, Improvement.Kind.PLAN_LINE));
  }

  private static Optional<UUID> target(Improvement one, Improvement.Kind kind) {
    return one.kind() == kind ? one.target() : Optional.empty();
  }

  private static Improvement improvement(ResultSet row) throws SQLException {
    Improvement.Kind kind = Columns.word(row, "kind", Improvement.Kind.class);
    String column =
        switch (kind) {
          case TASK -> "task_id";
          case AGENDA_ITEM -> "item_id";
          case PLAN_LINE -> "plan_line_id";
        };
    return new Improvement(
        Columns.id(row, "id"),
        Columns.id(row, "survey_id"),
        row.getString("text"),
        kind,
        Columns.maybeId(row, column));
  }

  private static Survey survey(ResultSet row, List<SurveyQuestion> questions) throws SQLException {
    return new Survey(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        row.getString("kind"),
        row.getString("title"),
        Columns.word(row, "way", Way.class),
        Columns.day(row, "held_on"),
        row.getInt("participants"),
        row.getInt("sheets"),
        Columns.maybeDay(row, "counted_on"),
        row.getString("note"),
        Columns.word(row, "figure", Figure.class),
        new Scale(
            row.getInt("lowest"),
            row.getInt("highest"),
            row.getString("low_word"),
            row.getString("high_word"),
            row.getBoolean("low_is_good")),
        questions);
  }
}
