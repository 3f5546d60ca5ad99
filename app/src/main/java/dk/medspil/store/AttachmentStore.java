package dk.medspil.store;

import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.store.StoreRefusedException.Reason;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** The files of agenda items: what they are called, and their content once for each SHA-256. */
public final class AttachmentStore {
  private static final int PART = 1024 * 1024;

  private static final String OF_ITEMS =
      """
      SELECT a.* FROM attachment a JOIN agenda_item i ON i.id = a.item_id
      WHERE a.deleted_at IS NULL AND %s = :id ORDER BY i.position, a.position, a.id
      """;

  private final Handle handle;

  AttachmentStore(Handle handle) {
    this.handle = handle;
  }

  /** The files of an item, in order. */
  public List<Attachment> ofItem(UUID item) {
    return list(OF_ITEMS.formatted("i.id"), item);
  }

  /** The files of a meeting, by item and place. */
  public List<Attachment> ofMeeting(UUID meeting) {
    return list(OF_ITEMS.formatted("i.meeting_id"), meeting);
  }

  private List<Attachment> list(String sql, UUID id) {
    return handle
        .createQuery(sql)
        .bind("id", id.toString())
        .map((row, context) -> attachment(row))
        .list();
  }

  /** A file that is not in the trash. */
  public Optional<Attachment> attachment(UUID id) {
    return handle
        .createQuery("SELECT * FROM attachment WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> attachment(row))
        .findFirst();
  }

  /**
   * Adds a file after the others of its item.
   *
   * @param content what {@link Attachment#sha256} was taken of; kept once, however many files have
   *     it
   * @throws StoreRefusedException if it was not taken of this content
   */
  public void add(Attachment attachment, byte[] content) {
    keep(attachment.sha256(), content);
    int place =
        handle
            .createQuery(
                "SELECT coalesce(max(position) + 1, 0) FROM attachment WHERE item_id = :item")
            .bind("item", attachment.itemId().toString())
            .mapTo(Integer.class)
            .one();
    row(attachment).set("position", place).save(handle);
  }

  /**
   * Gives an item that was not finished in an earlier meeting the files it had there. Whether they
   * may be public is asked anew, for the item may have stood under a confidential one.
   *
   * @param ids gives the ids of the new files
   */
  public void bringAlong(AgendaItem item, Supplier<UUID> ids) {
    boolean goesOn =
        switch (item.origin().kind()) {
          case NOT_TREATED, NOT_HELD, POSTPONED -> true;
          default -> false;
        };
    if (goesOn) {
      item.origin().source().map(this::ofItem).orElse(List.of()).stream()
          .map(old -> old.at(ids.get(), item.id()))
          .forEach(copy -> row(copy).save(handle));
    }
  }

  /** Keeps content for attachments that come with it; what is there already stays. */
  public void keep(String sha256, byte[] content) {
    if (!sha256(content).equals(sha256)) {
      throw new StoreRefusedException(
          Reason.RULE, "Filen blev ændret, mens den blev læst. Prøv igen.");
    }
    if (isKept(sha256)) {
      return;
    }
    for (int part = 0; part * PART < content.length; part++) {
      handle.execute(
          "INSERT INTO attachment_part(sha256, part, bytes) VALUES (?, ?, ?)",
          sha256,
          part,
          Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART)));
    }
  }

  private boolean isKept(String sha256) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM attachment_part WHERE sha256 = :sha256)")
        .bind("sha256", sha256)
        .mapTo(Boolean.class)
        .one();
  }

  /** Writes name, description and whether it is public; the content stays. */
  public void save(Attachment attachment) {
    row(attachment).save(handle);
  }

  /** Puts a file in the trash. */
  public void discard(UUID id, Instant now) {
    handle.execute(
        "UPDATE attachment SET deleted_at = ? WHERE id = ?", now.toString(), id.toString());
  }

  /**
   * A file's content.
   *
   * @throws StoreRefusedException if it is gone or is not what was put in
   */
  public byte[] content(String sha256) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    eachPart(sha256, all::writeBytes);
    byte[] content = all.toByteArray();
    if (!sha256(content).equals(sha256)) {
      throw new StoreRefusedException(
          Reason.RULE, "Bilagets indhold er beskadiget. Gendan den sidste sikkerhedskopi.");
    }
    return content;
  }

  /** Whether the content is there and is what was put in; only a part of it is in memory. */
  boolean isSound(String sha256) {
    MessageDigest digest = digest();
    eachPart(sha256, digest::update);
    return HexFormat.of().formatHex(digest.digest()).equals(sha256);
  }

  private void eachPart(String sha256, Consumer<byte[]> take) {
    handle
        .createQuery("SELECT bytes FROM attachment_part WHERE sha256 = :sha256 ORDER BY part")
        .bind("sha256", sha256)
        .map((row, context) -> row.getBytes("bytes"))
        .useIterator(parts -> parts.forEachRemaining(take));
  }

  /** Removes content that no attachment points to, also not in the trash. */
  void removeOrphans() {
    handle.execute(
        "DELETE FROM attachment_part WHERE sha256 NOT IN (SELECT sha256 FROM attachment)");
  }

  static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  static Row row(Attachment one) {
    return Row.of("attachment")
        .key("id", one.id())
        .set("item_id", one.itemId())
        .set("position", one.position())
        .set("name", one.name())
        .set("description", one.description())
        .set("size", one.size())
        .set("sha256", one.sha256())
        .set("in_public", one.inPublic());
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        Columns.id(row, "id"),
        Columns.id(row, "item_id"),
        row.getInt("position"),
        row.getString("name"),
        row.getString("description"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getBoolean("in_public"));
  }
}
