package dk.medspil.store;

import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Rounds of mapping and what they found. */
public final class RoundStore {
  private final Handle handle;

  RoundStore(Handle handle) {
    this.handle = handle;
  }

  /** The rounds of all forums with their results, the newest first. */
  public List<RoundRecord> records() {
    return handle
        .createQuery(
            "SELECT * FROM apv_round WHERE deleted_at IS NULL ORDER BY first_day DESC, title, id")
        .map((row, context) -> round(row))
        .list()
        .stream()
        .map(round -> new RoundRecord(round, results(round.id())))
        .toList();
  }

  /** The rounds of a forum with their results, the newest first. */
  public List<RoundRecord> ofForum(UUID forum) {
    return records().stream().filter(one -> one.round().forumId().equals(forum)).toList();
  }

  /** A round that is not in the trash. */
  public Optional<Round> round(UUID id) {
    return handle
        .createQuery("SELECT * FROM apv_round WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> round(row))
        .findFirst();
  }

  /** What a round found, in order. */
  public List<RoundResult> results(UUID round) {
    return handle
        .createQuery("SELECT * FROM round_result WHERE round_id = :round ORDER BY position, id")
        .bind("round", round.toString())
        .map((row, context) -> result(row))
        .list();
  }

  /** Writes a round; topics that are not there any more are left out. */
  public void save(Round round) {
    Row.of("apv_round")
        .key("id", round.id())
        .set("forum_id", round.forumId())
        .set("title", round.title())
        .set("method", round.method())
        .set("first_day", round.from())
        .set("last_day", round.until())
        .set("amo", words(round.amo()))
        .set("others", round.others())
        .set("sources", words(round.sources()))
        .set("finished_on", round.finishedOn())
        .save(handle);
    new TopicLinks(handle, "round").save(round.id(), round.topics());
  }

  /** Writes a result; one of fewer than five answers is refused (R19). */
  public void save(RoundResult result) {
    Optional<Measured> measured = result.measured();
    Row.of("round_result")
        .key("id", result.id())
        .set("round_id", result.roundId())
        .set("topic_id", result.topicId())
        .set("position", result.position())
        .set("text", result.text())
        .set("answers", measured.map(Measured::answers))
        .set("answer_sum", measured.map(Measured::sum))
        .set("low", measured.map(Measured::low))
        .set("high", measured.map(Measured::high))
        .set("high_is_good", measured.map(Measured::highIsGood))
        .set("line_id", result.lineId())
        .save(handle);
  }

  /** Writes a whole round. */
  public void save(RoundRecord record) {
    save(record.round());
    record.results().forEach(this::save);
  }

  /** Removes a result. */
  public void removeResult(UUID id) {
    handle.execute("DELETE FROM round_result WHERE id = ?", id.toString());
  }

  /** Puts a round in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute(
        "UPDATE apv_round SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  private static String words(List<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static <E extends Enum<E>> List<E> words(ResultSet row, String column, Class<E> type)
      throws SQLException {
    return Arrays.stream(row.getString(column).split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> Enum.valueOf(type, word))
        .toList();
  }

  private Round round(ResultSet row) throws SQLException {
    UUID id = Columns.id(row, "id");
    return new Round(
        id,
        Columns.id(row, "forum_id"),
        row.getString("title"),
        Columns.word(row, "method", Round.Method.class),
        Columns.day(row, "first_day"),
        Columns.maybeDay(row, "last_day"),
        words(row, "amo", Round.Phase.class),
        row.getString("others"),
        words(row, "sources", Round.Source.class),
        new TopicLinks(handle, "round").of(id),
        Columns.maybeDay(row, "finished_on"));
  }

  private static RoundResult result(ResultSet row) throws SQLException {
    OptionalInt answers = Columns.maybeInt(row, "answers");
    Optional<Measured> measured =
        answers.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Measured(
                    answers.getAsInt(),
                    row.getLong("answer_sum"),
                    row.getInt("low"),
                    row.getInt("high"),
                    row.getBoolean("high_is_good")));
    return new RoundResult(
        Columns.id(row, "id"),
        Columns.id(row, "round_id"),
        Columns.maybeId(row, "topic_id"),
        row.getInt("position"),
        row.getString("text"),
        measured,
        Columns.maybeId(row, "line_id"));
  }
}
