package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineEdit;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.PlanRules.Missing;
import dk.medspil.domain.apv.PlanTrail;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One line of the plan and what can be done with it; every change keeps its own history. */
final class PlanLineModel implements AutoCloseable {
  private final Frame frame;
  private final UUID id;
  private final ReadOnlyObjectWrapper<Optional<PlanLinePicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final Live<Optional<PlanLinePicture>> live;

  PlanLineModel(Frame frame, UUID id) {
    this.frame = frame;
    this.id = id;
    live =
        Live.of(
            frame.work(),
            Set.of("plan_line", "trail", "evaluation", "topic", "board", "agenda_item", "setting"),
            session -> PlanLinePicture.read(session, id, today()),
            this::arrived);
  }

  private void arrived(Optional<PlanLinePicture> now) {
    boolean gone = now.isEmpty();
    picture.set(now);
    if (gone) {
      backToPlan();
    }
  }

  Frame frame() {
    return frame;
  }

  UUID id() {
    return id;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ReadOnlyObjectProperty<Optional<PlanLinePicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  void backToPlan() {
    frame.go(new Place.Plan());
  }

  /** Writes what is typed in one field; {@code field} makes typing on one step back. */
  void type(String field, UnaryOperator<PlanLineEdit> change) {
    frame
        .work()
        .edit(
            Texts.get("apv.line.edit"),
            "apv." + id + "." + field,
            session -> write(session, line -> change.apply(line.edit()).done()));
  }

  /** Writes what is chosen in one field. */
  void set(UnaryOperator<PlanLineEdit> change) {
    frame
        .work()
        .change(
            Texts.get("apv.line.edit"),
            session -> {
              write(session, line -> change.apply(line.edit()).done());
            });
  }

  /** Moves the line by one of the {@link PlanRules} that needs no field filled in. */
  void move(String label, String done, UnaryOperator<PlanLine> rule) {
    frame.work().change(label, session -> write(session, rule), moved -> frame.done(done));
  }

  /**
   * Moves the line if it has the fields of R09, and says so or says which are missing. The question
   * is asked where the line is written, so that what was typed a moment ago counts.
   */
  void moveIfReady(String label, String done, UnaryOperator<PlanLine> rule) {
    frame
        .work()
        .change(
            label,
            session -> {
              List<Missing> missing =
                  session.plans().line(id).map(PlanRules::missingToStart).orElse(List.of());
              if (missing.isEmpty()) {
                write(session, rule);
              }
              return missing;
            },
            missing -> {
              if (missing.isEmpty()) {
                frame.done(done);
              } else {
                frame.say(LineWords.missing(missing));
              }
            });
  }

  /** Writes judgement, line and history as one change (R10). */
  void judge(Function<UUID, Evaluation> judgement, String done, Runnable then) {
    frame
        .work()
        .change(
            Texts.get("apv.effect.save"),
            session ->
                session
                    .plans()
                    .line(id)
                    .map(line -> judge(session, line, judgement.apply(session.newId())))
                    .isPresent(),
            judged -> {
              then.run();
              frame.done(done);
            });
  }

  private PlanLine judge(Session session, PlanLine before, Evaluation evaluation) {
    PlanLine after = PlanRules.evaluated(before, evaluation);
    session.plans().add(evaluation);
    session.plans().save(after);
    PlanTrail.judged(before, after, evaluation, session::newId).forEach(session.plans()::add);
    Stream.of("evidence", "next", "followUp", "verdict")
        .forEach(part -> session.settings().setDraft(draftPlace(part), ""));
    return after;
  }

  /** Where a part of a judgement, or a day of the line, is kept while it is typed. */
  String draftPlace(String part) {
    return "apv/" + part + "/" + id;
  }

  void discard() {
    frame
        .work()
        .change(
            Texts.get("apv.line.delete"),
            session -> {
              session.plans().discard(id, frame.clock().instant());
              return true;
            },
            gone -> frame.done(Texts.get("apv.line.deleted")));
  }

  private boolean write(Session session, UnaryOperator<PlanLine> change) {
    Optional<PlanLine> before = session.plans().line(id);
    before.ifPresent(line -> {
      PlanLine after = change.apply(line);
      session.plans().save(after);
      PlanTrail.between(line, after, today(), session::newId).forEach(session.plans()::add);
    });
    return before.isPresent();
  }

  @Override
  public void close() {
    live.close();
  }
}
