package dk.medspil.store;

import dk.medspil.domain.forum.Forum;
import java.util.Optional;
import java.util.UUID;

/**
 * From where somebody searches. What is written in a TRIO is found in that TRIO only (R02); the
 * owner's command line sees everything.
 *
 * @param forum the forum the window is in; empty for the command line
 */
public record SearchScope(Optional<UUID> forum) {

  /** Everything in the store, for its owner. */
  public static SearchScope everything() {
    return new SearchScope(Optional.empty());
  }

  /** What may be found while the window shows a forum. */
  public static SearchScope in(Forum forum) {
    return new SearchScope(Optional.of(forum.id()));
  }
}
