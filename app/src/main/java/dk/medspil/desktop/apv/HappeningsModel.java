package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanTrail;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Changes and accidents of a forum, and what can be done with the one that is open. */
final class HappeningsModel implements SideScreen.Model<HappeningsPicture> {
  private final Frame frame;
  private final UUID forum;
  private final ReadOnlyObjectWrapper<Optional<HappeningsPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ObjectProperty<Optional<UUID>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final Live<HappeningsPicture> live;

  HappeningsModel(Frame frame, Optional<UUID> open) {
    this.frame = frame;
    forum = frame.forum().getValue().id();
    chosen.set(open);
    live =
        Live.of(
            frame.work(),
            HappeningsPicture.TABLES,
            session -> HappeningsPicture.read(session, forum, today()),
            now -> picture.set(Optional.of(now)));
  }

  @Override
  public Frame frame() {
    return frame;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  @Override
  public ReadOnlyObjectProperty<Optional<HappeningsPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  @Override
  public ObjectProperty<Optional<UUID>> chosenProperty() {
    return chosen;
  }

  /** Where something half typed is kept. */
  String draftPlace(String what) {
    return "apv/" + what + "/" + forum;
  }

  void addChange(String what) {
    frame
        .work()
        .change(
            Texts.get("apv.change.add"),
            session -> {
              session.settings().setDraft(draftPlace("change"), "");
              ChangeEvent made =
                  new ChangeEvent(
                      session.newId(),
                      forum,
                      today(),
                      ChangeEvent.Kind.TECHNOLOGY,
                      what,
                      List.of());
              session.happenings().save(made);
              return made.id();
            },
            id -> chosen.set(Optional.of(id)));
  }

  void typeChange(UUID id, UnaryOperator<ChangeEvent> change) {
    frame
        .work()
        .edit(
            Texts.get("apv.change.edit"),
            "apv.change." + id,
            session -> writeChange(session, id, change));
  }

  void setChange(UUID id, UnaryOperator<ChangeEvent> change) {
    frame.work().change(Texts.get("apv.change.edit"), session -> writeChange(session, id, change));
  }

  private static void writeChange(Session session, UUID id, UnaryOperator<ChangeEvent> change) {
    session.happenings().change(id).map(change).ifPresent(session.happenings()::save);
  }

  /** Marks a topic for review (R08) and tells its open lines, or takes the mark away. */
  void touch(UUID id, UUID topic, boolean touched) {
    frame
        .work()
        .change(
            Texts.get("apv.change.touch"),
            session -> {
              writeChange(session, id, now -> now.touching(topic, touched));
              session
                  .happenings()
                  .change(id)
                  .filter(now -> touched)
                  .ifPresent(now -> tellLines(session, now, topic));
            });
  }

  private void tellLines(Session session, ChangeEvent change, UUID topic) {
    String words = change.trailWords(DanishFormat.date(change.on()));
    session.plans().unsolved(forum).stream()
        .filter(line -> line.status().isOpen() && line.topicId().equals(Optional.of(topic)))
        .filter(line ->
            session.plans().trail(line.id()).stream().noneMatch(one -> one.text().equals(words)))
        .forEach(line ->
            session
                .plans()
                .add(
                    new TrailEntry(
                        session.newId(), line.id(), today(), TrailEntry.Kind.REVIEW, words)));
  }

  void discardChange(UUID id) {
    frame
        .work()
        .change(
            Texts.get("apv.change.delete"),
            session -> {
              session.happenings().discardChange(id, frame.clock().instant());
              return id;
            },
            gone -> frame.done(Texts.get("apv.change.deleted")));
  }

  void addAccident(String what) {
    frame
        .work()
        .change(
            Texts.get("apv.accident.add"),
            session -> {
              session.settings().setDraft(draftPlace("accident"), "");
              Accident made =
                  Accident.create(session.newId(), forum, Accident.Kind.NEAR_MISS, what, today());
              session.happenings().save(made);
              return made.id();
            },
            id -> chosen.set(Optional.of(id)));
  }

  void typeAccident(UUID id, String field, UnaryOperator<Accident> change) {
    frame
        .work()
        .edit(
            Texts.get("apv.accident.edit"),
            "apv.accident." + id + "." + field,
            session -> writeAccident(session, id, change));
  }

  void setAccident(UUID id, UnaryOperator<Accident> change) {
    frame
        .work()
        .change(Texts.get("apv.accident.edit"), session -> writeAccident(session, id, change));
  }

  private static void writeAccident(Session session, UUID id, UnaryOperator<Accident> change) {
    session.happenings().accident(id).map(change).ifPresent(session.happenings()::save);
  }

  /** Makes a plan line of it, so that what was learned is followed to its effect. */
  void toPlan(UUID id) {
    frame
        .work()
        .change(
            Texts.get("apv.accident.toPlan"),
            session -> {
              session
                  .happenings()
                  .accident(id)
                  .filter(one -> one.lineId().isEmpty())
                  .ifPresent(one -> line(session, one));
              return id;
            },
            made -> frame.done(Texts.get("apv.accident.inPlan")));
  }

  private void line(Session session, Accident accident) {
    PlanLine line =
        PlanLine.create(session.newId(), forum, accident.what(), today())
            .edit()
            .location(accident.place())
            .measure(accident.learning())
            .source(accident.source())
            .done();
    String words =
        Texts.get("apv.accident.trail", accident.kind().label(), DanishFormat.date(accident.on()));
    session
        .plans()
        .save(
            new PlanLineRecord(
                line, List.of(), List.of(PlanTrail.created(line, words, session.newId()))));
    session.happenings().save(accident.inPlan(Optional.of(line.id())));
  }

  void discardAccident(UUID id) {
    frame
        .work()
        .change(
            Texts.get("apv.accident.delete"),
            session -> {
              session.happenings().discardAccident(id, frame.clock().instant());
              return id;
            },
            gone -> frame.done(Texts.get("apv.accident.deleted")));
  }

  /** Whether L 31 became law is not verified (handbook 3.8), so the workplace says it. */
  void setRaised(boolean adopted) {
    frame
        .work()
        .change(
            Texts.get("apv.accident.raised"),
            session -> session.settings().set(HappeningsPicture.RAISED, adopted ? "ja" : "nej"));
  }

  @Override
  public void close() {
    live.close();
  }
}
