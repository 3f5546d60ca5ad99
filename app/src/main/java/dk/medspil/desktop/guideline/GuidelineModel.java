package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import dk.medspil.domain.guideline.GuidelineSteps.Step;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.store.GuidelineStore;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One guideline and what can be done with it. */
final class GuidelineModel implements AutoCloseable {
  private final Frame frame;
  private final UUID id;
  private final ReadOnlyObjectWrapper<Optional<GuidelinePicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final Live<Optional<GuidelinePicture>> live;

  GuidelineModel(Frame frame, UUID id) {
    this.frame = frame;
    this.id = id;
    live =
        Live.of(
            frame.work(),
            GuidelinePicture.TABLES,
            session -> GuidelinePicture.read(session, id, today()),
            this::arrived);
  }

  private void arrived(Optional<GuidelinePicture> now) {
    picture.set(now);
    if (now.isEmpty()) {
      backToList();
    }
  }

  Frame frame() {
    return frame;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ReadOnlyObjectProperty<Optional<GuidelinePicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  void backToList() {
    frame.go(new Place.Guidelines());
  }

  /** Where a part of the page is kept while it is typed. */
  String place(String part) {
    return "guideline/" + part + "/" + id;
  }

  /** Empties places where something was typed. */
  void forget(String... places) {
    frame
        .work()
        .edit(
            Texts.get("frame.draft"),
            String.join(" ", places),
            session -> {
              for (String place : places) {
                session.settings().setDraft(place, "");
              }
            });
  }

  /** Writes what is typed in one field; {@code field} makes typing on one step back. */
  void type(String field, UnaryOperator<RegisteredGuideline> change) {
    frame
        .work()
        .edit(
            Texts.get("guideline.edit"),
            place(field),
            session ->
                session
                    .guidelines()
                    .guideline(id)
                    .map(change)
                    .ifPresent(session.guidelines()::save));
  }

  /** Writes what is chosen. */
  void set(UnaryOperator<RegisteredGuideline> change) {
    frame
        .work()
        .change(
            Texts.get("guideline.edit"),
            session -> {
              session.guidelines().guideline(id).map(change).ifPresent(session.guidelines()::save);
            });
  }

  /** Writes a draft; words that were agreed on meanwhile stay. */
  void draft(String words) {
    type(
        "words", one -> one.guideline().isDraft() ? one.with(one.guideline().drafted(words)) : one);
  }

  /** A move of the domain with its trail, as one step. */
  void step(
      String label,
      String done,
      BiFunction<RegisteredGuideline, Supplier<UUID>, Step> move,
      Consumer<Session> also) {
    frame
        .work()
        .change(
            label,
            session -> {
              session
                  .guidelines()
                  .guideline(id)
                  .map(one -> move.apply(one, session::newId))
                  .ifPresent(session.guidelines()::save);
              also.accept(session);
              return true;
            },
            moved -> frame.done(done));
  }

  /** Notice by a rule that the forum goes on using. */
  Consumer<Session> remember(NoticeRule rule) {
    return session -> GuidelineStore.setNotice(session.settings(), rule);
  }

  /** Something that happened and changes no state. */
  void note(
      Kind kind,
      LocalDate day,
      String text,
      UnaryOperator<RegisteredGuideline> change,
      Consumer<Session> also) {
    frame
        .work()
        .change(
            kind.label(),
            session -> {
              session.guidelines().guideline(id).map(change).ifPresent(session.guidelines()::save);
              session.guidelines().add(GuidelineEvent.of(session.newId(), id, day, kind, text));
              also.accept(session);
              return true;
            },
            noted -> frame.done(Texts.get("guideline.noted")));
  }

  /** A new matter for the level above. */
  void lift(String level) {
    frame
        .work()
        .change(
            Texts.get("guideline.lift"),
            session -> {
              session.guidelines().save(Escalation.to(session.newId(), id, level));
            });
  }

  /** Takes away a matter that was never sent. */
  void drop(Escalation escalation) {
    frame
        .work()
        .change(
            Texts.get("guideline.lift.drop"),
            session -> {
              session.guidelines().remove(escalation);
              return true;
            },
            gone -> frame.done(Texts.get("guideline.lift.dropped")));
  }

  /** Writes what is typed in a field of a matter. */
  void typeLift(UUID matter, String field, UnaryOperator<Escalation> change) {
    frame
        .work()
        .edit(
            Texts.get("guideline.lift.edit"),
            "guideline/lift/" + field + "/" + matter,
            session -> write(session, matter, change));
  }

  /** Writes what is chosen in a matter. */
  void setLift(UUID matter, UnaryOperator<Escalation> change) {
    frame
        .work()
        .change(
            Texts.get("guideline.lift.edit"),
            session -> {
              write(session, matter, change);
            });
  }

  /** A matter was sent or answered, and the trail tells so. */
  void stepLift(
      UUID matter,
      Kind kind,
      LocalDate day,
      UnaryOperator<Escalation> change,
      Consumer<Session> also) {
    frame
        .work()
        .change(
            kind.label(),
            session -> {
              write(session, matter, change)
                  .ifPresent(now ->
                      session
                          .guidelines()
                          .add(
                              GuidelineEvent.of(
                                  session.newId(),
                                  id,
                                  day,
                                  kind,
                                  kind == Kind.ANSWERED ? now.reply() : now.to())));
              also.accept(session);
              return true;
            },
            noted -> frame.done(Texts.get("guideline.noted")));
  }

  private Optional<Escalation> write(
      Session session, UUID matter, UnaryOperator<Escalation> change) {
    Optional<Escalation> now =
        session.guidelines().escalations(id).stream()
            .filter(one -> one.id().equals(matter))
            .map(change)
            .findFirst();
    now.ifPresent(session.guidelines()::save);
    return now;
  }

  void discard() {
    frame
        .work()
        .change(
            Texts.get("guideline.delete"),
            session -> {
              session.guidelines().discard(id, frame.clock().instant());
              return true;
            },
            gone -> frame.done(Texts.get("guideline.deleted")));
  }

  @Override
  public void close() {
    live.close();
  }
}
