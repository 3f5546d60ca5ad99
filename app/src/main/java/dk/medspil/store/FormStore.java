package dk.medspil.store;

import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.Lift;
import dk.medspil.domain.meeting.LiftedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The forms that are filled in. */
public final class FormStore {
  private final Handle handle;

  FormStore(Handle handle) {
    this.handle = handle;
  }

  /** The forms of a forum, the newest first. */
  public List<FilledForm> ofForum(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT * FROM filled_form WHERE forum_id = :forum AND deleted_at IS NULL
            ORDER BY created_on DESC, title, id
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> form(row))
        .list();
  }

  /** All forms, the oldest first. */
  public List<FilledForm> all() {
    return handle
        .createQuery(
            "SELECT * FROM filled_form WHERE deleted_at IS NULL ORDER BY created_on, title, id")
        .map((row, context) -> form(row))
        .list();
  }

  /** One of them. */
  public Optional<FilledForm> form(UUID id) {
    return handle
        .createQuery("SELECT * FROM filled_form WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> form(row))
        .findFirst();
  }

  /** The matters that were lifted from something, the oldest first. */
  public List<Lift> lifts(FormOrigin origin) {
    return handle
        .createQuery(
            "SELECT * FROM filled_form WHERE "
                + column(origin.kind())
                + " = :id AND deleted_at IS NULL ORDER BY created_on, id")
        .bind("id", origin.id().toString())
        .map((row, context) -> form(row))
        .list()
        .stream()
        .map(Lift::of)
        .toList();
  }

  /** What was sent to another level from the items of a meeting, the oldest first. */
  public List<LiftedItem> lifted(UUID meeting) {
    return handle
        .createQuery(
            """
            SELECT f.* FROM filled_form f JOIN agenda_item i ON i.id = f.item_id
            WHERE i.meeting_id = :meeting AND f.deleted_at IS NULL ORDER BY f.created_on, f.id
            """)
        .bind("meeting", meeting.toString())
        .map((row, context) -> form(row))
        .list()
        .stream()
        .map(Lift::of)
        .flatMap(FormStore::sent)
        .toList();
  }

  private static Stream<LiftedItem> sent(Lift lift) {
    return lift.form().origin().stream()
        .flatMap(origin ->
            lift.sentOn().stream().map(day -> new LiftedItem(origin.id(), lift.to(), day)));
  }

  /** What was begun from the plan lines of a forum to be sent to another level, by line. */
  public Map<UUID, List<Lift>> ofLines(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT * FROM filled_form
            WHERE forum_id = :forum AND line_id IS NOT NULL AND deleted_at IS NULL
            ORDER BY created_on, id
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> form(row))
        .list()
        .stream()
        .map(Lift::of)
        .collect(Collectors.groupingBy(lift -> lift.form().origin().orElseThrow().id()));
  }

  /** The matters of a forum that were sent to another level and are not answered yet. */
  public List<Lift> waiting(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT f.* FROM filled_form f
            JOIN form_answer s ON s.form_id = f.id AND s.field = :sent AND s.row = '' AND s.part = ''
            WHERE f.forum_id = :forum AND f.deleted_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM form_answer r
                WHERE r.form_id = f.id AND r.field = :reply AND r.row = '' AND r.part = '')
            ORDER BY f.created_on, f.id
            """)
        .bind("sent", Lift.SENT)
        .bind("reply", Lift.REPLY)
        .bind("forum", forum.toString())
        .map((row, context) -> form(row))
        .list()
        .stream()
        .map(Lift::of)
        .filter(Lift::isWaiting)
        .toList();
  }

  /** The rows of a form that are tasks. */
  public Set<UUID> rowsWithTask(UUID form) {
    return handle
        .createQuery(
            "SELECT form_row FROM task WHERE form_id = :form AND form_row IS NOT NULL"
                + " AND deleted_at IS NULL")
        .bind("form", form.toString())
        .mapTo(String.class)
        .list()
        .stream()
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Writes a form and its answers; what is answered as before is not touched. */
  public void save(FilledForm form) {
    List<Answer> before = answers(form.id()).all();
    row(form).save(handle);
    Set<Answer> kept = Set.copyOf(form.answers().all());
    before.stream()
        .filter(answer -> form.answers().at(answer.field(), answer.row(), answer.part()).isEmpty())
        .forEach(answer ->
            handle.execute(
                "DELETE FROM form_answer WHERE form_id = ? AND field = ? AND row = ? AND part = ?",
                form.id().toString(),
                answer.field(),
                answer.row(),
                answer.part()));
    Set<Answer> there = Set.copyOf(before);
    kept.stream()
        .filter(answer -> !there.contains(answer))
        .forEach(answer -> row(form.id(), answer).save(handle));
  }

  /** Changes a form as it is in the store now; one that is gone stays gone. */
  public void change(UUID id, UnaryOperator<FilledForm> change) {
    form(id).map(change).ifPresent(this::save);
  }

  /** Puts a form in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute(
        "UPDATE filled_form SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  static Row row(FilledForm form) {
    return Row.of("filled_form")
        .key("id", form.id())
        .set("forum_id", form.forumId())
        .set("form", form.templateId())
        .set("version", form.version())
        .set("template", form.template())
        .set("title", form.title())
        .set("state", form.state())
        .set("created_on", form.createdOn())
        .set("finished_on", form.finishedOn())
        .set("item_id", origin(form, FormOrigin.Kind.AGENDA_ITEM))
        .set("line_id", origin(form, FormOrigin.Kind.PLAN_LINE))
        .set("task_id", origin(form, FormOrigin.Kind.TASK));
  }

  private static Optional<UUID> origin(FilledForm form, FormOrigin.Kind kind) {
    return form.origin().filter(one -> one.kind() == kind).map(FormOrigin::id);
  }

  private static Optional<FormOrigin> origin(ResultSet row) throws SQLException {
    for (FormOrigin.Kind kind : FormOrigin.Kind.values()) {
      Optional<UUID> id = Columns.maybeId(row, column(kind));
      if (id.isPresent()) {
        return Optional.of(new FormOrigin(kind, id.get()));
      }
    }
    return Optional.empty();
  }

  private static String column(FormOrigin.Kind kind) {
    return switch (kind) {
      case AGENDA_ITEM -> "item_id";
      case PLAN_LINE -> "line_id";
      case TASK -> "task_id";
    };
  }

  static Stream<Row> answerRows(FilledForm form) {
    return form.answers().all().stream().map(answer -> row(form.id(), answer));
  }

  private static Row row(UUID form, Answer answer) {
    return Row.of("form_answer")
        .key("form_id", form)
        .key("field", answer.field())
        .key("row", answer.row())
        .key("part", answer.part())
        .set("value", answer.value());
  }

  private Answers answers(UUID form) {
    return new Answers(
        handle
            .createQuery("SELECT * FROM form_answer WHERE form_id = :form")
            .bind("form", form.toString())
            .map((row, context) ->
                new Answer(
                    row.getString("field"),
                    row.getString("row"),
                    row.getString("part"),
                    row.getString("value")))
            .list());
  }

  private FilledForm form(ResultSet row) throws SQLException {
    UUID id = Columns.id(row, "id");
    return new FilledForm(
        id,
        Columns.id(row, "forum_id"),
        row.getString("form"),
        row.getInt("version"),
        row.getString("template"),
        row.getString("title"),
        Columns.word(row, "state", FormState.class),
        Columns.day(row, "created_on"),
        Columns.maybeDay(row, "finished_on"),
        answers(id),
        origin(row));
  }
}
