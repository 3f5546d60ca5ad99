package dk.medspil.desktop.guideline;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.yearwheel.Standing;
import dk.medspil.store.GuidelineStore;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One guideline as it was read.
 *
 * @param above the forum above, where a matter is usually brought up to
 * @param meetings the meetings whose minutes tell of entries in the trail
 * @param notice how the local agreement counts the notice
 * @param review how far its review has come, when one is agreed
 */
record GuidelinePicture(
    GuidelineRecord record,
    LocalDate today,
    String forum,
    Optional<String> above,
    Map<UUID, UUID> meetings,
    NoticeRule notice,
    Optional<Standing> review) {
  static final Set<String> TABLES =
      Set.of(
          "guideline",
          "guideline_event",
          "escalation",
          "forum",
          "outcome",
          "setting",
          "meeting",
          "agenda_item");

  static Optional<GuidelinePicture> read(Session session, UUID id, LocalDate today) {
    return session
        .guidelines()
        .record(id)
        .map(record -> {
          Optional<Forum> forum = session.workplaces().forum(record.entry().forumId());
          return new GuidelinePicture(
              record,
              today,
              forum.map(Forum::name).orElse(""),
              forum.flatMap(Forum::parent).flatMap(session.workplaces()::forum).map(Forum::name),
              meetings(session, record),
              GuidelineStore.notice(session.settings()),
              review(session, record.entry(), today));
        });
  }

  private static Optional<Standing> review(
      Session session, RegisteredGuideline one, LocalDate today) {
    return session.guidelines().reviews(one.forumId(), today).stream()
        .filter(review -> review.occurrence().id().equals(one.id()))
        .findFirst()
        .map(review -> Standing.of(review, session.meetings().ofForum(one.forumId()), today));
  }

  private static Map<UUID, UUID> meetings(Session session, GuidelineRecord record) {
    Map<UUID, UUID> meetings = new HashMap<>();
    for (GuidelineEvent event : record.trail()) {
      event
          .outcomeId()
          .flatMap(session.agendas()::outcome)
          .flatMap(outcome -> session.agendas().item(outcome.itemId()))
          .ifPresent(item -> meetings.put(event.id(), item.meetingId()));
    }
    return meetings;
  }

  RegisteredGuideline entry() {
    return record.entry();
  }

  Guideline guideline() {
    return record.entry().guideline();
  }
}
