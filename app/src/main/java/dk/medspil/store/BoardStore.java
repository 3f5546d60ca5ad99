package dk.medspil.store;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Dialogue boards with their questions, notes and groups. Notes are moved, never lost. */
public final class BoardStore {
  private final Handle handle;

  BoardStore(Handle handle) {
    this.handle = handle;
  }

  /** A board that is not in the trash. */
  public Optional<Board> board(UUID id) {
    return handle
        .createQuery("SELECT * FROM board WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> board(row))
        .findFirst();
  }

  /** A board with everything on it. */
  public Optional<BoardRecord> record(UUID id) {
    return board(id)
        .map(board ->
            new BoardRecord(
                board, prompts(id), notes(id), groups(id), new RatingStore(handle).of(id)));
  }

  /** The boards of a forum, newest first. */
  public List<Board> ofForum(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT * FROM board WHERE forum_id = :forum AND deleted_at IS NULL
            ORDER BY started_on DESC, title, id
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> board(row))
        .list();
  }

  /** The boards started in a meeting, in the order they were started. */
  public List<Board> ofMeeting(UUID meeting) {
    return handle
        .createQuery(
            """
            SELECT * FROM board WHERE meeting_id = :meeting AND deleted_at IS NULL
            ORDER BY started_on, title, id
            """)
        .bind("meeting", meeting.toString())
        .map((row, context) -> board(row))
        .list();
  }

  /** The board started from an agenda item. */
  public Optional<Board> ofItem(UUID item) {
    return handle
        .createQuery("SELECT * FROM board WHERE item_id = :item AND deleted_at IS NULL")
        .bind("item", item.toString())
        .map((row, context) -> board(row))
        .findFirst();
  }

  /** All boards, oldest first. */
  public List<Board> all() {
    return handle
        .createQuery("SELECT * FROM board WHERE deleted_at IS NULL ORDER BY started_on, title, id")
        .map((row, context) -> board(row))
        .list();
  }

  /** Writes a board. */
  public void save(Board board) {
    row(board).save(handle);
  }

  static Row row(Board board) {
    return Row.of("board")
        .key("id", board.id())
        .set("forum_id", board.forumId())
        .set("meeting_id", board.meetingId())
        .set("item_id", board.itemId())
        .set("title", board.title())
        .set("deck", board.deck())
        .set("intro", board.intro())
        .set("step", board.step().number())
        .set("started_on", board.startedOn())
        .set("dots", board.dots())
        .set("shape", board.shape().text())
        .set("rating", board.shape().rating().map(RatingKind::name))
        .set("rounds", PlannedRound.text(board.shape().rounds()));
  }

  /** Puts a board in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute("UPDATE board SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  /** The questions of a board, in order. */
  public List<BoardPrompt> prompts(UUID board) {
    return handle
        .createQuery(
            "SELECT * FROM board_prompt WHERE board_id = :board ORDER BY step, position, id")
        .bind("board", board.toString())
        .map((row, context) ->
            new BoardPrompt(
                Columns.id(row, "id"),
                Columns.id(row, "board_id"),
                row.getInt("position"),
                Step.of(row.getInt("step")),
                row.getString("field"),
                row.getString("text")))
        .list();
  }

  /** Writes a question. */
  public void save(BoardPrompt prompt) {
    row(prompt).save(handle);
  }

  static Row row(BoardPrompt prompt) {
    return Row.of("board_prompt")
        .key("id", prompt.id())
        .set("board_id", prompt.boardId())
        .set("position", prompt.position())
        .set("step", prompt.step().number())
        .set("field", prompt.field())
        .set("text", prompt.text());
  }

  /** Removes a question from a board. */
  public void removePrompt(UUID id) {
    handle.execute("DELETE FROM board_prompt WHERE id = ?", id.toString());
  }

  /** The notes of a board, ordered by step and place. */
  public List<Note> notes(UUID board) {
    return handle
        .createQuery("SELECT * FROM note WHERE board_id = :board ORDER BY step, position, id")
        .bind("board", board.toString())
        .map((row, context) -> note(row))
        .list();
  }

  /** A note. */
  public Optional<Note> note(UUID id) {
    return handle
        .createQuery("SELECT * FROM note WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> note(row))
        .findFirst();
  }

  /** The notes of a board that something came of: an outcome, a task or a plan line. */
  public Set<UUID> harvested(UUID board) {
    return handle
        .createQuery(
            """
            SELECT n.id FROM note n WHERE n.board_id = :board
              AND (n.id IN (SELECT note_id FROM outcome WHERE note_id IS NOT NULL)
                OR n.id IN (SELECT note_id FROM task
                  WHERE note_id IS NOT NULL AND deleted_at IS NULL)
                OR n.id IN (SELECT note_id FROM plan_line
                  WHERE note_id IS NOT NULL AND deleted_at IS NULL))
            """)
        .bind("board", board.toString())
        .map((row, context) -> Columns.id(row, "id"))
        .set();
  }

  /** Writes a note as it is. */
  public void save(Note note) {
    row(note).save(handle);
  }

  static Row row(Note note) {
    return Row.of("note")
        .key("id", note.id())
        .set("board_id", note.boardId())
        .set("step", note.step().number())
        .set("position", note.position())
        .set("text", note.text())
        .set("role", note.role())
        .set("hidden", note.hidden())
        .set("prompt_id", note.promptId())
        .set("group_id", note.groupId())
        .set("dots", note.dots());
  }

  /** Adds a note last in its step. */
  public Note append(Note note) {
    int last = (int) notes(note.boardId()).stream().filter(n -> n.step() == note.step()).count();
    Note placed = note.at(note.step(), last);
    save(placed);
    return placed;
  }

  /** Moves notes, and gathers them in groups. */
  public NoteArrangement arrangement() {
    return new NoteArrangement(handle, this);
  }

  /** Moves a note to a place in a step of its board; the others make room. */
  public void move(UUID id, Step step, int position) {
    arrangement().move(id, step, position);
  }

  /** Removes a note; what was harvested from it stays. */
  public void removeNote(UUID id) {
    arrangement().remove(id);
  }

  /** The groups of a board, in the order they were made. */
  public List<NoteGroup> groups(UUID board) {
    return handle
        .createQuery("SELECT * FROM note_group WHERE board_id = :board ORDER BY rowid")
        .bind("board", board.toString())
        .map((row, context) -> group(row))
        .list();
  }

  /** A group. */
  public Optional<NoteGroup> group(UUID id) {
    return handle
        .createQuery("SELECT * FROM note_group WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> group(row))
        .findFirst();
  }

  /** Writes a group; its notes say themselves that they lie in it. */
  public void save(NoteGroup group) {
    row(group).save(handle);
  }

  static Row row(NoteGroup group) {
    return Row.of("note_group")
        .key("id", group.id())
        .set("board_id", group.boardId())
        .set("name", group.name())
        .set("dots", group.dots());
  }

  /**
   * Gives a card or a group so many of the wanted dots as the board has left.
   *
   * @return how many it has now
   */
  public int vote(UUID board, UUID target, int wanted) {
    BoardRecord record = record(board).orElseThrow();
    int granted = Votes.granted(record, target, wanted);
    note(target).ifPresent(note -> save(note.withDots(granted)));
    group(target).ifPresent(group -> save(group.withDots(granted)));
    return granted;
  }

  /**
   * Sets how many dots the room has on a board; never fewer than are given.
   *
   * @return how many it has now
   */
  public int setDots(UUID board, int wanted) {
    BoardRecord record = record(board).orElseThrow();
    int dots = Votes.budget(record, wanted);
    save(record.board().withDots(dots));
    return dots;
  }

  /** Takes all dots back; the board keeps how many it has. */
  public void clearDots(UUID board) {
    notes(board).stream().filter(note -> note.dots() > 0).forEach(note -> save(note.withDots(0)));
    groups(board).stream()
        .filter(group -> group.dots() > 0)
        .forEach(group -> save(group.withDots(0)));
  }

  private static Board board(ResultSet row) throws SQLException {
    return new Board(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        Columns.maybeId(row, "meeting_id"),
        Columns.maybeId(row, "item_id"),
        row.getString("title"),
        row.getString("deck"),
        row.getString("intro"),
        Step.of(row.getInt("step")),
        Columns.day(row, "started_on"),
        row.getInt("dots"),
        new BoardShape(
            BoardShape.read(row.getString("shape")).areas(),
            Columns.maybeText(row, "rating").map(RatingKind::valueOf),
            PlannedRound.read(row.getString("rounds"))));
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        Columns.id(row, "id"),
        Columns.id(row, "board_id"),
        Step.of(row.getInt("step")),
        row.getInt("position"),
        row.getString("text"),
        Columns.maybeText(row, "role"),
        row.getBoolean("hidden"),
        Columns.maybeId(row, "prompt_id"),
        Columns.maybeId(row, "group_id"),
        row.getInt("dots"));
  }

  private static NoteGroup group(ResultSet row) throws SQLException {
    return new NoteGroup(
        Columns.id(row, "id"),
        Columns.id(row, "board_id"),
        row.getString("name"),
        row.getInt("dots"));
  }
}
