package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.document.build.StrategyDocument;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.Progress;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.domain.strategy.ThemeRecord;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What can be done with one strategy, and what it looks like now. */
final class StrategyModel implements AutoCloseable {
  private final Frame frame;
  private final UUID id;
  private final ObjectProperty<Optional<StrategyPicture>> picture =
      new SimpleObjectProperty<>(this, "picture", Optional.empty());
  private final Live<Optional<StrategyPicture>> live;

  StrategyModel(Frame frame, UUID id) {
    this.frame = frame;
    this.id = id;
    live =
        Live.of(
            frame.work(),
            StrategyPicture.TABLES,
            session -> StrategyPicture.read(session, id, today()),
            this::arrived);
  }

  /** One that is gone, as after an undo, leads back to the list. */
  private void arrived(Optional<StrategyPicture> now) {
    if (now.isPresent()) {
      picture.set(now);
    } else {
      backToList();
    }
  }

  Frame frame() {
    return frame;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ObjectProperty<Optional<StrategyPicture>> pictureProperty() {
    return picture;
  }

  Optional<StrategyRecord> record() {
    return picture.get().map(StrategyPicture::record);
  }

  UUID id() {
    return id;
  }

  void backToList() {
    frame.go(new Place.Strategies());
  }

  /** Where something half typed is kept. */
  String draftPlace(String what) {
    return "strategy/" + id + "/" + what;
  }

  void edit(UnaryOperator<Strategy> change, String field) {
    frame
        .work()
        .edit(
            Texts.get("strategy.undo.edit"),
            draftPlace(field),
            session ->
                session
                    .strategies()
                    .strategy(id)
                    .map(change)
                    .ifPresent(session.strategies()::save));
  }

  void editTheme(UUID theme, UnaryOperator<StrategyTheme> change, String field) {
    frame
        .work()
        .edit(
            Texts.get("strategy.undo.edit"),
            draftPlace(theme + "/" + field),
            session ->
                session
                    .strategies()
                    .theme(theme)
                    .map(change)
                    .ifPresent(session.strategies()::save));
  }

  void editGoal(UUID goal, UnaryOperator<Goal> change, String field) {
    frame
        .work()
        .edit(
            Texts.get("strategy.undo.edit"),
            draftPlace(goal + "/" + field),
            session ->
                session.strategies().goal(goal).map(change).ifPresent(session.strategies()::save));
  }

  /** Adds a theme after the others. */
  void addTheme(String title, Consumer<Session> forget, Consumer<UUID> then) {
    int position = record().map(now -> now.themes().size()).orElse(0);
    var made = new StrategyTheme(UUID.randomUUID(), id, position, title, "");
    frame
        .work()
        .change(
            Texts.get("strategy.undo.theme"),
            session -> {
              forget.accept(session);
              session.strategies().save(made);
              return made.id();
            },
            then);
  }

  /** Adds a goal or an effort after the others of its kind. */
  void addGoal(UUID theme, Goal.Kind kind, String text, Consumer<Session> forget) {
    int position =
        record().flatMap(now -> now.theme(theme)).map(now -> last(now, kind) + 1).orElse(0);
    var made = new Goal(UUID.randomUUID(), id, theme, kind, position, text, "");
    frame
        .work()
        .change(
            Texts.get("strategy.undo.goal"),
            session -> {
              forget.accept(session);
              session.strategies().save(made);
            });
  }

  private static int last(ThemeRecord theme, Goal.Kind kind) {
    return theme.of(kind).stream().mapToInt(one -> one.goal().position()).max().orElse(-1);
  }

  /** Says how far something is today; what was said before stays. */
  void say(UUID goal, GoalStatus.Word word, String note, Consumer<Session> forget) {
    var said = new GoalStatus(UUID.randomUUID(), goal, today(), word, note);
    frame
        .work()
        .change(
            Texts.get("strategy.undo.status"),
            session -> {
              forget.accept(session);
              session.strategies().add(said);
              return goal;
            },
            done -> frame.done(Texts.get("strategy.done.status")));
  }

  void link(
      UUID goal, GoalLink.Kind kind, Optional<UUID> target, String text, Consumer<Session> forget) {
    var link = new GoalLink(UUID.randomUUID(), goal, kind, target, text);
    frame
        .work()
        .change(
            Texts.get("strategy.undo.link"),
            session -> {
              forget.accept(session);
              session.strategies().save(link);
            });
  }

  void unlink(GoalLink link) {
    frame
        .work()
        .change(
            Texts.get("strategy.undo.unlink"),
            session -> {
              session.strategies().removeLink(link.id());
              return id;
            },
            gone -> frame.done(Texts.get("strategy.done.unlink")));
  }

  void open(GoalLink link) {
    link.target()
        .ifPresent(target -> {
          switch (link.kind()) {
            case PLAN_LINE -> frame.go(new Place.PlanLineAt(target));
            case BOARD -> frame.go(new Place.BoardAt(target));
            case AGENDA_ITEM ->
                frame
                    .work()
                    .read(
                        session -> session.agendas().item(target),
                        item ->
                            item.ifPresent(there ->
                                frame.go(
                                    new Place.MeetingAt(there.meetingId(), Place.Stage.PREPARE))));
            case INDICATOR -> {
              // An indicator is words and leads nowhere.
            }
          }
        });
  }

  void removeTheme(UUID theme) {
    frame
        .work()
        .change(
            Texts.get("strategy.undo.removeTheme"),
            session -> {
              session.strategies().removeTheme(theme);
              return theme;
            },
            gone -> frame.done(Texts.get("strategy.done.removeTheme")));
  }

  void removeGoal(UUID goal) {
    frame
        .work()
        .change(
            Texts.get("strategy.undo.removeGoal"),
            session -> {
              session.strategies().removeGoal(goal);
              return goal;
            },
            gone -> frame.done(Texts.get("strategy.done.removeGoal")));
  }

  void discard() {
    discard(frame, id, this::backToList);
  }

  static void discard(Frame frame, UUID id, Runnable then) {
    frame
        .work()
        .change(
            Texts.get("strategy.undo.discard"),
            session -> {
              session.strategies().discard(id, frame.clock().instant());
              return id;
            },
            gone -> {
              then.run();
              frame.done(Texts.get("strategy.done.discard"));
            });
  }

  /** Puts the year's status on the agenda of the next meeting. */
  void putOnAgenda() {
    int year = today().getYear();
    record()
        .ifPresent(record ->
            frame
                .work()
                .change(
                    Texts.get("strategy.undo.agenda"),
                    session -> put(session, record, year),
                    put ->
                        frame.done(
                            Texts.get(put ? "strategy.done.agenda" : "strategy.say.noMeeting"))));
  }

  private boolean put(Session session, StrategyRecord record, int year) {
    return session
        .meetings()
        .next(record.strategy().forumId(), today())
        .map(meeting -> {
          session
              .agendas()
              .insert(
                  AgendaItem.create(
                          session.newId(),
                          meeting.id(),
                          0,
                          Texts.get("strategy.agenda.title", record.strategy().title()))
                      .edit()
                      .background(StrategyDocument.summary(Progress.of(record.goals(), year), year))
                      .questions(Texts.get("strategy.agenda.questions"))
                      .origin(Origin.added())
                      .done(),
                  frame.content().closingItems());
          return true;
        })
        .orElse(false);
  }

  @Override
  public void close() {
    live.close();
  }
}
