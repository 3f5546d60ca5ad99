package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.CourseNeed;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What can be done with the people of one forum, and who they are now. */
final class CommitteeModel implements AutoCloseable {
  private final Frame frame;
  private final UUID forum;
  private final ReadOnlyObjectWrapper<Optional<Committee>> committee =
      new ReadOnlyObjectWrapper<>(this, "committee", Optional.empty());
  private final ObjectProperty<Optional<UUID>> wanted =
      new SimpleObjectProperty<>(this, "wanted", Optional.empty());
  private final Live<Optional<Committee>> live;

  CommitteeModel(Frame frame) {
    this.frame = frame;
    forum = frame.forum().getValue().id();
    UUID shown = forum;
    live =
        Live.of(
            frame.work(),
            Set.of("forum", "member", "course", "setting", "trio_agreement"),
            session -> session.committees().committee(shown),
            committee::set);
  }

  Frame frame() {
    return frame;
  }

  UUID forum() {
    return forum;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ReadOnlyObjectProperty<Optional<Committee>> committeeProperty() {
    return committee.getReadOnlyProperty();
  }

  /** A member whose fields are to be opened as soon as it is shown. */
  ObjectProperty<Optional<UUID>> wantedProperty() {
    return wanted;
  }

  /** Changes a member; {@code field} makes typing on one step back. */
  void edit(UUID id, String field, UnaryOperator<Member> change) {
    frame
        .work()
        .edit(
            Texts.get("committee.edit"),
            "committee." + id + "." + field,
            session ->
                session
                    .workplaces()
                    .member(id)
                    .ifPresent(member -> session.workplaces().save(change.apply(member))));
  }

  /** Adds a member at the end, whose fields open. */
  void add() {
    frame
        .work()
        .change(
            Texts.get("committee.add.name"),
            session -> {
              List<Member> members = session.workplaces().members(forum);
              int position = members.isEmpty() ? 0 : members.getLast().position() + 1;
              var added =
                  new Member(
                      session.newId(),
                      forum,
                      "",
                      Role.EMPLOYEE,
                      Role.EMPLOYEE.usualSide(),
                      Duty.NONE,
                      position);
              session.workplaces().save(added);
              return added.id();
            },
            added -> wanted.set(Optional.of(added)));
  }

  /** Moves a member past the next one that is shown in the same group. */
  void move(UUID id, UUID past) {
    frame
        .work()
        .change(
            Texts.get("committee.move"),
            session -> {
              var one = session.workplaces().member(id);
              var other = session.workplaces().member(past);
              if (one.isPresent() && other.isPresent()) {
                session.workplaces().save(one.get().at(other.get().position()));
                session.workplaces().save(other.get().at(one.get().position()));
              }
            });
  }

  /** Removes a member, or notes the day of leaving for one whom locked minutes name (R24). */
  void remove(UUID id) {
    LocalDate today = today();
    frame
        .work()
        .change(
            Texts.get("committee.remove.name"),
            session -> {
              boolean stays = session.workplaces().isInLockedMinutes(id);
              if (stays) {
                leave(session, id, today);
              } else {
                session.workplaces().removeMember(id);
              }
              return stays;
            },
            stays ->
                frame.done(
                    Texts.get(stays ? "committee.remove.hasLeft" : "committee.remove.removed")));
  }

  private static void leave(Session session, UUID id, LocalDate day) {
    session
        .workplaces()
        .member(id)
        .map(member -> member.leaving(member.leftOn().or(() -> Optional.of(day))))
        .ifPresent(session.workplaces()::save);
  }

  /** Notes that a member was elected again today; the first day in the function stays. */
  void electAgain(UUID id) {
    LocalDate today = today();
    frame
        .work()
        .change(
            Texts.get("committee.again.name"),
            session -> {
              session
                  .workplaces()
                  .member(id)
                  .map(member -> member.with(member.tenure().electedAgain(today)))
                  .ifPresent(session.workplaces()::save);
              return id;
            },
            done -> frame.done(Texts.get("committee.again.done")));
  }

  /** Changes what is noted of a course; {@code field} makes typing on one step back. */
  void course(UUID member, CourseNeed need, String field, UnaryOperator<Course> change) {
    frame
        .work()
        .edit(
            Texts.get("committee.course.edit"),
            coursePlace(member, need) + "." + field,
            session -> {
              Course now =
                  session
                      .committees()
                      .course(member, need.kind(), need.year())
                      .orElseGet(
                          () -> Course.open(session.newId(), member, need.kind(), need.year()));
              if (session.workplaces().member(member).isPresent()) {
                session.committees().save(change.apply(now));
              }
            });
  }

  /** Changes what the TRIO agreed on; {@code field} makes typing on one step back. */
  void agreement(String field, UnaryOperator<TrioAgreement> change) {
    frame
        .work()
        .edit(
            Texts.get("committee.trio.edit"),
            "committee.trio." + forum + "." + field,
            session ->
                session
                    .committees()
                    .save(
                        change.apply(
                            session
                                .committees()
                                .agreement(forum)
                                .orElseGet(() -> TrioAgreement.open(session.newId(), forum)))));
  }

  static String coursePlace(UUID member, CourseNeed need) {
    return "committee/" + member + "/" + need.kind() + "/" + need.year();
  }

  /** Says whether the work environment is dealt with in MED here (R13). */
  void setWorkEnvironmentInMed(boolean inside) {
    Consumer<Session> change =
        session ->
            session.settings().set(Committee.WORK_ENVIRONMENT, inside ? "inside" : "outside");
    frame.work().change(Texts.get("committee.edit"), change);
  }

  @Override
  public void close() {
    live.close();
  }
}
