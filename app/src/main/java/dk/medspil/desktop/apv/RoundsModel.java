package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.domain.apv.ColumnUse;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanTrail;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.domain.apv.RoundRules;
import dk.medspil.domain.apv.RoundRules.Missing;
import dk.medspil.domain.apv.SurveyTable;
import dk.medspil.exchange.RoundImport;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The rounds of mapping of one forum, and what can be done with the one that is open. */
final class RoundsModel implements SideScreen.Model<RoundsPicture> {
  private final Frame frame;
  private final UUID forum;
  private final ReadOnlyObjectWrapper<Optional<RoundsPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ObjectProperty<Optional<UUID>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final Live<RoundsPicture> live;

  RoundsModel(Frame frame, Optional<UUID> round) {
    this.frame = frame;
    forum = frame.forum().getValue().id();
    chosen.set(round);
    live =
        Live.of(
            frame.work(),
            RoundsPicture.TABLES,
            session -> RoundsPicture.read(session, forum, today()),
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
  public ReadOnlyObjectProperty<Optional<RoundsPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  @Override
  public ObjectProperty<Optional<UUID>> chosenProperty() {
    return chosen;
  }

  /** Where something half typed is kept. */
  String draftPlace(String what) {
    return "apv/rounds/" + forum + "/" + what;
  }

  void add(String title) {
    frame
        .work()
        .change(
            Texts.get("apv.round.add"),
            session -> {
              Round round = Round.create(session.newId(), forum, title, today());
              session.rounds().save(round);
              session.settings().setDraft(draftPlace("new"), "");
              return round.id();
            },
            id -> chosen.set(Optional.of(id)));
  }

  /** Writes what is typed in one field; {@code field} makes typing on one step back. */
  void type(UUID id, String field, UnaryOperator<Round> change) {
    frame
        .work()
        .edit(
            Texts.get("apv.round.edit"),
            "apv.round." + id + "." + field,
            session -> write(session, id, change));
  }

  /** Writes what is chosen in one field. */
  void set(UUID id, UnaryOperator<Round> change) {
    frame.work().change(Texts.get("apv.round.edit"), session -> write(session, id, change));
  }

  private static void write(Session session, UUID id, UnaryOperator<Round> change) {
    session.rounds().round(id).map(change).map(RoundRules::kept).ifPresent(session.rounds()::save);
  }

  /** Adds what the group found. */
  void addFinding(UUID id, Optional<UUID> topic, String text) {
    frame
        .work()
        .change(
            Texts.get("apv.round.finding"),
            session -> {
              session.settings().setDraft(draftPlace("finding/" + id), "");
              int next =
                  session.rounds().results(id).stream()
                          .mapToInt(RoundResult::position)
                          .max()
                          .orElse(-1)
                      + 1;
              session
                  .rounds()
                  .save(
                      new RoundResult(
                          session.newId(),
                          id,
                          topic,
                          next,
                          text,
                          Optional.empty(),
                          Optional.empty()));
              topic.ifPresent(one -> write(session, id, round -> round.with(one, true)));
            });
  }

  void removeResult(UUID result) {
    frame
        .work()
        .change(
            Texts.get("apv.round.removeResult"),
            session -> {
              session.rounds().removeResult(result);
              return result;
            },
            gone -> frame.done(Texts.get("apv.round.resultRemoved")));
  }

  /** Makes plan lines of the results that are wanted and have none yet. */
  void toPlan(Round round, Predicate<RoundResult> wanted) {
    frame
        .work()
        .change(
            Texts.get("apv.round.toPlan"),
            session -> {
              List<RoundResult> all =
                  session.rounds().results(round.id()).stream()
                      .filter(one -> one.lineId().isEmpty())
                      .filter(wanted)
                      .toList();
              all.forEach(one -> line(session, round, one));
              return all.size();
            },
            made -> frame.done(Texts.get("apv.round.inPlan", made)));
  }

  private void line(Session session, Round round, RoundResult result) {
    PlanLine line =
        PlanLine.create(session.newId(), forum, result.text(), today())
            .edit()
            .topicId(result.topicId())
            .done();
    String words = Texts.get("apv.round.trail", round.title());
    session
        .plans()
        .save(
            new PlanLineRecord(
                line, List.of(), List.of(PlanTrail.created(line, words, session.newId()))));
    session.rounds().save(result.inPlan(Optional.of(line.id())));
  }

  /** Finishes the round and sets the day of its topics, or says what is missing. */
  void finish(UUID id) {
    frame
        .work()
        .change(
            Texts.get("apv.round.finish"),
            session -> {
              Optional<Round> round = session.rounds().round(id);
              List<Missing> missing = round.map(RoundRules::missingToFinish).orElse(List.of());
              if (missing.isEmpty()) {
                round.ifPresent(one -> {
                  session.rounds().save(RoundRules.finished(one, today()));
                  RoundRules.mapped(one, session.plans().topics()).forEach(session.plans()::save);
                });
              }
              return missing;
            },
            missing -> {
              if (missing.isEmpty()) {
                frame.done(Texts.get("apv.round.finished"));
              } else {
                frame.say(
                    Texts.get(
                        "apv.round.missing",
                        missing.stream().map(Missing::label).collect(Collectors.joining(", "))));
              }
            });
  }

  void reopen(UUID id) {
    frame
        .work()
        .change(
            Texts.get("apv.round.reopen"),
            session -> {
              write(session, id, RoundRules::reopened);
              return id;
            },
            open -> frame.done(Texts.get("apv.round.reopened")));
  }

  void discard(UUID id) {
    frame
        .work()
        .change(
            Texts.get("apv.round.delete"),
            session -> {
              session.rounds().discard(id, frame.clock().instant());
              return id;
            },
            gone -> frame.done(Texts.get("apv.round.deleted")));
  }

  /** Brings a counted survey into the round and remembers what its columns are. */
  void bringIn(UUID id, SurveyTable table, Map<String, Optional<ColumnUse>> uses) {
    frame
        .work()
        .change(
            Texts.get("apv.survey.label"),
            session ->
                session
                    .rounds()
                    .round(id)
                    .map(round -> new RoundImport(session, table).into(round, uses)),
            came ->
                came.ifPresent(now ->
                    frame.done(
                        now.hidden() == 0
                            ? Texts.get("apv.survey.done", now.results())
                            : Texts.get("apv.survey.doneHidden", now.results(), now.hidden()))));
  }

  void setFiveSteps(boolean wanted) {
    frame
        .work()
        .change(
            Texts.get("apv.flow.five"),
            session -> session.settings().set(RoundsPicture.FIVE_STEPS, wanted ? "ja" : "nej"));
  }

  @Override
  public void close() {
    live.close();
  }
}
