package dk.medspil.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Settings, drafts of what stands unfinished in a capture line, and the user's own templates and
 * decks.
 */
public final class SettingStore {
  private final Handle handle;

  SettingStore(Handle handle) {
    this.handle = handle;
  }

  /** The value of a setting. */
  public Optional<String> setting(String name) {
    return handle
        .createQuery("SELECT value FROM setting WHERE name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findFirst();
  }

  /** A setting that is a whole number; the usual one where it is missing or none. */
  public int number(String name, int usual) {
    return setting(name)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(usual);
  }

  /**
   * Writes a setting. Names with a dot are choices of the user's, which can be undone; those that
   * begin with {@code window.} or {@code hold.} remember where the user was, and cannot.
   */
  public void set(String name, String value) {
    Row.of("setting").key("name", name).set("value", value).save(handle);
  }

  /** All settings by name. */
  public Map<String, String> settings() {
    return handle
        .createQuery("SELECT name, value FROM setting ORDER BY name")
        .map((row, context) -> Map.entry(row.getString("name"), row.getString("value")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What stands unfinished at a place; empty when nothing does. */
  public String draft(String place) {
    return handle
        .createQuery("SELECT text FROM draft WHERE place = :place")
        .bind("place", place)
        .mapTo(String.class)
        .findFirst()
        .orElse("");
  }

  /** Remembers what stands unfinished at a place; an empty text forgets it. */
  public void setDraft(String place, String text) {
    if (text.isEmpty()) {
      handle.execute("DELETE FROM draft WHERE place = ?", place);
    } else {
      Row.of("draft").key("place", place).set("text", text).save(handle);
    }
  }

  /**
   * The user's own templates, decks or forms.
   *
   * @param kind "template", "deck" or "form"
   */
  public List<OwnContent> ownContent(String kind) {
    return handle
        .createQuery(
            "SELECT * FROM own_content WHERE kind = :kind AND deleted_at IS NULL ORDER BY title, id")
        .bind("kind", kind)
        .map((row, context) ->
            new OwnContent(
                row.getString("id"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("json")))
        .list();
  }

  /** Writes a template, deck or form of the user's; one in the trash comes back. */
  public void save(OwnContent content) {
    Row.of("own_content")
        .key("id", content.id())
        .set("kind", content.kind())
        .set("title", content.title())
        .set("json", content.json())
        .set("deleted_at", Optional.empty())
        .save(handle);
  }

  /** Puts a template, deck or form of the user's in the trash. */
  public void discardOwnContent(String id, Instant at) {
    handle.execute("UPDATE own_content SET deleted_at = ? WHERE id = ?", at.toString(), id);
  }

  /**
   * A template, deck or form the user made or imported.
   *
   * @param id unique
   * @param kind "template", "deck" or "form"
   * @param title shown in lists
   * @param json as content writes it
   */
  public record OwnContent(String id, String kind, String title, String json) {}
}
