package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.store.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What can be done with the forums of the workplace. */
final class ForumModel {
  private final Frame frame;

  ForumModel(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  /** Changes a forum; {@code field} makes typing on one step back. */
  void edit(UUID id, String field, UnaryOperator<Forum> change) {
    frame
        .work()
        .edit(
            Texts.get("settings.forum.edit"),
            "settings.forum." + id + "." + field,
            session ->
                session
                    .workplaces()
                    .forum(id)
                    .ifPresent(forum -> session.workplaces().save(change.apply(forum))));
  }

  void add(ForumKind kind) {
    frame
        .work()
        .change(
            Texts.get("settings.forum.add"),
            session -> {
              List<Forum> forums = session.workplaces().forums();
              int position = forums.isEmpty() ? 0 : forums.getLast().position() + 1;
              session
                  .workplaces()
                  .save(
                      new Forum(
                          session.newId(),
                          kind,
                          kind.label(),
                          Optional.empty(),
                          RulesOfProcedure.DEFAULT,
                          false,
                          position));
              return true;
            },
            added -> frame.done(Texts.get("settings.forum.added")));
  }

  /** Moves a forum one place up or down. */
  void move(UUID id, int by) {
    frame
        .work()
        .change(
            Texts.get("settings.forum.move"),
            session -> {
              List<Forum> forums = new ArrayList<>(session.workplaces().forums());
              int from = forums.stream().map(Forum::id).toList().indexOf(id);
              int to = from + by;
              if (from >= 0 && to >= 0 && to < forums.size()) {
                Collections.swap(forums, from, to);
                renumber(session, forums);
              }
            });
  }

  /** Removes a forum that holds nothing. */
  void remove(UUID id) {
    frame
        .work()
        .change(
            Texts.get("settings.forum.remove"),
            session -> {
              boolean last = session.workplaces().forums().size() == 1;
              boolean kept = last || session.workplaces().isUsed(id);
              if (!kept) {
                session.workplaces().removeForum(id);
              }
              return !kept;
            },
            removed -> {
              if (removed) {
                frame.done(Texts.get("settings.forum.removed"));
              }
            });
  }

  private static void renumber(Session session, List<Forum> forums) {
    for (int i = 0; i < forums.size(); i++) {
      Forum forum = forums.get(i);
      session
          .workplaces()
          .save(
              new Forum(
                  forum.id(),
                  forum.kind(),
                  forum.name(),
                  forum.parent(),
                  forum.rules(),
                  forum.formalised(),
                  i));
    }
  }
}
