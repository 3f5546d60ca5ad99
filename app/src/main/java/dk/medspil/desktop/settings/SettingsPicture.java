package dk.medspil.desktop.settings;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.store.LookStore;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings as they were read.
 *
 * @param forums in order
 * @param preferences all settings of the store by name
 * @param look how documents look
 */
record SettingsPicture(
    Optional<Workplace> workplace,
    List<ForumPart> forums,
    Map<String, String> preferences,
    DocumentLook look) {
  static final Set<String> TABLES = Set.of("workplace", "forum", "setting", LookStore.TABLE);

  /**
   * A forum.
   *
   * @param used whether something belongs to it, so that it cannot be removed
   */
  record ForumPart(Forum forum, boolean used) {}

  static SettingsPicture read(Session session) {
    return new SettingsPicture(
        session.workplaces().workplace(),
        session.workplaces().forums().stream()
            .map(forum -> new ForumPart(forum, session.workplaces().isUsed(forum.id())))
            .toList(),
        session.settings().settings(),
        session.looks().look());
  }
}
