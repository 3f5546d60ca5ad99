package dk.medspil.desktop.forum;

import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.store.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a workplace begins with.
 *
 * @param name what people call the place
 * @param organisation the kommune or region; may be empty
 * @param sector decides which duties apply
 * @param rules deadlines of every forum to begin with
 * @param forums at least one
 */
record SetUp(
    String name,
    String organisation,
    Sector sector,
    RulesOfProcedure rules,
    List<NewForum> forums) {

  SetUp {
    forums = List.copyOf(forums);
  }

  /** A forum with its members. */
  record NewForum(ForumKind kind, String name, List<NewMember> members) {
    NewForum {
      members = List.copyOf(members);
    }

    static NewForum usual(ForumKind kind) {
      return new NewForum(kind, kind.label(), NewMember.usual(kind));
    }
  }

  /** What a store begins with when the set-up is skipped. */
  static SetUp skipped(String name) {
    return new SetUp(
        name,
        "",
        Sector.MUNICIPALITY,
        RulesOfProcedure.DEFAULT,
        List.of(NewForum.usual(ForumKind.LOCAL_MED), NewForum.usual(ForumKind.TRIO)));
  }

  /** Writes everything, with the APV topics a plan begins with (handbook 3.4). */
  void write(Session session, List<String> topicNames) {
    session.workplaces().save(new Workplace(session.newId(), name, organisation, sector));
    Map<ForumKind, UUID> ids = new EnumMap<>(ForumKind.class);
    forums.forEach(forum -> ids.put(forum.kind(), session.newId()));
    for (int i = 0; i < forums.size(); i++) {
      write(session, forums.get(i), i, ids);
    }
    List<Topic> topics = new ArrayList<>();
    for (String topic : topicNames) {
      topics.add(new Topic(session.newId(), topic, Optional.empty(), topics.size()));
    }
    topics.forEach(session.plans()::save);
  }

  private void write(Session session, NewForum forum, int position, Map<ForumKind, UUID> ids) {
    UUID id = ids.get(forum.kind());
    session
        .workplaces()
        .save(
            new Forum(
                id, forum.kind(), forum.name(), above(forum.kind(), ids), rules, false, position));
    for (int i = 0; i < forum.members().size(); i++) {
      NewMember member = forum.members().get(i);
      session
          .workplaces()
          .save(
              new Member(
                  session.newId(),
                  id,
                  member.name(),
                  member.role(),
                  member.side(),
                  member.duty(),
                  i));
    }
  }

  /** The nearest MED level above that exists here (handbook 1.2). */
  private static Optional<UUID> above(ForumKind kind, Map<ForumKind, UUID> ids) {
    Optional<UUID> main = Optional.ofNullable(ids.get(ForumKind.MAIN_MED));
    return switch (kind) {
      case LOCAL_MED, STAFF_MED -> Optional.ofNullable(ids.get(ForumKind.AREA_MED)).or(() -> main);
      case AREA_MED -> main;
      default -> Optional.empty();
    };
  }
}
