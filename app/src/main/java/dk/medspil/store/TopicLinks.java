package dk.medspil.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Which APV topics a round or a change touches. */
final class TopicLinks {
  private final Handle handle;
  private final String table;
  private final String owner;

  /**
   * @param what "round" or "change"
   */
  TopicLinks(Handle handle, String what) {
    this.handle = handle;
    table = what + "_topic";
    owner = what + "_id";
  }

  /** The topics, in the order in which topics are shown. */
  List<UUID> of(UUID id) {
    return handle
        .createQuery(
            "SELECT l.topic_id FROM "
                + table
                + " l JOIN topic t ON t.id = l.topic_id WHERE l."
                + owner
                + " = :id ORDER BY t.position, t.name, t.id")
        .bind("id", id.toString())
        .map((row, context) -> Columns.id(row, "topic_id"))
        .list();
  }

  /** Writes the topics; those that are not there any more are left out. */
  void save(UUID id, List<UUID> topics) {
    List<UUID> before = of(id);
    before.stream()
        .filter(topic -> !topics.contains(topic))
        .forEach(topic ->
            handle.execute(
                "DELETE FROM " + table + " WHERE " + owner + " = ? AND topic_id = ?",
                id.toString(),
                topic.toString()));
    topics.stream()
        .filter(topic -> !before.contains(topic))
        .forEach(topic ->
            handle.execute(
                "INSERT OR IGNORE INTO "
                    + table
                    + "("
                    + owner
                    + ", topic_id) SELECT ?, id FROM topic WHERE id = ?",
                id.toString(),
                topic.toString()));
  }
}
