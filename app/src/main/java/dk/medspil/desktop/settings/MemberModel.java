package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What can be done with the members of a forum. */
final class MemberModel {
  private final Frame frame;
  private UUID forum;

  MemberModel(Frame frame) {
    this.frame = frame;
    forum = frame.forum().getValue().id();
  }

  Frame frame() {
    return frame;
  }

  UUID forum() {
    return forum;
  }

  void choose(UUID wanted) {
    forum = wanted;
  }

  /** Changes a member; {@code field} makes typing on one step back. */
  void edit(UUID id, String field, UnaryOperator<Member> change) {
    UUID of = forum;
    frame
        .work()
        .edit(
            Texts.get("settings.member.edit"),
            "settings.member." + id + "." + field,
            session ->
                session.workplaces().members(of).stream()
                    .filter(member -> member.id().equals(id))
                    .findFirst()
                    .ifPresent(member -> session.workplaces().save(change.apply(member))));
  }

  void add() {
    UUID of = forum;
    frame
        .work()
        .change(
            Texts.get("settings.member.add"),
            session -> {
              List<Member> members = session.workplaces().members(of);
              int position = members.isEmpty() ? 0 : members.getLast().position() + 1;
              session
                  .workplaces()
                  .save(
                      new Member(
                          session.newId(),
                          of,
                          "",
                          Role.EMPLOYEE,
                          Role.EMPLOYEE.usualSide(),
                          Duty.NONE,
                          position));
            });
  }

  /** Moves a member one place up or down. */
  void move(UUID id, int by) {
    UUID of = forum;
    frame
        .work()
        .change(
            Texts.get("settings.member.move"),
            session -> {
              List<Member> members = new ArrayList<>(session.workplaces().members(of));
              int from = members.stream().map(Member::id).toList().indexOf(id);
              int to = from + by;
              if (from >= 0 && to >= 0 && to < members.size()) {
                Collections.swap(members, from, to);
                renumber(session, members);
              }
            });
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  /** Removes a member, or notes the day of leaving for one whom locked minutes name (R24). */
  void remove(UUID id) {
    UUID of = forum;
    LocalDate today = today();
    frame
        .work()
        .change(
            Texts.get("settings.member.remove"),
            session -> {
              boolean stays = session.workplaces().isInLockedMinutes(id);
              if (stays) {
                leave(session, of, id, today);
              } else {
                session.workplaces().removeMember(id);
              }
              return stays;
            },
            stays ->
                frame.done(
                    Texts.get(stays ? "settings.member.hasLeft" : "settings.member.removed")));
  }

  private static void leave(Session session, UUID forum, UUID id, LocalDate day) {
    session.workplaces().members(forum).stream()
        .filter(member -> member.id().equals(id))
        .map(member -> member.leaving(member.leftOn().or(() -> Optional.of(day))))
        .forEach(session.workplaces()::save);
  }

  private static void renumber(Session session, List<Member> members) {
    for (int i = 0; i < members.size(); i++) {
      session.workplaces().save(members.get(i).at(i));
    }
  }
}
